import type { Visit } from '../visit';
import { isOpenQuestion, type Question } from './question';

/**
 * The questions of an earlier visit that still wait for an answer, as they go on to the next.
 *
 * They keep their ids: two panels can each carry one over, and it is there once. What was said to them stays behind.
 * A question that was asked counts that visit; one that was put off before it was asked does not.
 */
export function questionsToCarry(from: Visit, into: Visit): Question[] {
  const here = new Set(into.questions.map(({ id }) => id));
  return from.questions
    .filter(question => isOpenQuestion(question) && question.text.trim() && !here.has(question.id))
    .map(question => ({
      ...withoutAnswers(question),
      askedBefore: question.askedAt ? [...new Set([...question.askedBefore, from.id])] : question.askedBefore,
    }));
}

/** The questions of a saved list that are not in the visit yet, as new ones that began as the list's. */
export function questionsToUse(list: Visit, into: Visit, newId: () => string): Question[] {
  const here = new Set(into.questions.map(({ text }) => text.trim()));
  return list.questions
    .filter(({ text }) => text.trim() && !here.has(text.trim()))
    .map(question => ({ ...withoutAnswers(question), id: newId(), askedBefore: [] }));
}

function withoutAnswers(question: Question): Question {
  return {
    ...question,
    ...{ status: 'ready', answer: '', inMyWords: '', theySaid: '', canExplain: '', askedAt: '' },
  };
}
