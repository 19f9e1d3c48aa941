import { isDay } from '../../../lib/base/calendar-day';
import { longDay } from '../../../lib/base/when';
import { part2Notice } from '../../../lib/review/part-2';
import { leaveBehind } from '../../../lib/review/review';
import type { Sitting } from '../../../lib/review/sitting/sitting';
import { useServices } from '../../frame/context';
import type { Services } from '../../services';

/** The specialist's own promises, to take along on paper or in a file. Not one word of the client's is in it. */
export function LeaveBehind({ table }: { table: Sitting }) {
  const services = useServices();
  const { t, saveFile, together, toast, clock } = services;
  const promises = table.view.value && leaveBehind(table.review);
  const lines = promises.map(promise => lineOf(services, promise));

  function save() {
    const name = `promises-${new Date(clock.now()).toISOString().slice(0, 10)}.txt`;
    const notice = together.isPart2.value ? [part2Notice] : [];
    const text = [t('together-leave-title'), ...lines.map(line => `- ${line}`), ...notice].join('\n');
    saveFile(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }), name);
    toast({ text: t('out-saved', { name }) });
  }

  return (
    <section class="card specialist together-part leave-behind" aria-labelledby="leave-behind">
      <h2 id="leave-behind">{t('together-leave-title')}</h2>
      {lines.length === 0 ? (
        <p class="soft">{t('together-leave-none')}</p>
      ) : (
        <>
          <ul>
            {promises.map(({ what, by }) => (
              <li key={what + by}>{lineOf(services, { what, by })}</li>
            ))}
          </ul>
          {together.isPart2.value && <p lang="en">{part2Notice}</p>}
          <div class="buttons leave-buttons">
            <button type="button" class="button" onClick={save}>
              {t('together-leave-save')}
            </button>
            <button type="button" class="button" onClick={() => window.print()}>
              {t('together-leave-print')}
            </button>
            <KeepToo services={services} table={table} promises={promises} />
          </div>
        </>
      )}
    </section>
  );
}

/** The client may keep what was promised to them, in the list where promises are followed. */
function KeepToo({
  services: { t, desk, toast, explainFailure },
  table,
  promises,
}: {
  services: Services;
  table: Sitting;
  promises: { what: string; by: string }[];
}) {
  const who = table.view.value.log[0]?.with ?? '';
  const open = desk.open.value;
  if (!open || open.visit.value.id !== table.visitId) return null;
  const kept = open.visit.value.promises.map(({ what }) => what);
  const left = promises.filter(({ what }) => !kept.includes(what));
  if (left.length === 0) return <p class="soft">{t('together-leave-kept')}</p>;

  function keep() {
    for (const { what, by } of left) {
      const added = open!.promises.add({ who, what, due: isDay(by) ? by : '' });
      if (!added.ok) return explainFailure(added.code);
    }
    toast({ text: t('together-leave-kept') });
  }
  return (
    <button type="button" class="button" onClick={keep}>
      {t('together-leave-keep')}
    </button>
  );
}

function lineOf({ t, choices }: Services, { what, by }: { what: string; by: string }): string {
  return t('together-promise-line', { what, by: longDay(by, choices.locale.value) || 'none' });
}
