import { useId, useMemo } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { limits, type Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { startDrag } from './drag';
import { QuestionCard } from './QuestionCard';
import { useWindow } from './use-window';

/** The questions to ask first, or those if there is time. Of a long list the beginning is drawn, and more as one goes on. */
export function QuestionGroup({
  open,
  first,
  title,
  count,
  questions,
}: {
  open: OpenVisit;
  first: boolean;
  title: string;
  count: string;
  questions: Question[];
}) {
  const { t } = useServices();
  const headingId = useId();
  const { drawn, end, more } = useWindow(questions.length);

  return (
    <section aria-labelledby={headingId}>
      <h2 class="group-title" id={headingId}>
        <span>{title}</span> <span class="soft">{count}</span>
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ol role="list" class="questions" data-group={first ? 'first' : 'later'}>
        {questions.slice(0, drawn).map((question, at) => (
          <Entry key={question.id} open={open} question={question} number={first ? at + 1 : undefined} />
        ))}
      </ol>
      {questions.length === 0 && (
        <p class="soft">{t(first ? 'questions-none-first' : 'questions-none-later')}</p>
      )}
      {drawn < questions.length && (
        <button type="button" class="button questions-more" ref={end} onClick={more}>
          {t('questions-more', { count: questions.length - drawn })}
        </button>
      )}
    </section>
  );
}

/** A question that did not change is not drawn again: with every letter the whole list is given anew. */
function Entry({
  open,
  question,
  number,
}: {
  open: OpenVisit;
  question: Question;
  number: number | undefined;
}) {
  const { t, announce } = useServices();

  /** Move a question one step; off the end of its group, it goes into the other. */
  function step(by: 1 | -1) {
    const order = open.visit.peek().questions;
    const place = placeAfterStep(order, question, by);
    if (!place || !open.moveQuestion(question.id, place).ok) return;
    // Moving a node takes the focus from it.
    requestAnimationFrame(() => handleOf(question.id)?.focus());
    const now = open.visit.peek().questions;
    const group = now.filter(other => other.first === place.first);
    announce(
      t('questions-moved', {
        group: place.first ? 'first' : 'later',
        place: group.findIndex(other => other.id === question.id) + 1,
        of: group.length,
      }),
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the card is given follows from these three
  return useMemo(
    () => (
      <QuestionCard
        open={open}
        question={question}
        number={number}
        onStep={step}
        onDrag={event => startDrag(event, question.id, place => void open.moveQuestion(question.id, place))}
      />
    ),
    [open, question, number],
  );
}

function placeAfterStep(order: Question[], question: Question, by: 1 | -1) {
  const group = order.filter(other => other.first === question.first);
  const at = group.findIndex(({ id }) => id === question.id);
  const target = at + by;
  if (target >= 0 && target < group.length) {
    return { first: question.first, before: group[by === 1 ? at + 2 : target]?.id };
  }
  if (by === 1 && question.first) return { first: false, before: order.find(other => !other.first)?.id };
  // Into a full "Ask first" as its last: it changes places with the one that stood there.
  if (by === -1 && !question.first)
    return { first: true, before: order.filter(other => other.first)[limits.first - 1]?.id };
  return undefined;
}

function handleOf(questionId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`li[data-question="${CSS.escape(questionId)}"] .handle`);
}
