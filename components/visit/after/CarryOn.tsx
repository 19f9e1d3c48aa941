import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { countAsked, isOpenQuestion } from '../../../lib/notebook/questions/question';
import { questionsInRoom } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { carryToNext } from './carry';

/** The questions that still wait for an answer, and the way to the next visit for them. */
export function CarryOn({ open }: { open: OpenVisit }) {
  const services = useServices();
  const { t } = services;
  const waiting = questionsInRoom(open.visit.value).filter(isOpenQuestion);
  return (
    <section aria-labelledby="after-open">
      <h2 id="after-open">{t('room-after-open', { count: waiting.length })}</h2>
      {waiting.length > 0 && (
        <>
          <ul class="open-loops">
            {waiting.map(question => (
              <li key={question.id}>
                <span dir="auto">{question.text}</span>{' '}
                {countAsked(question) > 0 && (
                  <span class="soft">{t('room-after-asked-times', { count: countAsked(question) })}</span>
                )}
              </li>
            ))}
          </ul>
          <button type="button" class="button primary" onClick={() => void carryToNext(services, open)}>
            {t('room-after-carry')}
          </button>
        </>
      )}
    </section>
  );
}
