import type { OpenVisit } from '../../lib/notebook/open-visit';
import { countAsked, isOpenQuestion } from '../../lib/notebook/questions/question';
import { useServices } from '../frame/context';
import { copyText } from './copy-text';

/** From this count on it is worth asking what is in the way of an answer (FEATURES.md K12). */
const askedOften = 2;

/** The questions that wait for an answer: they come along to the next visit, with their count. */
export function StillOpen({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t } = services;
  const waiting = open.visit.value.questions.filter(
    question => isOpenQuestion(question) && question.text.trim(),
  );
  if (waiting.length === 0) return <p class="soft">{t('after-none-open')}</p>;
  const isOften = waiting.some(question => countAsked(question) >= askedOften);
  return (
    <>
      <p class="soft">{t('after-open-how')}</p>
      <ul class="plain-list">
        {waiting.map(question => (
          <li key={question.id}>
            {question.text}{' '}
            {countAsked(question) > 0 && (
              <span class="chip">{t('after-asked-at', { count: countAsked(question) })}</span>
            )}
          </li>
        ))}
      </ul>
      {isOften && (
        <section class="nudge" aria-label={t('promise-words')}>
          <p class="label">{t('promise-words')}</p>
          <p>{t('after-asked-often')}</p>
          <button
            type="button"
            class="button"
            onClick={() => void copyText(services, t('after-asked-often'))}
          >
            {t('after-copy')}
          </button>
        </section>
      )}
    </>
  );
}
