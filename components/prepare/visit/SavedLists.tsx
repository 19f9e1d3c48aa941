import { useId, useState } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { VisitSummary } from '../../../lib/notebook/visit';
import { useServices } from '../../frame/context';
import { TrashIcon } from '../../frame/icons';

/** Lists saved to be used again: one press brings the questions that are not here yet. */
export function SavedLists({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t, notebook, toast, explainFailure } = services;
  const lists = notebook.lists.value;
  if (lists.length === 0) return null;

  async function use({ id, with: name }: VisitSummary) {
    const list = await notebook.openVisit(id);
    if (!list.ok) return explainFailure(list.code);
    const before = new Set(open.visit.peek().questions.map(question => question.id));
    const answer = open.takeList(list.value.visit.peek());
    list.value.close();
    if (!answer.ok) return explainFailure(answer.code);
    const added = open.visit.peek().questions.filter(question => !before.has(question.id));
    toast({
      text: t('list-used', { count: answer.value, name }),
      undo: () => {
        for (const question of added) open.removeQuestion(question.id);
      },
    });
  }

  async function remove({ id }: VisitSummary) {
    const answer = await notebook.removeVisit(id);
    if (!answer.ok) return explainFailure(answer.code);
    toast({ text: t('list-removed'), undo: () => void notebook.restoreVisit(id) });
  }

  return (
    <details class="prepare-more">
      <summary>{t('list-saved')}</summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ul role="list" class="prepare-lists">
        {lists.map(list => (
          <li key={list.id}>
            <button type="button" class="door" onClick={() => use(list)}>
              {t('list-name', { name: list.with, count: list.questions })}
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t('list-remove', { name: list.with })}
              onClick={() => remove(list)}
            >
              <TrashIcon />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Save the questions of this visit under a name, to use them at another. */
export function SaveList({ open }: { open: OpenVisit }) {
  const { t, notebook, toast, explainFailure } = useServices();
  const [name, setName] = useState('');
  const id = useId();

  async function save() {
    const list = await notebook.newVisit({ isList: true, with: name.trim() || t('list-no-name') });
    if (!list.ok) return explainFailure(list.code);
    const answer = list.value.takeList(open.visit.peek());
    const listId = list.value.visit.peek().id;
    list.value.close();
    if (!answer.ok) return explainFailure(answer.code);
    setName('');
    toast({ text: t('list-kept', { count: answer.value }), undo: () => void notebook.removeVisit(listId) });
  }

  if (open.visit.value.questions.length === 0) return null;
  return (
    <details class="prepare-more">
      <summary>{t('list-save')}</summary>
      <label class="label" for={id}>
        {t('list-call-it')}
      </label>
      <input
        id={id}
        type="text"
        value={name}
        maxLength={200}
        onInput={event => setName(event.currentTarget.value)}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          {t('list-save-do')}
        </button>
      </div>
    </details>
  );
}
