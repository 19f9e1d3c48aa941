import type { Passage, Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { WayToPassage } from './WayToPassage';

/** Where a question came from: the words of the page, whether they are still there, and the way to them. */
export function PassageOfQuestion({ question, passage }: { question: Question; passage: Passage }) {
  const { t, page } = useServices();
  const { term } = question;
  const { quote, title } = passage;
  const sight = page.sights.value.get(question.id);
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
      <WayToPassage id={question.id} />
    </details>
  );
}
