import { dayAt, longDay } from '../../lib/base/when';
import { promiseState } from '../../lib/notebook/between/promises';
import type { Promised } from '../../lib/notebook/items/item';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { copyText } from './copy-text';
import { RemoveItem } from './RemoveItem';
import { DayField, Typed } from './Typed';

/** What others said they would do, by when, and words to say when the day has passed. */
export function Promises({ open, addLabel }: { open: OpenVisit; addLabel: string }) {
  const { t, explainFailure } = useServices();
  const { promises } = open.visit.value;
  return (
    <>
      {promises.length === 0 && <p class="soft">{t('after-no-promises')}</p>}
      <ul class="cards">
        {promises.map(promised => (
          <li key={promised.id} class="card">
            <PromiseCard open={open} promised={promised} />
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            const answer = open.promises.add({ madeOn: dayAt(Date.now()) });
            if (!answer.ok) explainFailure(answer.code);
          }}
        >
          {addLabel}
        </button>
      </div>
    </>
  );
}

function PromiseCard({ open, promised }: { open: OpenVisit; promised: Promised }) {
  const services = useServices();
  const { t, explainFailure } = services;
  const { id } = promised;
  const state = promiseState(promised, dayAt(Date.now()));
  const edit = (field: 'who' | 'what' | 'reference') => (text: string, shown: string) =>
    open.promises.edit(id, field, text, shown);
  return (
    <>
      <p>
        <span class="chip">{t(`promise-${state.is}`, { days: 'days' in state ? state.days : 0 })}</span>
      </p>
      <div class="pair">
        <Typed label={t('promise-who')} value={promised.who} onText={edit('who')} />
        <Typed label={t('promise-reference')} value={promised.reference} onText={edit('reference')} />
      </div>
      <Typed label={t('promise-what')} value={promised.what} item={`promises/${id}`} onText={edit('what')} />
      <div class="pair">
        <DayField
          label={t('promise-made')}
          day={promised.madeOn}
          onDay={madeOn => open.promises.set(id, { madeOn })}
        />
        <DayField label={t('promise-due')} day={promised.due} onDay={due => open.promises.set(id, { due })} />
      </div>
      {state.is === 'late' && <Nudge promised={promised} />}
      <div class="row">
        <label class="tick">
          <input
            type="checkbox"
            checked={promised.keptOn !== ''}
            onChange={event => {
              const keptOn = event.currentTarget.checked ? dayAt(Date.now()) : '';
              const answer = open.promises.set(id, { keptOn });
              if (!answer.ok) explainFailure(answer.code);
            }}
          />
          <span>{t('promise-tick')}</span>
        </label>
        <RemoveItem list={open.promises} item={`promises/${id}`} what={promised.what || t('promise-what')} />
      </div>
    </>
  );
}

/** Words to say when a promise is late: kind, and with what one needs to be found. */
function Nudge({ promised }: { promised: Promised }) {
  const services = useServices();
  const { t, choices } = services;
  const words = t('promise-nudge', {
    what: promised.what.trim() || 'none',
    made: longDay(promised.madeOn, choices.locale.value) || 'none',
    due: longDay(promised.due, choices.locale.value),
    reference: promised.reference.trim() || 'none',
  });
  return (
    <section class="nudge" aria-label={t('promise-words')}>
      <p class="label">{t('promise-words')}</p>
      <p>{words}</p>
      <button type="button" class="button" onClick={() => void copyText(services, words)}>
        {t('after-copy')}
      </button>
    </section>
  );
}
