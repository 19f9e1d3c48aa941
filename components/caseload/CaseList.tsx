import type { CaseEntry, Caseload } from '../../lib/afar/caseload';
import { longDay } from '../../lib/base/when';
import { useServices } from '../frame/context';
import { hourOf } from '../together/hour-of';

/** Clients by the end of their time: what the specialist calls them, days, and what the specialist promised. */
export function CaseList({ caseload, onLook }: { caseload: Caseload; onLook(wire: string): void }) {
  const { t } = useServices();
  const entries = caseload.entries.value;
  return (
    <section class="together-part" aria-labelledby="case-list">
      <h2 id="case-list">{t('case-list')}</h2>
      {entries.length === 0 && <p class="soft">{t('case-none')}</p>}
      <ul class="cards">
        {entries.map(entry => (
          <li key={entry.wire} class="card">
            <Case entry={entry} caseload={caseload} onLook={onLook} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Case({
  entry,
  caseload,
  onLook,
}: {
  entry: CaseEntry;
  caseload: Caseload;
  onLook(wire: string): void;
}) {
  const { t, clock, choices, toast, explainFailure } = useServices();
  const { wire, until, isGone } = entry;
  const name = entry.label.trim() || t('case-no-name');
  const locale = choices.locale.value;

  async function forget() {
    const forgotten = await caseload.forget(wire);
    if (!forgotten.ok) return explainFailure(forgotten.code);
    toast({ text: t('case-forgotten', { left: forgotten.value }) });
  }

  return (
    <>
      <p>
        <b>{name}</b>{' '}
        <span class="chip">
          {until > clock.now()
            ? t('case-until', { when: hourOf(new Date(until).toISOString(), locale) })
            : t('case-over')}
        </span>
      </p>
      <Promises promises={entry.promises} />
      <div class="buttons">
        {!isGone && until > clock.now() && (
          <button type="button" class="button" onClick={() => onLook(wire)}>
            {t('case-look-at')}
            <span class="only-heard"> {name}</span>
          </button>
        )}
        <button type="button" class="button" onClick={() => void forget()}>
          {t('case-forget')}
          <span class="only-heard"> {name}</span>
        </button>
      </div>
    </>
  );
}

function Promises({ promises }: Pick<CaseEntry, 'promises'>) {
  const { t, choices } = useServices();
  if (promises.length === 0) return null;
  return (
    <>
      <p class="label">{t('case-promises')}</p>
      <ul>
        {promises.map(({ what, by }) => (
          <li key={`${by} ${what}`}>
            {what}{' '}
            {by && <span class="soft">{t('case-by', { day: longDay(by, choices.locale.value) })}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
