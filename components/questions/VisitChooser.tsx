import { shortWhen } from '../../lib/base/when';
import type { Notebook } from '../../lib/notebook/notebook';
import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { AddIcon, TrashIcon } from '../frame/icons';

/** Which visit is on the desk, and the ways to another. */
export function VisitChooser() {
  const services = useServices();
  const { t, choices, desk, notebook, workbench } = services;
  const current = desk.open.value?.visit.value;
  const visits = notebook.visits.value;
  if (!current) return null;

  async function remove() {
    const id = current?.id;
    if (!id) return;
    const answer = await notebook.removeVisit(id);
    if (!answer.ok) return services.explainFailure(answer.code);
    await desk.current();
    services.toast({
      text: t('visit-removed'),
      undo: async () => {
        const spare = desk.open.value?.visit.value;
        const back = await notebook.restoreVisit(id);
        if (!back.ok) return services.explainFailure(back.code);
        await desk.take(id);
        if (spare && isBlank(spare)) await forget(notebook, spare.id);
      },
    });
  }

  return (
    <div class="visit-chooser">
      <label class="visit-choice">
        <span class="label">{t('visit-choose')}</span>
        <select value={current.id} onChange={event => desk.take(event.currentTarget.value)}>
          {visits.map(visit => (
            <option key={visit.id} value={visit.id}>
              {t('visit-name', {
                who: visit.with || 'none',
                when: shortWhen(visit.at, choices.locale.value) || 'none',
              })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="icon-button"
        aria-label={t('cmd-new-visit')}
        onClick={() => workbench().run('questions.newVisit')}
      >
        <AddIcon />
      </button>
      <button type="button" class="icon-button" aria-label={t('visit-remove')} onClick={remove}>
        <TrashIcon />
      </button>
    </div>
  );
}

/** Nothing was written in it: it only stood in for the visit that was removed. */
function isBlank(visit: Visit): boolean {
  return visit.questions.length === 0 && !visit.with && !visit.at && !visit.matters;
}

async function forget(notebook: Notebook, visitId: string): Promise<void> {
  const removed = await notebook.removeVisit(visitId);
  if (removed.ok) await notebook.forgetVisit(visitId);
}
