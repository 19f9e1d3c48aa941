import { useId, useState } from 'preact/hooks';

import { useServices } from '../frame/context';

/** Begin a pack of one's own: a name is enough. */
export function NewPack({ onMade }: { onMade: (id: string) => void }) {
  const { t, packs, choices, explainFailure } = useServices();
  const [name, setName] = useState('');
  const field = useId();

  async function make() {
    if (name.trim() === '') return document.getElementById(field)?.focus();
    const { newDraft, slugOf, writeDraft } = await import('../../lib/packs/draft');
    const draft = newDraft(name.trim(), [choices.locale.value]);
    const taken = [...packs.builtIn, ...packs.added.peek()].map(({ id }) => id);
    for (let count = 2; taken.includes(draft.about.id); count += 1) {
      draft.about.id = `${slugOf(name).slice(0, 36)}-${count}`;
    }
    const looked = await packs.lookIn(writeDraft(draft));
    if (!looked.ok) return explainFailure(looked.refused[0] ? 'pack-name' : looked.code);
    const kept = await packs.keep(looked.value);
    if (!kept.ok) return explainFailure(kept.code);
    onMade(draft.about.id);
  }

  return (
    <form
      class="new-pack"
      onSubmit={event => {
        event.preventDefault();
        void make();
      }}
    >
      <label class="label" for={field}>
        {t('packs-new-name')}
      </label>
      <input
        id={field}
        type="text"
        maxLength={60}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('packs-new')}
      </button>
    </form>
  );
}
