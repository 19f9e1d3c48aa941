import { useServices } from '../frame/context';
import { AddIcon, TrashIcon } from '../frame/icons';
import { removeVisit } from './remove-visit';
import { visitName } from './visit-name';

/** Which visit is on the desk, and the ways to another. */
export function VisitChooser() {
  const services = useServices();
  const { t, desk, notebook, workbench } = services;
  const current = desk.open.value?.visit.value;
  const visits = notebook.visits.value;
  if (!current) return null;

  return (
    <div class="visit-chooser">
      <label class="visit-choice">
        <span class="label">{t('visit-choose')}</span>
        <select value={current.id} onChange={event => desk.take(event.currentTarget.value)}>
          {visits.map(visit => (
            <option key={visit.id} value={visit.id}>
              {visitName(services, visit)}
            </option>
          ))}
        </select>
      </label>
      <span class="visit-chooser-tools">
        <button
          type="button"
          class="icon-button"
          aria-label={t('cmd-new-visit')}
          onClick={() => workbench().run('questions.newVisit')}
        >
          <AddIcon />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('visit-remove')}
          onClick={() => void removeVisit(services, current.id)}
        >
          <TrashIcon />
        </button>
      </span>
    </div>
  );
}
