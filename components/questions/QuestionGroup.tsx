import { useId } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { limits, type Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { startDrag } from './drag';
import { QuestionCard } from './QuestionCard';

/** The questions to ask first, or those if there is time. */
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
  const { t, announce } = useServices();
  const headingId = useId();

  /** Move a question one step; off the end of its group, it goes into the other. */
  function step(question: Question, by: 1 | -1) {
    const order = open.visit.value.questions;
    const place = placeAfterStep(order, question, by);
    if (!place || !open.moveQuestion(question.id, place).ok) return;
    // Moving a node takes the focus from it.
    requestAnimationFrame(() => handleOf(question.id)?.focus());
    const now = open.visit.value.questions;
    const group = now.filter(other => other.first === place.first);
    announce(
      t('questions-moved', {
        group: place.first ? 'first' : 'later',
        place: group.findIndex(other => other.id === question.id) + 1,
        of: group.length,
      }),
    );
  }

  return (
    <section aria-labelledby={headingId}>
      <h2 class="group-title" id={headingId}>
        <span>{title}</span> <span class="soft">{count}</span>
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ol role="list" class="questions" data-group={first ? 'first' : 'later'}>
        {questions.map((question, at) => (
          <QuestionCard
            key={question.id}
            open={open}
            question={question}
            number={first ? at + 1 : undefined}
            onStep={by => step(question, by)}
            onDrag={event =>
              startDrag(event, question.id, place => void open.moveQuestion(question.id, place))
            }
          />
        ))}
      </ol>
      {questions.length === 0 && (
        <p class="soft">{t(first ? 'questions-none-first' : 'questions-none-later')}</p>
      )}
    </section>
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
