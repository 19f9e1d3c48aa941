import { useId, useState } from 'preact/hooks';

import { writeCard } from '../../lib/afar/card';
import type { Me } from '../../lib/afar/me';
import { wordsOf } from '../../lib/afar/people';
import { useServices } from '../frame/context';

/** The specialist's name, six words and key. */
export function WhoIAm({ me }: { me: Me }) {
  const { t, afar, choices, toast } = useServices();
  const id = useId();
  const hint = useId();
  // It stays open while it is filled in.
  const [isNew] = useState(me.name() === '');

  async function give() {
    toast({ text: t('case-key-saved', { name: afar.give(await writeCard(me)) }) });
  }

  return (
    <details class="card together-part" open={isNew}>
      <summary>{t('case-me')}</summary>
      <label class="label" for={id}>
        {t('case-name')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={100}
        value={me.name()}
        onInput={event => me.say({ name: event.currentTarget.value })}
      />
      <label class="check-row">
        <input
          type="checkbox"
          checked={me.isPart2()}
          aria-describedby={hint}
          onChange={event => me.say({ isPart2: event.currentTarget.checked })}
        />
        <span>{t('case-part2')}</span>
      </label>
      <p class="soft" id={hint}>
        {t('case-part2-note')}
      </p>
      <p class="label">{t('case-words')}</p>
      <p class="afar-words">{wordsOf(me.seat, choices.locale.value).join(' ')}</p>
      <p class="soft">{t('case-words-how')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void give()}>
          {t('case-give-key')}
        </button>
      </div>
    </details>
  );
}
