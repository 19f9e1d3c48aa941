import type { Line } from '../../../lib/phrases/phrase';
import { ReadAloud } from '../../aloud/ReadAloud';
import { useServices } from '../../frame/context';
import { FromPack } from '../../packs/FromPack';
import { cardOf } from './card-of';

/** A ready line, and what one can do with it. */
export function LineCard({ line, label }: { line: Line; label?: string }) {
  const { t, choices, room, desk, toast, explainFailure } = useServices();
  const locale = choices.locale.value;
  const words = line.says[locale];

  async function keep() {
    const open = await desk.current();
    const added = open?.addQuestion({ text: words, status: 'ready', starter: { id: line.id, text: words } });
    if (!open || !added) return;
    if (!added.ok) return explainFailure(added.code);
    toast({ text: t('room-kept'), undo: () => void open.removeQuestion(added.value) });
  }

  return (
    <li class="card line-card">
      {label && <h2 class="chip">{label}</h2>}
      <p class="line-words">{words}</p>
      {locale !== 'en' && (
        <p class="soft" lang="en">
          {line.says.en}
        </p>
      )}
      <FromPack id={line.id} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => (room.card.value = cardOf(line, locale))}>
          {t('room-show')}
          <span class="only-heard">: {words}</span>
        </button>
        <ReadAloud id={line.id} text={words} of={words} locale={locale} />
        <button type="button" class="button" onClick={keep}>
          {t('room-keep-line')}
          <span class="only-heard">: {words}</span>
        </button>
      </div>
    </li>
  );
}
