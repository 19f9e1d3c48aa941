import { useServices } from '../frame/context';
import type { Kept } from '../notes/Typed';

/** A button that puts the words selected on the page into a field. */
export function UseSelected({ label, onWords }: { label: string; onWords: (words: string) => Kept }) {
  const { t, selectedPassage, explainFailure } = useServices();
  async function use() {
    const passage = await selectedPassage();
    if (!passage.ok) return explainFailure(passage.code);
    const answer = onWords(passage.value.quote.exact);
    if (!answer.ok) explainFailure(answer.code);
  }
  return (
    <button
      type="button"
      class="button"
      aria-label={t('stand-up-selected-for', { what: label })}
      onClick={() => void use()}
    >
      {t('after-use-selected')}
    </button>
  );
}
