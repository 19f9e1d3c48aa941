import * as Y from 'yjs';

import { findEdit, rebaseEdit } from './edit-text';
import { groupPlaces, type Place } from './places';
import type { Passage, Question, Visit } from './visit';

/**
 * The client's private document of one visit, as Yjs holds it. Each kind of change merges by
 * its nature: texts letter by letter, places and dates by the last one to say so.
 */
export type VisitDocument = {
  id: string;
  doc: Y.Doc;
  with: Y.Text;
  matters: Y.Text;
  /** The question being typed. */
  draft: Y.Text;
  /** `at`, `createdAt`, `removedAt`. */
  details: Y.Map<unknown>;
  /** By id: `text`, `place`, `createdAt`, and perhaps `passage` and `term`. */
  questions: Y.Map<Y.Map<unknown>>;
};

export function createDocument(id: string): VisitDocument {
  const doc = new Y.Doc();
  const [withText, matters, draft] = [doc.getText('with'), doc.getText('matters'), doc.getText('draft')];
  const [details, questions] = [doc.getMap('details'), doc.getMap<Y.Map<unknown>>('questions')];
  return { id, doc, with: withText, matters, draft, details, questions };
}

/** Read the document as a plain value. What does not have the right shape is left out. */
export function readVisit(document: VisitDocument): Visit {
  const { first, rest } = groupPlaces(readPlaces(document));
  return {
    id: document.id,
    with: document.with.toString(),
    at: text(document.details.get('at')),
    matters: document.matters.toString(),
    draft: document.draft.toString(),
    questions: [
      ...first.map(({ id }) => readQuestion(document, { id, first: true })),
      ...rest.map(({ id }) => readQuestion(document, { id, first: false })),
    ],
  };
}

/** Where each question says it stands. */
export function readPlaces({ questions }: VisitDocument): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [id, question] of questions) {
    if (question instanceof Y.Map) places.set(id, readPlace(question.get('place')));
  }
  return places;
}

/** An ISO moment, or empty when the visit was not removed. */
export function readRemovedAt({ details }: VisitDocument): string {
  return text(details.get('removedAt'));
}

/** The text of a question, or undefined when there is no such question. */
export function findText({ questions }: VisitDocument, id: string): Y.Text | undefined {
  const found = questions.get(id)?.get('text');
  return found instanceof Y.Text ? found : undefined;
}

/** Add a question, or one that was there before under the same id. */
export function writeQuestion({ questions }: VisitDocument, question: Question, place: Place): void {
  const { id, text, createdAt, passage, term } = question;
  const entry = new Y.Map<unknown>();
  entry.set('text', new Y.Text(text));
  entry.set('place', place);
  entry.set('createdAt', createdAt);
  if (passage) entry.set('passage', passage);
  if (term) entry.set('term', term);
  questions.set(id, entry);
}

export function writePlace({ questions }: VisitDocument, id: string, place: Place): void {
  const question = questions.get(id);
  const old = readPlace(question?.get('place'));
  if (old.first !== place.first || old.order !== place.order) question?.set('place', place);
}

/** Make to a text the edit that leads from one reading to another, whatever it reads by now. */
export function writeText(target: Y.Text, from: string, to: string): void {
  const theirs = findEdit(from, target.toString());
  for (const { at, remove, insert } of rebaseEdit(findEdit(from, to), theirs)) {
    if (remove > 0) target.delete(at, remove);
    if (insert !== '') target.insert(at, insert);
  }
}

/**
 * Make one change that says all that these say.
 *
 * It goes through a document that has never been undone: so what the client removed is gone
 * from it for good, though an open visit still keeps it for Undo (SPIKES.md section 2).
 */
export function mergeUpdates(updates: Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  applyUpdates(doc, updates);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}

/** Apply changes, in any order and any number of times. `origin` says where they came from. */
export function applyUpdates(doc: Y.Doc, updates: Uint8Array[], origin?: unknown): void {
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, origin);
  }, origin);
}

function readQuestion({ questions }: VisitDocument, { id, first }: { id: string; first: boolean }): Question {
  const entry = questions.get(id);
  const words = entry?.get('text');
  const question: Question = {
    id,
    text: words instanceof Y.Text ? words.toString() : '',
    first,
    createdAt: text(entry?.get('createdAt')),
  };
  // Written by this room alone, as whole values.
  const passage = entry?.get('passage') as Passage | undefined;
  const term = entry?.get('term') as Question['term'];
  return { ...question, ...(passage && { passage }), ...(term && { term }) };
}

function readPlace(value: unknown): Place {
  const { first, order } = Object(value) as Partial<Record<keyof Place, unknown>>;
  return { first: first === true, order: typeof order === 'number' ? order : 0 };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
