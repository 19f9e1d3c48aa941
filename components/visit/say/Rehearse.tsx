import { useEffect, useState } from 'preact/hooks';

import { openingReplies, type Rehearsal, type Turn, turnsAfter } from '../../../lib/phrases/rehearsal';
import { ReadAloud } from '../../aloud/ReadAloud';
import { useServices } from '../../frame/context';
import { LineCard } from './LineCard';

/** One hard moment: say the first line, hear a likely reply, choose what to say next. Only in memory, and gone at the end. */
export function Rehearse({ rehearsal, question }: { rehearsal: Rehearsal; question: string }) {
  const { t, choices, room, speech } = useServices();
  const [said, setSaid] = useState<Turn[]>([]);
  const locale = choices.locale.value;
  const turn = said.at(-1);
  const text = turn ? turn.says[locale] : (rehearsal.begin?.[locale] ?? question);
  const isOver = turn?.who === 'me' && turn.next.length === 0;
  const onChoose = (next: Turn) => setSaid([...said, next]);

  return (
    <div class="room practice">
      <p class="soft">{t('practice-nothing-kept')}</p>
      <p class="practice-who" data-who={turn?.who ?? 'me'}>
        {t(turn?.who === 'them' ? 'practice-they-say' : 'practice-you-say')}
      </p>
      <h1 key={said.length} tabIndex={-1} ref={focus} class="said" data-size="large" dir="auto">
        {text}
      </h1>
      {turn?.who === 'them' && speech.canSpeak(locale) && (
        <ReadAloud id={turn.id} text={text} of={text} locale={locale} />
      )}
      {!turn && <Replies rehearsal={rehearsal} onChoose={onChoose} />}
      {turn && !isOver && (
        <Next
          title={t(turn.who === 'them' ? 'practice-your-turn' : 'practice-they-may-say')}
          turns={turnsAfter(rehearsal, turn)}
          onChoose={onChoose}
        />
      )}
      {isOver && <End lines={[...new Set(said)].filter(({ who }) => who === 'me')} />}
      <div class="buttons">
        {turn && (
          <button type="button" class="button" onClick={() => setSaid([])}>
            {t('practice-again')}
          </button>
        )}
        <button type="button" class="button" onClick={() => (room.rehearsal.value = '')}>
          {t('practice-others')}
        </button>
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

function Replies({ rehearsal, onChoose }: { rehearsal: Rehearsal; onChoose: (turn: Turn) => void }) {
  const { t } = useServices();
  return (
    <section aria-labelledby="practice-replies">
      <p>{t('practice-say-it')}</p>
      <h2 id="practice-replies">{t('practice-how')}</h2>
      <div class="buttons">
        {openingReplies(rehearsal).map(reply => (
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

/** A good end, and the lines that were tried: one may be worth keeping. */
function End({ lines }: { lines: Turn[] }) {
  const { t, happenings } = useServices();
  useEffect(() => happenings.tell('practised'), [happenings]);
  return (
    <>
      <p role="status">{t('practice-end')}</p>
      <section aria-labelledby="practice-tried">
        <h2 id="practice-tried">{t('practice-tried')}</h2>
        <ul class="cards">
          {lines.map(line => (
            <LineCard key={line.id} line={line} />
          ))}
        </ul>
      </section>
    </>
  );
}
