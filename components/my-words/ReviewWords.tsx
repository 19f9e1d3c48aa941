import { daysUntil } from '../../lib/base/when';
import { wordsToReview } from '../../lib/my-words/review';
import { useServices } from '../frame/context';

/** The day before a visit: three words learned lately, to look at again. Nothing on any other day. */
export function ReviewWords() {
  const { t, notebook, myWords, words, toast } = useServices();
  const now = new Date();
  const isNear = notebook.visits.value.some(({ at }) => [0, 1].includes(daysUntil(at, now) ?? -1));
  const learned = isNear ? wordsToReview(myWords.all.value.values(), now.getTime()) : [];
  if (learned.length === 0) return null;

  function markAgain(id: string, text: string) {
    myWords.unknow(id);
    toast({ text: t('my-words-marked', { word: text }), undo: () => myWords.know(id, text) });
  }

  return (
    <section class="card review-words" aria-labelledby="review-words">
      <h2 id="review-words">{t('my-words-review')}</h2>
      <p class="soft">{t('my-words-review-why')}</p>
      <ul>
        {learned.map(({ id, text, mine }) => (
          <li key={id}>
            <details class="more">
              <summary>{text}</summary>
              <p>{mine ?? words.explain(id)?.plain}</p>
              <div class="buttons">
                <button type="button" class="button" onClick={() => myWords.review(id)}>
                  {t('my-words-still-known')}
                  <span class="only-heard">: {text}</span>
                </button>
                <button type="button" class="button" onClick={() => markAgain(id, text)}>
                  {t('my-words-mark-again')}
                  <span class="only-heard">: {text}</span>
                </button>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
