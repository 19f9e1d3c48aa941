import * as Y from 'yjs';

import type { VisitDocument } from '../document';
import { asText, oneOf } from '../items/shapes';
import { looseText, readLooseText } from '../loose-texts';
import { hasOthers, insertSpans, readSpans, textOf } from '../voices';
import { spansOfOrigin } from './origin';
import type { Place } from './places';
import { audiences, type Passage, type Question, questionStatuses, saidBack } from './question';

type Documented = Pick<VisitDocument, 'doc' | 'questions'>;

const asStatus = oneOf(questionStatuses);
const asAudience = oneOf(audiences);
const asSaidBack = oneOf(saidBack);
const asYesOrNo = oneOf(['', 'yes', 'no'] as const);

/** Each tag is a value of its own, so that two panels can each add one. */
const tagPrefix = 'tag:';

/** Read one question. Those saved before there were answers, tags and the rest read as having none. */
export function readQuestion({ doc, questions }: Documented, at: { id: string; first: boolean }): Question {
  const entry = questions.get(at.id);
  const words = entry?.get('text');
  const before = entry?.get('askedBefore');
  return {
    ...at,
    ...readWords(words),
    createdAt: asText(entry?.get('createdAt')),
    ...readOrigin(entry),
    status: asStatus(entry?.get('status')),
    for: asAudience(entry?.get('for')),
    tags: readTags(entry),
    answer: readLooseText(doc, `answer/${at.id}`),
    inMyWords: readLooseText(doc, `inMyWords/${at.id}`),
    theySaid: asSaidBack(entry?.get('theySaid')),
    canExplain: asYesOrNo(entry?.get('canExplain')),
    askedAt: asText(entry?.get('askedAt')),
    askedBefore: Array.isArray(before) ? before.filter(id => typeof id === 'string') : [],
  };
}

/** Add a question, or one that was there before under the same id. */
export function writeQuestion(document: Documented, question: Question, place: Place): void {
  const { id, text, spans = [], createdAt, tags, answer, inMyWords, first, ...values } = question;
  const entry = new Y.Map<unknown>();
  const words = new Y.Text();
  entry.set('text', words);
  entry.set('place', place);
  entry.set('createdAt', createdAt);
  for (const [name, value] of Object.entries(values)) if (saysSomething(value)) entry.set(name, value);
  for (const tag of tags) entry.set(`${tagPrefix}${tag}`, true);
  document.questions.set(id, entry);
  insertSpans(words, 0, textOf(spans) === text ? spans : spansOfOrigin(question));
  clearAnswers(document, id);
  if (answer) looseText(document.doc, `answer/${id}`).insert(0, answer);
  if (inMyWords) looseText(document.doc, `inMyWords/${id}`).insert(0, inMyWords);
}

function readWords(words: unknown): Pick<Question, 'text' | 'spans'> {
  if (!(words instanceof Y.Text)) return { text: '' };
  const spans = readSpans(words);
  return { text: textOf(spans), ...(hasOthers(spans) && { spans }) };
}

/** Take a question and all that was written to it away. */
export function deleteQuestion(document: Documented, id: string): void {
  document.questions.delete(id);
  clearAnswers(document, id);
}

export function writeTag(
  { questions }: Documented,
  id: string,
  { tag, isOn }: { tag: string; isOn: boolean },
) {
  const entry = questions.get(id);
  if (isOn) entry?.set(`${tagPrefix}${tag}`, true);
  else entry?.delete(`${tagPrefix}${tag}`);
}

function clearAnswers({ doc }: Documented, id: string): void {
  for (const name of [`answer/${id}`, `inMyWords/${id}`] as const) {
    if (readLooseText(doc, name) !== '') looseText(doc, name).delete(0, looseText(doc, name).length);
  }
}

/** Written by this room alone, as whole values. */
function readOrigin(entry: Y.Map<unknown> | undefined): Pick<Question, 'passage' | 'term' | 'starter'> {
  const passage = entry?.get('passage') as Passage | undefined;
  const term = entry?.get('term') as Question['term'];
  const starter = entry?.get('starter') as Question['starter'];
  return { ...(passage && { passage }), ...(term && { term }), ...(starter && { starter }) };
}

function readTags(entry: Y.Map<unknown> | undefined): string[] {
  const names = [...(entry?.keys() ?? [])].filter(name => name.startsWith(tagPrefix));
  return names.map(name => name.slice(tagPrefix.length)).sort();
}

/** What reads the same when it is not there need not be kept. */
function saysSomething(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
