import type { Notebook } from '../../lib/notebook/notebook';
import type { Visit } from '../../lib/notebook/visit';
import type { Services } from '../services';

/**
 * Remove a visit. It comes back with Undo for as long as the message stands; when that goes, the visit is off
 * the disk for good.
 */
export async function removeVisit(services: Services, id: string): Promise<void> {
  const { t, desk, notebook } = services;
  const wasOpen = desk.open.value?.visit.value.id === id;
  const answer = await notebook.removeVisit(id);
  if (!answer.ok) return services.explainFailure(answer.code);
  if (wasOpen) await desk.current();
  services.toast({
    text: t('visit-removed'),
    onGone: () => void notebook.forgetVisit(id),
    undo: async () => {
      const spare = desk.open.value?.visit.value;
      const back = await notebook.restoreVisit(id);
      if (!back.ok) return services.explainFailure(back.code);
      if (!wasOpen) return;
      await desk.take(id);
      if (spare && isBlank(spare)) await forget(notebook, spare.id);
    },
  });
}

/** Nothing was written in it: it only stood in for the visit that was removed. */
function isBlank(visit: Visit): boolean {
  return visit.questions.length === 0 && !visit.with && !visit.at && !visit.matters;
}

async function forget(notebook: Notebook, visitId: string): Promise<void> {
  const removed = await notebook.removeVisit(visitId);
  if (removed.ok) await notebook.forgetVisit(visitId);
}
