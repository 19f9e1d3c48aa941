import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { goToStep, stepBeside } from '../../../lib/notebook/room/place';
import type { Question, QuestionStatus } from '../../../lib/notebook/visit';
import type { Services } from '../../services';

/** Say how far the question has come. "Later" goes on to the next one; all others stay, for what is said to it. */
export function markAs(
  { t, announce, explainFailure }: Pick<Services, 't' | 'announce' | 'explainFailure'>,
  open: OpenVisit,
  { question, status }: { question: Question; status: QuestionStatus },
): void {
  const next = status === 'put-off' ? stepBeside(open.visit.peek(), 1) : undefined;
  const marked = open.markQuestion(question.id, { status });
  if (!marked.ok) {
    explainFailure(marked.code);
    return;
  }
  announce(t(`room-now-${status}`));
  if (next !== undefined) goToStep(open, next);
}
