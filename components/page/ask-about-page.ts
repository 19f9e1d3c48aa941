import type { PageKind } from '../../lib/portals/portal';
import type { Services } from '../services';

/** Put the question that fits a kind of page into the visit on the desk. The person may change every word of it. */
export async function askAboutPage(
  { t, desk, toast, explainFailure }: Services,
  kind: PageKind,
): Promise<void> {
  const visit = await desk.current();
  if (!visit) return;
  const text = t(`about-question-${kind}`);
  const added = visit.addQuestion({ text, readyMade: true });
  if (!added.ok) return explainFailure(added.code);
  const id = added.value;
  toast({ text: t('ask-added', { word: text }), undo: () => void visit.removeQuestion(id) });
}
