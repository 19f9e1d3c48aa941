import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Resource } from '../../lib/resources/barrier-kind';
import { useServices } from '../frame/context';
import { onceDrawn } from '../frame/once-drawn';

/** What in packs is for this moment. */
const kindOfMoment = 'right-now';

/**
 * Numbers that are true in a whole country, in the place of the panel. The card is the same for everyone: nothing that
 * a person typed brings it up, and nothing is kept of its having been open (RULES.md, Crisis).
 */
export function HelpNow() {
  const { t, room, privacy, barriers } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isHelpShown } = room;
  const kind = barriers.find(({ id }) => id === kindOfMoment);
  const numbered = (kind?.resources ?? []).filter(({ number }) => number);

  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  function close() {
    isHelpShown.value = false;
    onceDrawn('main.view', main => main.focus());
  }

  return (
    <main class="help-now" aria-label={t('help-now-title')}>
      <h1 tabIndex={-1} ref={heading}>
        {t('help-now-title')}
      </h1>
      {numbered.length === 0 && <p>{t('help-now-none')}</p>}
      <ul class="plain-list">
        {numbered.map(resource => (
          <NumberLine key={resource.id} resource={resource} />
        ))}
      </ul>
      <p>{t('help-now-other-phone')}</p>
      <p class="soft">{t('help-now-about')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={close}>
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

function NumberLine({ resource }: { resource: Resource }) {
  const { t, choices } = useServices();
  const locale = choices.locale.value;
  return (
    <li>
      <h2>{resource.label[locale]}</h2>
      <p class="help-now-number">{resource.number}</p>
      <p>
        {resource.howToFind[locale]} {resource.country && <span class="chip">{t('barriers-in-us')}</span>}
      </p>
    </li>
  );
}
