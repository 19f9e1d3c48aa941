import { useEffect, useState } from 'preact/hooks';

import { shortWhen } from '../../../lib/base/when';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionsToCarry } from '../../../lib/notebook/questions/take-over';
import type { Visit, VisitSummary } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';

/** What still waits for an answer from the visit before, ready to come along. */
export function CarryOver({ open }: { open: OpenVisit }) {
  const { t, choices, toast, explainFailure } = useServices();
  const visit = open.visit.value;
  const earlier = useEarlier(visit);
  if (!earlier) return null;
  const waiting = questionsToCarry(earlier, visit);
  if (waiting.length === 0) return null;

  function carry() {
    if (!earlier) return;
    const answer = open.carryOver(earlier);
    if (!answer.ok) return explainFailure(answer.code);
    const ids = waiting.map(({ id }) => id);
    toast({
      text: t('carry-done', { count: answer.value }),
      undo: () => {
        for (const id of ids) open.removeQuestion(id);
      },
    });
  }

  return (
    <section class="card client" aria-label={t('carry-title')}>
      <p>
        {t('carry-waiting', {
          count: waiting.length,
          who: earlier.with || 'none',
          when: shortWhen(earlier.at, choices.locale.value) || 'none',
        })}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={carry}>
          {t('carry-bring')}
        </button>
      </div>
    </section>
  );
}

/** The latest visit before this one that has questions waiting, as it reads now. */
function useEarlier(visit: Visit): Visit | undefined {
  const { notebook } = useServices();
  const [earlier, setEarlier] = useState<Visit>();
  const id = findEarlier(notebook.visits.value, visit)?.id;
  useEffect(() => {
    setEarlier(undefined);
    if (!id) return;
    let isOver = false;
    void notebook.openVisit(id).then(answer => {
      if (!answer.ok) return;
      if (!isOver) setEarlier(answer.value.visit.peek());
      answer.value.close();
    });
    return () => {
      isOver = true;
    };
  }, [id, notebook]);
  return earlier;
}

function findEarlier(visits: VisitSummary[], { id, at }: Visit): VisitSummary | undefined {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T23:59`;
  const before = at || today;
  return visits
    .filter(other => other.id !== id && other.unanswered > 0 && other.at !== '' && other.at < before)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}
