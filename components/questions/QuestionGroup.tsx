import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';

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
  isAside = false,
}: {
  open: OpenVisit;
  first: boolean;
  title: string;
  count: string;
  questions: Question[];
  /** Another list stands in its place for now: nothing can be dropped here. */
  isAside?: boolean;
}) {
  const { t } = useServices();
  const headingId = useId();
  const { drawn, end, more } = useWindow(questions.length);
  const cardOf = useCards(open);

  return (
    <section aria-labelledby={headingId}>
      <h2 class="group-title" id={headingId}>
        <span>{title}</span> <span class="soft">{count}</span>
      </h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ol role="list" class="questions" data-group={isAside ? undefined : first ? 'first' : 'later'}>
        {questions.slice(0, drawn).map((question, at) => cardOf(question, first ? at + 1 : undefined))}
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

/**
 * Cards by question. With every letter the whole list is given anew: a question that did not change gets the very same
 * card, and Preact passes over it.
 */
function useCards(open: OpenVisit) {
  const { t, announce } = useServices();
  const made = useRef(new Map<string, { given: unknown[]; card: VNode }>());

  /** Move a question one step; off the end of its group, it goes into the other. */
  function step(question: Question, by: 1 | -1) {
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

  return (question: Question, number: number | undefined): VNode => {
    const given = [open, question, number];
    const before = made.current.get(question.id);
    if (before?.given.every((value, at) => value === given[at])) return before.card;
    const { id } = question;
    const card = (
      <QuestionCard
        key={id}
        open={open}
        question={question}
        number={number}
        onStep={by => step(question, by)}
        onDrag={event => startDrag(event, id, place => void open.moveQuestion(id, place))}
      />
    );
    made.current.set(id, { given, card });
    return card;
  };
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
  return document.querySelector<HTMLElement>(
    `[data-group] li[data-question="${CSS.escape(questionId)}"] .handle`,
  );
}
