import { useState } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionsInRoom } from '../../../lib/notebook/room/place';
import type { Turn } from '../../../lib/phrases/phrase';
import { openingReplies, turnsAfter } from '../../../lib/phrases/rehearsal';
import { ReadAloud } from '../../aloud/ReadAloud';
import { useServices } from '../../frame/context';

/** Practise the first question: say it, hear a likely reply, choose what to say next. Nothing of it is kept. */
export function Practice({ open }: { open: OpenVisit }) {
  const { t, phrases, choices, room, speech } = useServices();
  const [turn, setTurn] = useState<Turn>();
  const locale = choices.locale.value;
  const question = questionsInRoom(open.visit.value)[0]?.text ?? t('practice-no-question');

  return (
    <div class="room practice">
      <p class="soft">{t('practice-nothing-kept')}</p>
      <h1 key={turn?.id} tabIndex={-1} ref={focus} class="said" data-size="large" dir="auto">
        {turn ? turn.says[locale] : question}
      </h1>
      {turn?.who === 'them' && speech.canSpeak(locale) && (
        <ReadAloud id={turn.id} text={turn.says[locale]} of={turn.says[locale]} locale={locale} />
      )}
      {!turn && <Replies onChoose={setTurn} />}
      {turn?.who === 'them' && (
        <Next title={t('practice-your-turn')} turns={turnsAfter(phrases, turn)} onChoose={setTurn} />
      )}
      {turn?.who === 'me' && turn.next.length > 0 && (
        <Next title={t('practice-they-may-say')} turns={turnsAfter(phrases, turn)} onChoose={setTurn} />
      )}
      {turn?.who === 'me' && turn.next.length === 0 && <p role="status">{t('practice-end')}</p>}
      <div class="buttons">
        {turn && (
          <button type="button" class="button" onClick={() => setTurn(undefined)}>
            {t('practice-again')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (room.page.value = 'ask')}>
          {t('room-back-to-visit')}
        </button>
      </div>
    </div>
  );
}

/** A new line is read out when it comes. */
function focus(heading: HTMLElement | null): void {
  heading?.focus();
}

function Replies({ onChoose }: { onChoose: (turn: Turn) => void }) {
  const { t, phrases } = useServices();
  return (
    <section aria-labelledby="practice-replies">
      <p>{t('practice-say-it')}</p>
      <h2 id="practice-replies">{t('practice-how')}</h2>
      <div class="buttons">
        {openingReplies(phrases).map(reply => (
          <button key={reply.id} type="button" class="button" onClick={() => onChoose(reply)}>
            {t(`practice-${reply.opens}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

function Next({ title, turns, onChoose }: { title: string; turns: Turn[]; onChoose: (turn: Turn) => void }) {
  const { choices } = useServices();
  return (
    <section aria-labelledby="practice-next">
      <h2 id="practice-next">{title}</h2>
      <ul class="situations">
        {turns.map(turn => (
          <li key={turn.id}>
            <button type="button" class="button" onClick={() => onChoose(turn)}>
              {turn.says[choices.locale.value]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
