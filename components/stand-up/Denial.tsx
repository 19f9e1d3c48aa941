import { withoutMoney } from '../../lib/exports/letters/money';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { addQuestion } from '../notes/add-question';
import { Dates } from '../notes/Dates';
import { Promises } from '../notes/Promises';
import { DayField, Typed } from '../notes/Typed';
import { ConfirmedDay } from './ConfirmedDay';
import { claimNumberIn } from './claim-number';
import { LetterBoxes, LetterPreview } from './LetterPreview';
import { UseSelected } from './UseSelected';

/** My plan said no: what the letter says, its day, whom to ask what, my letter, and what came of it. */
export function Denial({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const visit = open.visit.value;
  const isCounted = visit.deadlines.some(({ kind }) => kind === 'appeal');
  return (
    <>
      <section class="step">
        <h2>{t('denial-says')}</h2>
        <Fact open={open} name="claim" read={claimNumberIn} />
        <Fact open={open} name="reason" read={withoutMoney} />
        <Meanings text={visit.boxes['denial/reason'] ?? ''} />
      </section>
      <section class="step">
        <h2>{t('denial-day')}</h2>
        <ConfirmedDay open={open} kind="appeal" box="denial/date" />
        {isCounted && <Dates open={open} />}
      </section>
      <section class="step">
        <h2>{t('denial-questions')}</h2>
        <QuestionsFor open={open} whom="doctor" doors={['why', 'peer']} />
        <QuestionsFor open={open} whom="plan" doors={['rule', 'file']} />
      </section>
      <section class="step">
        <h2>{t('letter-preview')}</h2>
        <LetterBoxes open={open} id="denial" />
        <LetterPreview open={open} id="denial" />
      </section>
      <section class="step">
        <h2>{t('denial-track')}</h2>
        <DayField
          label={t('denial-sent')}
          day={visit.boxes['denial/sent'] ?? ''}
          onDay={day => open.setBox('denial/sent', day)}
        />
        <h3>{t('denial-calls')}</h3>
        <Promises open={open} addLabel={t('denial-add-call')} />
      </section>
      <section class="step">
        <h2>{t('denial-again')}</h2>
        <p class="soft">{t('denial-again-how')}</p>
        <ConfirmedDay open={open} kind="external-review" box="denial/final-date" />
      </section>
    </>
  );
}

/** A fact of the letter: typed, pasted, or selected on the page. Amounts of money are left out. */
function Fact({
  open,
  name,
  read,
}: {
  open: OpenVisit;
  name: 'claim' | 'reason';
  read: (words: string) => string;
}) {
  const { t } = useServices();
  const box = `denial/${name}`;
  const label = t(`denial-${name}`);
  return (
    <div class="fact">
      <Typed
        label={label}
        value={open.visit.value.boxes[box] ?? ''}
        onText={(text, shown) => open.setBox(box, text, shown)}
      />
      <UseSelected label={label} onWords={words => open.setBox(box, read(words))} />
    </div>
  );
}

/** The hard words of the reason, in plain ones. */
function Meanings({ text }: { text: string }) {
  const { t, words } = useServices();
  const found = words.inText(text);
  if (found.length === 0) return null;
  return (
    <section aria-label={t('denial-meanings')}>
      <dl class="meanings">
        {found.map(({ term, plain }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{plain}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function QuestionsFor({
  open,
  whom,
  doors,
}: {
  open: OpenVisit;
  whom: Question['for'];
  doors: readonly string[];
}) {
  const services = useServices();
  const { t } = services;
  const mine = open.visit.value.questions.filter(question => question.for === whom && question.text.trim());
  return (
    <section aria-label={t(`denial-for-${whom}`)}>
      <h3>{t(`denial-for-${whom}`)}</h3>
      <ul class="plain-list">
        {mine.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <div class="buttons">
        {doors.map(door => {
          const text = t(`denial-ask-${door}`);
          if (mine.some(question => question.text === text)) return null;
          return (
            <button
              key={door}
              type="button"
              class="button"
              onClick={() =>
                addQuestion(services, open, { text, for: whom, starter: { id: `denial/${door}`, text } })
              }
            >
              {t('denial-add-question', { question: text })}
            </button>
          );
        })}
      </div>
    </section>
  );
}
