import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Question, QuestionStatus } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { addQuestion } from './add-question';
import { HeldAgainst } from './HeldAgainst';
import { KeepPassage } from './KeepPassage';
import { PassageQuote } from './PassageQuote';
import { OneOf, Typed } from './Typed';

/** How a question may stand after the visit. */
const after = ['answered', 'half-answered', 'put-off', 'refused', 'not-mine'] as const;

/** Each question with what was said to it, and that in my own words. */
export function Answers({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const questions = open.visit.value.questions.filter(({ text }) => text.trim());
  if (questions.length === 0) return <p class="soft">{t('after-no-questions')}</p>;
  return (
    <ul class="cards">
      {questions.map(question => (
        <li key={question.id} class="card client">
          <Answer open={open} question={question} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ open, question }: { open: OpenVisit; question: Question }) {
  const { t, explainFailure } = useServices();
  const { id } = question;
  const passages = open.visit.value.notes.filter(note => note.questionId === id && note.passage);
  const mark = (marks: Parameters<OpenVisit['markQuestion']>[1]) => {
    const answer = open.markQuestion(id, marks);
    if (!answer.ok) explainFailure(answer.code);
  };
  return (
    <details class="answer">
      <summary>
        <b>{question.text}</b>
        <span class="chip">{t(`status-question-${question.status}`)}</span>
      </summary>
      <div class="fold-body">
        <OneOf
          label={t('after-how-was-it')}
          values={after}
          value={isAfter(question.status) ? question.status : ''}
          say={status => t(`status-question-${status}`)}
          onValue={status => mark({ status: status || 'asked' })}
        />
        <Typed
          label={t('after-they-said')}
          value={question.answer}
          onText={(text, shown) => open.setAnswer(id, text, shown)}
        />
        <Typed
          label={t('after-my-words')}
          example={t('after-my-words-example')}
          value={question.inMyWords}
          onText={(text, shown) => open.setInMyWords(id, text, shown)}
        />
        {passages.map(
          note => note.passage && <PassageQuote key={note.id} noteId={note.id} passage={note.passage} />,
        )}
        <HeldAgainst open={open} question={question} />
        <KeepPassage open={open} questionId={id} label={t('after-hold-against')} />
        <OneOf
          label={t('after-explain')}
          values={['yes', 'no']}
          value={question.canExplain}
          say={value => t(`after-explain-${value}`)}
          onValue={canExplain => mark({ canExplain })}
        />
        {question.canExplain === 'no' && <AskAgain open={open} question={question} />}
      </div>
    </details>
  );
}

function AskAgain({ open, question }: { open: OpenVisit; question: Question }) {
  const services = useServices();
  const { t } = services;
  return (
    <p>
      <button
        type="button"
        class="button"
        onClick={() => addQuestion(services, open, { text: t('after-ask-again-question'), readyMade: true })}
      >
        {t('after-ask-again')}
      </button>
      <span class="only-heard">{question.text}</span>
    </p>
  );
}

function isAfter(status: QuestionStatus): status is (typeof after)[number] {
  return after.some(other => other === status);
}
