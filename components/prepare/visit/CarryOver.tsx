import { shortWhen } from '../../../lib/base/when';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionsToCarry } from '../../../lib/notebook/questions/take-over';
import { useServices } from '../../frame/context';
import { useEarlier } from './use-earlier';

/** What still waits for an answer from the visit before, ready to come along. */
export function CarryOver({ open }: { open: OpenVisit }) {
  const { t, choices, toast, explainFailure } = useServices();
  const visit = open.visit.value;
  const earlier = useEarlier(visit, ({ unanswered }) => unanswered > 0);
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
