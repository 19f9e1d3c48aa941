import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Services } from '../../services';

/** Add a question that came up in the room, unless it is there already. The toast takes it back. */
export function addFollowUp(
  { t, toast, explainFailure }: Pick<Services, 't' | 'toast' | 'explainFailure'>,
  open: OpenVisit,
  text: string,
): void {
  if (open.visit.peek().questions.some(question => question.text === text)) return;
  const added = open.addQuestion({ text, readyMade: true, status: 'ready', first: false });
  if (added.ok) toast({ text: t('room-follow-up-added'), undo: () => void open.removeQuestion(added.value) });
  else explainFailure(added.code);
}
