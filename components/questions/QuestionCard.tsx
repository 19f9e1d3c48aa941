import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { GripperIcon, TrashIcon } from '../frame/icons';
import { PassageOfQuestion } from '../page/PassageOfQuestion';
import { ShownTo, TakeBack, useShownTo } from '../together/Shown';
import { useOffers } from './begin/use-offers';
import { GrowingText } from './GrowingText';
import { pastedVoice } from './pasted-voice';
import { QuestionMarks } from './QuestionMarks';

/** One question: its words, where they came from, and its place in the list. */
export function QuestionCard({
  open,
  question,
  number,
  onStep,
  onDrag,
}: {
  open: OpenVisit;
  question: Question;
  number: number | undefined;
  onStep: (by: 1 | -1) => void;
  onDrag: (event: PointerEvent) => void;
}) {
  const { t, toast } = useServices();
  const shownTo = useShownTo(`question/${question.id}`);
  const name = number ? t('question-number', { number }) : t('question-later');

  function remove() {
    if (!open.removeQuestion(question.id).ok) return;
    toast({ text: t('question-removed'), undo: () => void open.putBackQuestion(question.id) });
  }

  return (
    <li class="card client question" data-question={question.id}>
      {number && (
        <span class="number" aria-hidden="true">
          {number}
        </span>
      )}
      <div class="question-words">
        {shownTo ? (
          <ShownQuestion question={question} name={name} who={shownTo} />
        ) : (
          <QuestionText open={open} question={question} name={name} />
        )}
        {question.passage && <PassageOfQuestion question={question} passage={question.passage} />}
        <QuestionMarks open={open} question={question} name={name} isShown={shownTo !== undefined} />
      </div>
      <div class="question-tools">
        <button
          type="button"
          class="icon-button handle"
          aria-label={t('question-move', { name })}
          title={t('question-move-how')}
          onPointerDown={onDrag}
          onKeyDown={event => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
            if (!by) return;
            event.preventDefault();
            onStep(by);
          }}
        >
          <GripperIcon />
        </button>
        {!shownTo && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('question-remove', { name })}
            onClick={remove}
          >
            <TrashIcon />
          </button>
        )}
      </div>
    </li>
  );
}

/** Its words, to be changed. */
function QuestionText({ open, question, name }: { open: OpenVisit; question: Question; name: string }) {
  const services = useServices();
  const offers = useOffers({ kind: open.visit.value.kind });
  return (
    <div>
      <GrowingText
        value={question.text}
        label={name}
        ways={offers.ways}
        onText={(text, shown, pasted) => {
          const voice = pastedVoice(services, open.visit.peek(), pasted);
          const answer = open.editQuestion(question.id, text, shown, voice);
          if (!answer.ok) services.explainFailure(answer.code);
          return answer.ok;
        }}
      />
      {offers.list}
    </div>
  );
}

/** While somebody can see it, its words stand still here, and the way to change them is one press. */
function ShownQuestion({ question, name, who }: { question: Question; name: string; who: string }) {
  return (
    <div class="question-shown">
      <p dir="auto">
        <span class="only-heard">{name}: </span>
        {question.text}
      </p>
      <ShownTo who={who} />
      <TakeBack id={`question/${question.id}`} name={name} />
    </div>
  );
}
