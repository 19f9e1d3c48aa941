import type { Quote } from '../../lib/anchors/quote';
import { useServices } from '../frame/context';
import { askAboutSelection } from '../questions/ask';
import { Dose } from './Dose';
import { WordCard } from './WordCard';

/** What stands in the words the person selected on the page: how hard it is to read, and every hard word in it. */
export function SelectionCard() {
  const services = useServices();
  const { t, page, words } = services;
  const selected = page.selection.value;
  if (!selected) return null;
  const reading = selected.kind === 'read' ? selected.reading : undefined;
  const found = (reading?.words ?? []).filter(({ id }) => words.explain(id));
  // A dose has many hard words: it is unpacked once, not beside each of them.
  const doses = new Map<string, Quote>();
  for (const { quote } of found) {
    const dose = words.unpack(quote);
    if (dose) doses.set(dose.text, quote);
  }
  return (
    <section class="card selection" aria-labelledby="selection">
      <h2 id="selection" tabIndex={-1}>
        {t('selection-title')}
      </h2>
      <div role="status">
        {reading ? <p>{t('selection-words', { count: found.length })}</p> : <p>{t('selection-nothing')}</p>}
        {reading?.level && <p>{t(`reading-${reading.level}`)}</p>}
      </div>
      {[...doses].map(([text, quote]) => (
        <Dose key={text} quote={quote} />
      ))}
      <div class="buttons">
        {reading && (
          <button type="button" class="button primary" onClick={() => askAboutSelection(services)}>
            {t('selection-ask')}
          </button>
        )}
        <button type="button" class="button" onClick={page.clearSelection}>
          {t('selection-close')}
        </button>
      </div>
      <ul class="cards">
        {found.map(word => (
          <WordCard key={word.id} word={{ ...word, severity: 'explain' }} isMarked={false} hasDose={false} />
        ))}
      </ul>
    </section>
  );
}
