import { fail, type Result, succeed } from '../../base/result';
import { findText, readPlaces, readVisit, type VisitDocument, writePlace } from '../document';
import type { Destination, OpenVisit, OpenVisitParts } from '../open-visit';
import type { Step } from '../steps';
import { limits, type VisitText, visitTexts } from '../visit';
import { changeVoice, hasOthers, readSpans, trimSpans } from '../voices';
import { spansOfOrigin } from './origin';
import { type Groups, groupPlaces, type Place, standBefore } from './places';
import { type NewQuestion, newQuestion, type Question } from './question';
import { deleteQuestion, writeQuestion } from './read-question';
import { longestTag } from './tags';
import { questionsToCarry, questionsToUse } from './take-over';

type QuestionVerbs = Pick<
  OpenVisit,
  | 'addDraft'
  | 'addQuestion'
  | 'sayWhose'
  | 'moveQuestion'
  | 'removeQuestion'
  | 'putBackQuestion'
  | 'carryOver'
  | 'takeList'
>;

/** A question as it was when it was removed, and the step that removed it. */
type Removed = { question: Question; place: Place; step: Step };

/** The verbs that change which questions there are, and where they stand. */
export function createQuestionVerbs(parts: OpenVisitParts): QuestionVerbs {
  const { document, steps, isLive } = parts;
  const removed = new Map<string, Removed>();

  return {
    addQuestion: question => (isLive() ? addQuestion(parts, question) : fail('missing')),
    addDraft(began) {
      if (!isLive()) return fail('missing');
      const { draft } = document.texts;
      const text = draft.toString().trim();
      if (!text) return fail('empty');
      const spans = trimSpans(readSpans(draft));
      // Words that were typed tell of no origin; what the question began as may.
      const made = { text, ...(hasOthers(spans) && { spans }), status: 'ready', ...began } as const;
      return addQuestion(parts, made, () => draft.delete(0, draft.length));
    },
    sayWhose(field, voice) {
      const isText = Object.hasOwn(visitTexts, field);
      const words = isText ? document.texts[field as VisitText] : findText(document, field);
      if (!isLive() || !words) return fail('missing');
      steps.step(() => changeVoice(words, 'pasted', voice));
      return succeed();
    },
    moveQuestion: (id, to) => (isLive() ? moveQuestion(parts, id, to) : fail('missing')),

    removeQuestion(id) {
      const question = isLive() ? findQuestion(document, id) : undefined;
      if (!question) return fail('missing');
      const place = readPlaces(document).get(id)!;
      const step = steps.step(() => deleteQuestion(document, id));
      removed.set(id, { question, place, step });
      return succeed();
    },

    putBackQuestion(id) {
      const was = removed.get(id);
      if (!isLive() || !was) return fail('missing');
      removed.delete(id);
      if (document.questions.has(id) || steps.undoIfLast(was.step)) return succeed();
      steps.step(() => writeQuestion(document, was.question, was.place));
      return succeed();
    },

    carryOver(from, only) {
      return isLive()
        ? addAll(parts, chosen(questionsToCarry(from, parts.visit.peek()), only))
        : fail('missing');
    },
    takeList(list, only) {
      const wanted = { ...list, questions: chosen(list.questions, only) };
      return isLive()
        ? addAll(parts, questionsToUse(wanted, parts.visit.peek(), parts.newId))
        : fail('missing');
    },
  };
}

function addQuestion(
  { document, steps, newId, now }: OpenVisitParts,
  { first, readyMade = false, ...fields }: NewQuestion,
  alongWith?: () => void,
): Result<string, 'too-long' | 'too-many'> {
  const { text, answer = '', tags = [] } = fields;
  if (text.length > limits.text || answer.length > limits.answer) return fail('too-long');
  if (tags.some(tag => tag.length > longestTag)) return fail('too-long');
  if (document.questions.size >= limits.questions || tags.length > limits.tags) return fail('too-many');
  const id = newId();
  const createdAt = new Date(now()).toISOString();
  const made = { ...fields, text: text.toWellFormed() };
  const spans = fields.spans ?? spansOfOrigin(made, readyMade ? 'pack' : 'client');
  const question = { ...newQuestion(id, ''), ...made, spans, createdAt };
  steps.step(() => {
    placeQuestion(document, { ...question, first: first !== false });
    alongWith?.();
  });
  return succeed(id);
}

/** Add many in one step, or none. Returns how many. */
function addAll({ document, steps, now }: OpenVisitParts, questions: Question[]): Result<number, 'too-many'> {
  if (document.questions.size + questions.length > limits.questions) return fail('too-many');
  const createdAt = new Date(now()).toISOString();
  steps.step(() => {
    for (const question of questions) placeQuestion(document, { ...question, createdAt });
  });
  return succeed(questions.length);
}

/** Write a question last in its group. One that should be first joins the rest when three are. */
function placeQuestion(document: VisitDocument, question: Question): void {
  const groups = groupPlaces(readPlaces(document));
  const first = question.first && groups.first.length < limits.first;
  writeQuestion(document, question, { first, order: 0 });
  writeGroups(document, standIn(groups, question.id, { first }));
}

function chosen(questions: Question[], only: string[] | undefined): Question[] {
  return only ? questions.filter(({ id }) => only.includes(id)) : questions;
}

function moveQuestion(
  { document, steps }: OpenVisitParts,
  id: string,
  to: Destination,
): Result<void, 'missing'> {
  const groups = groupPlaces(readPlaces(document));
  const group = to.first ? groups.first : groups.rest;
  const isThere = to.before === undefined || group.some(standing => standing.id === to.before);
  if (!findText(document, id) || !isThere) return fail('missing');
  if (to.before !== id) steps.step(() => writeGroups(document, standIn(groups, id, to)));
  return succeed();
}

/** Both groups, once the question stands where it should and no more than three are first. */
export function standIn({ first, rest }: Groups, id: string, to: Destination): Groups {
  const without = (group: Groups['first']) => group.filter(standing => standing.id !== id);
  if (!to.first) return { first: without(first), rest: standBefore(rest, id, to.before) };

  const stood = standBefore(first, id, to.before);
  const pushed = stood[limits.first]?.id;
  if (pushed === undefined) return { first: stood, rest: without(rest) };
  const others = without(rest);
  return { first: stood.slice(0, limits.first), rest: standBefore(others, pushed, others[0]?.id) };
}

/** Only what moved is written, so that a move here and a move in another panel both count. */
function writeGroups(document: VisitDocument, { first, rest }: Groups): void {
  for (const { id, order } of first) writePlace(document, id, { first: true, order });
  for (const { id, order } of rest) writePlace(document, id, { first: false, order });
}

function findQuestion(document: VisitDocument, id: string): Question | undefined {
  return readVisit(document).questions.find(question => question.id === id);
}
