import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';

/** Doors: one press chooses the kind of visit and goes on. */
export function KindStep({ open, onNext }: { open: OpenVisit; onNext: () => void }) {
  const { t, choices, kinds, explainFailure } = useServices();
  const { kind } = open.visit.value;

  function choose(id: string) {
    const answer = open.set({ kind: id });
    if (answer.ok) onNext();
    else explainFailure(answer.code);
  }

  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari
    <ul role="list" class="prepare-kinds" aria-label={t('prepare-kind-title')}>
      {kinds.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="door" aria-pressed={kind === id} onClick={() => choose(id)}>
            {name[choices.locale.value]}
          </button>
        </li>
      ))}
    </ul>
  );
}
