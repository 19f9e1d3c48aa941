import * as Y from 'yjs';

import { applyUpdates, encodeWhole, mergeUpdates } from '../notebook/document';
import { groupPlaces, type Place } from '../notebook/questions/places';
import { insertSpans, readSpans, type Span, textOf } from '../notebook/voices';
import { type Sentence, sentencesOf } from './voices';

/**
 * What a client shares of one visit. The client alone writes it; a specialist has a copy to read.
 *
 * It holds what was moved into it and nothing else, so what was not chosen cannot be in what is sent.
 */
export type PlanDocument = {
  visitId: string;
  doc: Y.Doc;
  /** By `ItemId`: a `text`, and its `place`. */
  items: Y.Map<Y.Map<unknown>>;
  /** What the client decided, by the specialist's id and the suggestion's: see `decide.ts`. */
  decisions: Y.Map<unknown>;
  /** `session` and `limit`. */
  terms: Y.Map<unknown>;
  readonly pen: ClientPen;
};

/** Whoever holds a plan writes as the client. */
export type ClientPen = { readonly writes: 'client' };

/**
 * What can be shared, one by one: `question/<id>`, `text/matters`, `notes/<id>` and so on; `heard/<id>` is what the
 * client confirmed of what the specialist heard.
 */
export type ItemId = `${string}/${string}`;

/** One thing that is shared, as it reads. */
export type SharedItem = { id: ItemId; text: string; spans: Span[]; sentences: Sentence[]; first: boolean };

export function createPlan(visitId: string): PlanDocument {
  const doc = new Y.Doc();
  return {
    visitId,
    doc,
    items: doc.getMap('items'),
    decisions: doc.getMap('decisions'),
    terms: doc.getMap('terms'),
    pen: { writes: 'client' },
  };
}

/** A copy of a plan, of what its owner sent. */
export function openPlan(visitId: string, updates: Uint8Array[]): PlanDocument {
  const plan = createPlan(visitId);
  applyUpdates(plan.doc, updates);
  return plan;
}

/**
 * The plan as it is sent.
 *
 * It goes through a document that was never undone: this panel's own keeps what was withdrawn, for Undo, and would
 * send it (SPIKES.md section 2). `withdrawn.test.ts` searches the bytes.
 */
export function encodePlan({ doc }: PlanDocument): Uint8Array {
  return mergeUpdates([encodeWhole(doc)]);
}

/** All that is shared, in the client's order. What does not have the right shape is left out. */
export function readItems(plan: PlanDocument): SharedItem[] {
  return orderOf(plan).flatMap(({ id, first }) => {
    const words = findWords(plan, id);
    if (!words) return [];
    const spans = readSpans(words);
    return [{ id, text: textOf(spans), spans, sentences: sentencesOf(spans), first }];
  });
}

/** The ids in the client's order: those of questions first, in their two groups. */
export function orderOf(plan: PlanDocument): { id: ItemId; first: boolean }[] {
  const places = readPlaces(plan);
  const isQuestion = ([id]: [ItemId, Place]) => id.startsWith('question/');
  const questions = groupPlaces(new Map([...places].filter(isQuestion)));
  const others = [...places].filter(entry => !isQuestion(entry)).sort(byOrder);
  return [
    ...questions.first.map(({ id }) => ({ id: id as ItemId, first: true })),
    ...questions.rest.map(({ id }) => ({ id: id as ItemId, first: false })),
    ...others.map(([id]) => ({ id, first: false })),
  ];
}

export function readPlaces({ items }: PlanDocument): Map<ItemId, Place> {
  const places = new Map<ItemId, Place>();
  for (const [id, entry] of items) {
    if (entry instanceof Y.Map && isItemId(id)) places.set(id, asPlace(entry.get('place')));
  }
  return places;
}

export function findWords({ items }: PlanDocument, id: string): Y.Text | undefined {
  const words = items.get(id)?.get('text');
  return words instanceof Y.Text ? words : undefined;
}

export function writeItem({ items }: PlanDocument, id: ItemId, item: { spans: Span[]; place: Place }): void {
  const entry = new Y.Map<unknown>();
  const words = new Y.Text();
  entry.set('text', words);
  entry.set('place', item.place);
  items.set(id, entry);
  insertSpans(words, 0, item.spans);
}

export function isItemId(id: string): id is ItemId {
  return /^[^/]+\/.+$/s.test(id);
}

function asPlace(value: unknown): Place {
  const { first, order } = Object(value) as Partial<Record<keyof Place, unknown>>;
  return { first: first === true, order: typeof order === 'number' ? order : 0 };
}

function byOrder([a, { order: of }]: [ItemId, Place], [b, { order: then }]: [ItemId, Place]): number {
  return of - then || (a < b ? -1 : 1);
}
