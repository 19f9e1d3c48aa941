import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { addQuestion } from './add-question';
import { findMismatches, type Mismatch } from './held-against';

/** What my words and theirs do not share, each with a question to ask. Nobody is said to be right. */
export function HeldAgainst({ open, question }: { open: OpenVisit; question: Question }) {
  const services = useServices();
  const { t } = services;
  const found = findMismatches(open.visit.value, question);
  if (found.length === 0) return null;
  const say = ({ whose, fact, passage }: Mismatch) =>
    t(whose === 'mine' ? 'after-only-mine' : 'after-only-theirs', {
      fact: fact.text,
      where: passage ? 'passage' : 'note',
    });
  return (
    <section class="mismatch" aria-label={t('after-mismatch')}>
      <p>{t('after-mismatch-how')}</p>
      <ul>
        {found.map(mismatch => (
          <li key={`${mismatch.whose} ${mismatch.fact.text}`}>
            <span>{say(mismatch)}</span>
            <button
              type="button"
              class="button"
              aria-label={t('after-ask-fact', { fact: mismatch.fact.text })}
              onClick={() =>
                addQuestion(services, open, {
                  text: t(mismatch.whose === 'mine' ? 'after-ask-mine' : 'after-ask-theirs', {
                    fact: mismatch.fact.text,
                  }),
                  readyMade: true,
                  ...(mismatch.passage && { passage: mismatch.passage }),
                })
              }
            >
              {t('after-ask')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
