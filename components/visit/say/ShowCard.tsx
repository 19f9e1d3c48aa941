import { useLayoutEffect, useRef } from 'preact/hooks';

import { ReadAloud } from '../../aloud/ReadAloud';
import { useServices } from '../../frame/context';
import type { ShownCard } from '../../services';
import { sizeOf } from './size';

/** One sentence on the whole panel, for the other side to read. Nothing else is in the document while it shows. */
export function ShowCard({ card }: { card: ShownCard }) {
  const { t, room, privacy, speech } = useServices();
  const main = useRef<HTMLElement>(null);
  const { card: shown } = room;
  const close = () => (shown.value = undefined);

  useLayoutEffect(() => {
    main.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') shown.value = undefined;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);

  return (
    <main class="show-card" tabIndex={-1} ref={main} aria-label={t('shown-card')}>
      <h1 class="show-card-words" data-size={sizeOf(card.text)} lang={card.locale} dir="auto">
        {card.text}
      </h1>
      {card.below && (
        <p class="show-card-below" lang={card.below.locale} dir="auto">
          {card.below.text}
        </p>
      )}
      <div class="buttons">
        {speech.canSpeak(card.locale) && (
          <ReadAloud id="card" text={card.text} of={t('shown-card')} locale={card.locale} />
        )}
        <button type="button" class="button" onClick={close}>
          {t('shown-close')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            privacy.hide();
          }}
        >
          {t('shown-hide')}
        </button>
      </div>
    </main>
  );
}

/** The card that is up, in the place of the whole panel. */
export function ShownOverAll() {
  const { room } = useServices();
  return room.card.value ? <ShowCard card={room.card.value} /> : null;
}
