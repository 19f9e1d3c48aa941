import * as Y from 'yjs';

import { readDetails, readPaths } from './details';
import { findEdit, rebaseEdit } from './edit-text';
import { readItems } from './items/items';
import { asText, type ItemName, itemNames, type Shape, shapes } from './items/shapes';
import { readLoose } from './loose-texts';
import { groupPlaces, type Place } from './questions/places';
import { readQuestion } from './questions/read-question';
import { type Visit, type VisitItems, type VisitText, visitTexts } from './visit';
import { hasOthers, markOf, readSpans, type Voice } from './voices';

/**
 * The client's private document of one visit, as Yjs holds it. Each kind of change merges by
 * its nature: texts letter by letter, places and other values by the last one to say so.
 */
export type VisitDocument = {
  id: string;
  doc: Y.Doc;
  texts: Record<VisitText, Y.Text>;
  /** The values of `VisitDetails`, and `createdAt`, `removedAt`, `isList`. */
  details: Y.Map<unknown>;
  /** By id: `text`, `place`, `createdAt` and what `read-question.ts` reads. Answers are texts of their own. */
  questions: Y.Map<Y.Map<unknown>>;
  /** By the path's id. */
  paths: Y.Map<unknown>;
  /** By list, then by id. */
  items: Record<ItemName, Y.Map<Y.Map<unknown>>>;
};

export function createDocument(id: string): VisitDocument {
  const doc = new Y.Doc();
  const textNames = Object.keys(visitTexts) as VisitText[];
  return {
    id,
    doc,
    texts: pick(textNames, name => doc.getText(name)),
    details: doc.getMap('details'),
    questions: doc.getMap('questions'),
    paths: doc.getMap('paths'),
    items: pick(itemNames, name => doc.getMap<Y.Map<unknown>>(name)),
  };
}

/** Read the document as a plain value. What does not have the right shape is left out. */
export function readVisit(document: VisitDocument): Visit {
  const { first, rest } = groupPlaces(readPlaces(document));
  const questions = [
    ...first.map(({ id }) => readQuestion(document, { id, first: true })),
    ...rest.map(({ id }) => readQuestion(document, { id, first: false })),
  ];
  const details = readDetails(document.details);
  const isThere = document.questions.has(details.hardest);
  return {
    ...pick(Object.keys(visitTexts) as VisitText[], name => document.texts[name].toString()),
    ...details,
    hardest: isThere ? details.hardest : '',
    ...(pick(itemNames, name =>
      readItems(document.items[name], shapes[name] as Shape<object>),
    ) as VisitItems),
    id: document.id,
    questions,
    paths: readPaths(document.paths),
    boxes: readLoose(document.doc, 'box/'),
    ...readWhose(document),
    isList: document.details.get('isList') === true,
  };
}

function readWhose({ texts }: VisitDocument): Pick<Visit, 'whose'> {
  const read = (Object.keys(visitTexts) as VisitText[]).map(name => [name, readSpans(texts[name])] as const);
  const others = read.filter(([, spans]) => hasOthers(spans));
  return others.length > 0 ? { whose: Object.fromEntries(others) } : {};
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
  return asText(details.get('removedAt'));
}

/** The text of a question, or undefined when there is no such question. */
export function findText({ questions }: VisitDocument, id: string): Y.Text | undefined {
  const found = questions.get(id)?.get('text');
  return found instanceof Y.Text ? found : undefined;
}

export function writePlace({ questions }: VisitDocument, id: string, place: Place): void {
  const question = questions.get(id);
  const old = readPlace(question?.get('place'));
  if (old.first !== place.first || old.order !== place.order) question?.set('place', place);
}

/**
 * Make to a text the edit that leads from one reading to another, whatever it reads by now.
 *
 * @param voice - Whose words come in. They are the client's own, unless it is said that they are not.
 */
export function writeText(target: Y.Text, from: string, to: string, voice: Voice = 'client'): void {
  const theirs = findEdit(from, target.toString());
  for (const { at, remove, insert } of rebaseEdit(findEdit(from, to), theirs)) {
    if (remove > 0) target.delete(at, remove);
    if (insert !== '') target.insert(at, insert, markOf(voice));
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
  const whole = encodeWhole(doc);
  doc.destroy();
  return whole;
}

/** All that a document says, as one change. */
export function encodeWhole(doc: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(doc);
}

/** Whether a change from a stranger is one that Yjs can make sense of. */
export function canBeRead(update: Uint8Array): boolean {
  const doc = new Y.Doc();
  try {
    applyUpdates(doc, [update]);
    return true;
  } catch {
    return false;
  } finally {
    doc.destroy();
  }
}

/** Apply changes, in any order and any number of times. `origin` says where they came from. */
export function applyUpdates(doc: Y.Doc, updates: Uint8Array[], origin?: unknown): void {
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, origin);
  }, origin);
}

function readPlace(value: unknown): Place {
  const { first, order } = Object(value) as Partial<Record<keyof Place, unknown>>;
  return { first: first === true, order: typeof order === 'number' ? order : 0 };
}

function pick<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map(name => [name, value(name)])) as Record<Name, Value>;
}
