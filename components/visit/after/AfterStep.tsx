import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { goToStep, questionsInRoom } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { Deeds } from '../../notes/Deeds';
import { Felt } from '../../notes/Felt';
import { Beside } from '../ask/Beside';
import { CarryOn } from './CarryOn';

/** After the visit: how it was, what is left to write down, and what goes on to the next one. */
export function AfterStep({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const visit = open.visit.value;
  const unwritten = questionsInRoom(visit).filter(
    ({ status, answer }) => /answered$/.test(status) && answer.trim() === '',
  );
  return (
    <>
      <h1 tabIndex={-1}>{t('room-after-title')}</h1>
      <Felt open={open} names={['heard', 'confidenceAfter']} />
      {unwritten.length > 0 && (
        <section aria-labelledby="after-unwritten">
          <h2 id="after-unwritten">{t('room-after-unwritten')}</h2>
          <ul class="situations">
            {unwritten.map(question => (
              <li key={question.id}>
                <button type="button" class="button" dir="auto" onClick={() => goToStep(open, question.id)}>
                  {question.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CarryOn open={open} />
      <section class="fold-body" aria-labelledby="after-deeds-title">
        <h2 id="after-deeds-title">{t('after-deeds')}</h2>
        <Deeds open={open} />
      </section>
      <Beside open={open} />
      <button type="button" class="button" onClick={() => goToStep(open, '')}>
        {t('room-after-done')}
      </button>
    </>
  );
}
