import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { goToStep, questionsInRoom } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { Beside } from '../ask/Beside';
import { Scale } from '../Scale';
import { CarryOn } from './CarryOn';
import { Deeds } from './Deeds';

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
      <p class="soft">{t('room-after-only-me')}</p>
      <Scale label={t('room-after-heard')} value={visit.heard} onChoose={heard => open.set({ heard })} />
      <Scale
        label={t('room-after-confidence')}
        value={visit.confidenceAfter}
        onChoose={confidenceAfter => open.set({ confidenceAfter })}
      />
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
      <Deeds open={open} />
      <Beside open={open} />
      <button type="button" class="button" onClick={() => goToStep(open, '')}>
        {t('room-after-done')}
      </button>
    </>
  );
}
