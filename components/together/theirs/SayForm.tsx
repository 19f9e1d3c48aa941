import { useState } from 'preact/hooks';

import { reviewLimits } from '../../../lib/review/suggestion';
import { useServices } from '../../frame/context';
import { SpecialistIcon } from '../../frame/first-icons';
import { useTable } from '../who';
import { Draft } from './Draft';

const kinds = ['reflection', 'add', 'experience', 'promise'] as const;
type Kind = (typeof kinds)[number];

/** What a specialist can say of their own: what they heard, a question, a line they lived through, a promise. */
export function SayForm() {
  const { t, announce, explainFailure } = useServices();
  const table = useTable();
  const [kind, setKind] = useState<Kind>('reflection');
  const [by, setBy] = useState('');

  function put(text: string): boolean {
    const put = table.specialist.suggest(kind === 'promise' ? { kind, text, by } : { kind, text });
    if (!put.ok) {
      explainFailure(put.code);
      return false;
    }
    announce(t('together-put'));
    return true;
  }

  return (
    <section class="card specialist together-part" aria-labelledby="say">
      <h2 id="say">
        <SpecialistIcon /> {t('together-say')}
      </h2>
      <fieldset class="one-of">
        <legend class="only-heard">{t('together-say')}</legend>
        <div class="buttons">
          {kinds.map(one => (
            <button
              key={one}
              type="button"
              class="button choice"
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              {t(`together-say-${one}`)}
            </button>
          ))}
        </div>
      </fieldset>
      {kind === 'promise' && (
        <label class="typed">
          <span class="label">{t('together-say-by')}</span>
          <input
            type="date"
            max="9999-12-31"
            value={by}
            onChange={event => setBy(event.currentTarget.value)}
          />
        </label>
      )}
      <Draft
        key={kind}
        label={t(`together-say-${kind}-how`)}
        most={kind === 'experience' ? reviewLimits.experienceWords : undefined}
        onPut={put}
      />
    </section>
  );
}
