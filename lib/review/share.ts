import type * as Y from 'yjs';

import type { VisitDocument } from '../notebook/document';
import type { Place } from '../notebook/questions/places';
import { readSpans, textOf } from '../notebook/voices';
import { findWords, type ItemId, isItemId, type PlanDocument, readPlaces, writeItem } from './plan';
import { type PrivateItem, partItemId } from './private-items';

/** A client's two documents of one visit. */
export type Sides = { own: VisitDocument; plan: PlanDocument };

/** What the client chose. Something sensitive has to be chosen by itself, and said so. */
export type Chosen = { id: ItemId; evenSensitive?: boolean };

/** What became of a choice: what is shared now, what was left out as sensitive, and what is not there. */
export type Shared = { shared: ItemId[]; leftOut: ItemId[]; missing: ItemId[] };

/**
 * Move things from the private document to the plan. Only their words go, with the marks of their authors: answers,
 * tags, passages and the rest stay behind until the words come back.
 *
 * To the plan first: if the program is stopped between, the thing is in both, and `settle` makes it private again.
 */
export function share({ own, plan }: Sides, chosen: Chosen[]): Shared {
  const result: Shared = { shared: [], leftOut: [], missing: [] };
  const moving: { id: ItemId; item: PrivateItem }[] = [];
  for (const { id, evenSensitive = false } of chosen) {
    const parts = partItemId(id);
    const item = parts?.kind.find(own, parts.own);
    if (!parts || !item) result.missing.push(id);
    else if (parts.kind.isSensitive(own, parts.own) && !evenSensitive) result.leftOut.push(id);
    else if (!moving.some(other => other.id === id)) moving.push({ id, item });
  }
  plan.doc.transact(() => {
    for (const { id, item } of moving) writeItem(plan, id, item);
  });
  own.doc.transact(() => {
    for (const { id, item } of moving) {
      away(own).set(id, { place: item.place, rest: item.rest });
      dropOwn(own, id);
    }
  });
  result.shared = moving.map(({ id }) => id);
  return result;
}

/** Move things back, as they now read. Returns those that were shared. */
export function withdraw({ own, plan }: Sides, ids: readonly ItemId[]): ItemId[] {
  const places = readPlaces(plan);
  const moving = ids.filter(id => findWords(plan, id) && partItemId(id));
  own.doc.transact(() => {
    for (const id of moving) putOwn(own, id, { plan, place: places.get(id) });
  });
  plan.doc.transact(() => {
    for (const id of moving) plan.items.delete(id);
  });
  return moving;
}

/** What is shared now. */
export function sharedIds(plan: PlanDocument): ItemId[] {
  return [...readPlaces(plan).keys()];
}

/** After a start: what a stop left in both documents is private. */
export function settle({ own, plan }: Sides): void {
  const both = sharedIds(plan).filter(id => {
    const parts = partItemId(id);
    const item = parts?.kind.find(own, parts.own);
    return item && textOf(item.spans) === findWords(plan, id)?.toString();
  });
  plan.doc.transact(() => {
    for (const id of both) plan.items.delete(id);
  });
  const gone = [...away(own).keys()].filter(id => !isItemId(id) || !plan.items.has(id));
  own.doc.transact(() => {
    for (const id of gone) away(own).delete(id);
  });
}

/** What stays behind of each thing that is shared, by its id: `place` and `rest`. */
export function away({ doc }: Pick<VisitDocument, 'doc'>): Y.Map<unknown> {
  return doc.getMap('away');
}

function dropOwn(own: VisitDocument, id: ItemId): void {
  const parts = partItemId(id);
  parts?.kind.drop(own, parts.own);
}

function putOwn(
  own: VisitDocument,
  id: ItemId,
  { plan, place = { first: false, order: 0 } }: { plan: PlanDocument; place?: Place | undefined },
): void {
  const parts = partItemId(id);
  const words = findWords(plan, id);
  if (!parts || !words) return;
  const { rest = {} } = Object(away(own).get(id)) as { rest?: object };
  parts.kind.put(own, parts.own, { spans: readSpans(words), place, rest });
  away(own).delete(id);
}
