import type { Passage, Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';

/** Where a question came from: the words of the page, whether they are still there, and the way to them. */
export function PassageOfQuestion({ question, passage }: { question: Question; passage: Passage }) {
  const { t, page, announce, explainFailure } = useServices();
  const { term } = question;
  const { quote, title } = passage;
  const sight = page.sights.value.get(question.id);

  async function show() {
    const answer = await page.showPassage(question.id);
    if (answer.ok) announce(t(answer.value.sight === 'found' ? 'passage-shown' : 'passage-hidden'));
    else if (answer.code === 'gone') explainFailure(answer.code);
    // All else stands beside the button.
  }

  return (
    <details class="passage">
      <summary>
        {term && <span class="chip">{term.text}</span>} <span class="soft">{t('question-from')}</span>
        {sight && sight !== 'found' && <span class="soft passage-lost">{t(`passage-short-${sight}`)}</span>}
      </summary>
      <blockquote>
        {quote.before}
        <mark>{quote.exact}</mark>
        {quote.after}
      </blockquote>
      {title && <p class="soft">{title}</p>}
      {sight && sight !== 'found' && <p role="status">{t(`passage-${sight}`)}</p>}
      {sight && (
        <button type="button" class="button" onClick={() => void show()}>
          {t(sight === 'found' || sight === 'hidden' ? 'question-show-passage' : 'passage-look-again')}
        </button>
      )}
    </details>
  );
}
