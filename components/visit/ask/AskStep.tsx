import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { isOpenQuestion } from '../../../lib/notebook/questions/question';
import type { Place } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { ShownTo, useShownTo } from '../../together/Shown';
import { SayButtons } from '../say/SayButtons';
import { sizeOf } from '../say/size';
import { TimeCue } from '../TimeCue';
import { Answer } from './Answer';
import { Beside } from './Beside';
import { QuickLines } from './QuickLines';
import { SayBack } from './SayBack';
import { StatusKeys } from './StatusKeys';

/** One question, large, and the three keys. */
export function AskStep({ open, place }: { open: OpenVisit; place: Extract<Place, { at: 'question' }> }) {
  const { t, choices } = useServices();
  const { question, number, of } = place;
  const visit = open.visit.value;
  const shownTo = useShownTo(`question/${question.id}`);
  // What is hardest to say was made one sentence for the card.
  const card = visit.hardest === question.id && visit.card.trim() ? visit.card : question.text;
  return (
    <>
      <TimeCue visit={visit} />
      <p class="soft">{t('room-question-of', { number, of })}</p>
      <h1 tabIndex={-1} class="said" data-size={sizeOf(question.text)} dir="auto">
        {question.text}
      </h1>
      {shownTo && <ShownTo who={shownTo} />}
      <StatusKeys open={open} question={question} />
      <SayButtons id={question.id} text={card} locale={choices.locale.value} />
      {question.askedBefore.length >= 2 && isOpenQuestion(question) && <QuickLines group="asked-twice" />}
      <Answer open={open} question={question} />
      {question.answer.trim() !== '' && <SayBack open={open} question={question} />}
      <QuickLines group="quick" />
      <Beside open={open} />
    </>
  );
}
