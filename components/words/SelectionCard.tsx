import { useServices } from '../frame/context';
import { WordCard } from './WordCard';

/** What stands in the words the person selected on the page: how hard it is to read, and every hard word in it. */
export function SelectionCard() {
  const { t, page, words } = useServices();
  const selected = page.selection.value;
  if (!selected) return null;
  const reading = selected.kind === 'read' ? selected.reading : undefined;
  const found = (reading?.words ?? []).filter(({ id }) => words.explain(id));
  return (
    <section class="card selection" aria-labelledby="selection">
      <h2 id="selection" tabIndex={-1}>
        {t('selection-title')}
      </h2>
      <div role="status">
        {reading ? <p>{t('selection-words', { count: found.length })}</p> : <p>{t('selection-nothing')}</p>}
        {reading?.level && <p>{t(`reading-${reading.level}`)}</p>}
      </div>
      <ul class="cards">
        {found.map(word => (
          <WordCard key={word.id} word={{ ...word, severity: 'explain' }} isMarked={false} />
        ))}
      </ul>
      <button type="button" class="button" onClick={page.clearSelection}>
        {t('selection-close')}
      </button>
    </section>
  );
}
