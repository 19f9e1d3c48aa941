import type { OpenVisit } from '../open-visit';
import type { Question } from '../questions/question';
import type { Visit } from '../visit';

/** The path of a visit on which a person goes from question to question. Its steps are `opener`, ids of questions and `after`. */
export const roomPath = 'in-the-room';

/** Where a person is in the room. Kept with the visit, so that a closed panel opens where it was. */
export type Place =
  | { at: 'begin' | 'opener' | 'after' }
  /** `number` counts from 1. */
  | { at: 'question'; question: Question; number: number; of: number };

/** Those that can be asked: a question without words is not one yet. */
export function questionsInRoom({ questions }: Pick<Visit, 'questions'>): Question[] {
  return questions.filter(({ text }) => text.trim() !== '');
}

/** Where the person is. A question that is gone leads to the first that was not asked, or to the end. */
export function readPlace(visit: Visit): Place {
  const step = visit.paths[roomPath]?.step ?? '';
  if (step === '') return { at: 'begin' };
  if (step === 'after') return { at: 'after' };
  if (step === 'opener' && visit.opener.trim()) return { at: 'opener' };
  const questions = questionsInRoom(visit);
  const found = questions.findIndex(({ id }) => id === step);
  const at = found === -1 ? questions.findIndex(isWaiting) : found;
  const question = questions[at];
  return question ? { at: 'question', question, number: at + 1, of: questions.length } : { at: 'after' };
}

/** The steps in their order. */
export function stepsOf(visit: Visit): string[] {
  const opener = visit.opener.trim() ? ['opener'] : [];
  return [...opener, ...questionsInRoom(visit).map(({ id }) => id), 'after'];
}

/** The step before or after where the person is. Undefined: there is none. */
export function stepBeside(visit: Visit, by: 1 | -1): string | undefined {
  const place = readPlace(visit);
  const here = place.at === 'question' ? place.question.id : place.at;
  return stepsOf(visit)[stepsOf(visit).indexOf(here) + by];
}

/** Enter the room: the visit begins now. */
export function enterRoom(open: Pick<OpenVisit, 'visit' | 'turnTo'>, now: number) {
  const [step = 'after'] = stepsOf(open.visit.peek());
  const beganAt = new Date(now).toISOString();
  return open.turnTo(roomPath, { step, skipped: [], finishedAt: '', beganAt });
}

/** Go to a step. The visit goes on: when it began stays. An empty one leaves the room. */
export function goToStep(open: Pick<OpenVisit, 'visit' | 'turnTo'>, step: string) {
  const { beganAt } = open.visit.peek().paths[roomPath] ?? {};
  return open.turnTo(roomPath, { step, skipped: [], finishedAt: '', ...(beganAt && { beganAt }) });
}

/** Minutes since the visit began. Undefined: it did not, or no one knows. Negative: the clock was set back. */
export function minutesGone({ paths }: Pick<Visit, 'paths'>, now: number): number | undefined {
  const began = Date.parse(paths[roomPath]?.beganAt ?? '');
  return Number.isNaN(began) ? undefined : (now - began) / 60_000;
}

function isWaiting({ status }: Question): boolean {
  return status === 'draft' || status === 'ready';
}
