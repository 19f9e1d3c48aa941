import { barriersToCarry } from '../../lib/notebook/items/barriers-to-carry';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { useEarlier } from '../prepare/visit/use-earlier';
import { visitName } from '../questions/visit-name';

/** What was still in the way at the visit before, ready to come along. */
export function CarryBarriers({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, barriers, choices, toast, explainFailure } = services;
  const visit = open.visit.value;
  const earlier = useEarlier(visit);
  const waiting = earlier ? barriersToCarry(earlier, visit) : [];
  if (!earlier || waiting.length === 0) return null;
  const nameOf = (kind: string) =>
    barriers.find(({ id }) => id === kind)?.label[choices.locale.value] ?? kind;

  function carry() {
    const added: string[] = [];
    for (const barrier of waiting) {
      const answer = open.barriers.add(barrier);
      if (!answer.ok) return explainFailure(answer.code);
      added.push(answer.value);
    }
    toast({
      text: t('barriers-carried', { count: added.length }),
      undo: () => {
        for (const id of added) open.barriers.remove(id);
      },
    });
  }

  return (
    <section class="card client" aria-label={t('barriers-carry-title')}>
      <p>{t('barriers-still', { visit: visitName(services, earlier) })}</p>
      <ul>
        {waiting.map(({ kind }) => (
          <li key={kind}>{nameOf(kind)}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" onClick={carry}>
          {t('carry-bring')}
        </button>
      </div>
    </section>
  );
}
