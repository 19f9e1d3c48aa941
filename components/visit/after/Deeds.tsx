import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';

/** "I did this": what I did for myself. No points, no streaks. */
export function Deeds({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const { deeds } = open.visit.value;
  return (
    <section aria-labelledby="after-deeds">
      <h2 id="after-deeds">{t('room-after-deeds')}</h2>
      <ul>
        {deeds.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <NewDeed open={open} />
    </section>
  );
}

/** What is being typed is kept with the visit, like everything typed. */
const draftBox = 'room/deed';

function NewDeed({ open }: { open: OpenVisit }) {
  const { t, toast, explainFailure } = useServices();
  const text = open.visit.value.boxes[draftBox] ?? '';
  const id = useId();

  function add(event: Event) {
    event.preventDefault();
    if (!text.trim()) return;
    const added = open.deeds.add({ text: text.trim() });
    if (!added.ok) return explainFailure(added.code);
    open.setBox(draftBox, '');
    toast({ text: t('room-after-deed-added'), undo: () => void open.deeds.remove(added.value) });
  }

  return (
    <form class="new-deed" onSubmit={add}>
      <label class="label" for={id}>
        {t('room-after-deed')}
      </label>
      <input
        id={id}
        type="text"
        maxLength={2_000}
        placeholder={t('room-after-deed-example')}
        value={text}
        onInput={event => open.setBox(draftBox, event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('room-after-deed-add')}
      </button>
    </form>
  );
}
