import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { NewQuestion } from '../../lib/notebook/visit';
import type { Services } from '../services';

/** Add a question the person pressed for, with Undo. Never twice the same. */
export function addQuestion(services: Services, open: OpenVisit, question: NewQuestion): void {
  const { t, toast, explainFailure } = services;
  if (open.visit.value.questions.some(({ text }) => text.trim() === question.text.trim())) {
    toast({ text: t('after-question-there') });
    return;
  }
  const added = open.addQuestion({ status: 'ready', ...question });
  if (added.ok) toast({ text: t('after-question-added'), undo: () => void open.removeQuestion(added.value) });
  else explainFailure(added.code);
}
