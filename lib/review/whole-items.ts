import type { ReadonlySignal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import { type AllItemVerbs, hasRightDays, type ItemVerbs, limitOf } from '../notebook/items/item-verbs';
import { orderOf } from '../notebook/items/items';
import { type ItemName, type Shape, shapes } from '../notebook/items/shapes';
import type { OpenVisit } from '../notebook/open-visit';
import { standBefore } from '../notebook/questions/places';
import type { Visit } from '../notebook/visit';
import { readPlaces } from './plan';
import { type ListName, mainText } from './private-items';
import { away } from './share';
import { sharedAs } from './together';
import type { WholeParts } from './whole';

type Verbs = ItemVerbs<ListName>;
type Parts = WholeParts & { visit: ReadonlySignal<Visit> };
type List = { name: ListName; own: Verbs; parts: Parts };

/**
 * The verbs of all lists of a visit that is partly shared, such as notes and next steps.
 *
 * The words of what is shared are written by the client's own hand of the plan. All else, such as who does it and that it
 * is done, is written where it waits in the private document, so nobody who looks sees it.
 */
export function createWholeItems(open: OpenVisit, parts: Parts): AllItemVerbs {
  const lists = Object.keys(mainText) as ListName[];
  const verbs = lists.map(name => {
    const own = open[name] as unknown as Verbs;
    return [name, createVerbs({ name, own, parts })] as const;
  });
  return { ...(Object.fromEntries(verbs) as Pick<AllItemVerbs, ListName>), deadlines: open.deadlines };
}

function createVerbs(list: List): Verbs {
  const { name, own, parts } = list;
  const { sides, client } = parts;
  const wordsOf = (id: string) => sharedAs(sides.plan, name, id);
  return {
    add(item) {
      const added = own.add(item);
      if (added.ok) putLast(list, added.value);
      return added;
    },
    edit(id, field, text, shown) {
      const shared = wordsOf(id);
      if (!shared) return own.edit(id, field, text, shown);
      return field === mainText[name]
        ? client.edit(shared, text, shown)
        : editRest(list, { id, field, text });
    },
    set(id, values) {
      const shared = wordsOf(id);
      if (!shared) return own.set(id, values);
      if (!hasRightDays(shapeOf(name), values)) return fail('bad-date');
      parts.steps.step(() => writeRest(list, shared, values));
      return succeed();
    },
    move: (id, before) => move(list, id, before),
    // What somebody can see is taken back first.
    remove: id => (wordsOf(id) ? fail('missing') : own.remove(id)),
    putBack: own.putBack,
  };
}

/** A text beside the words, such as who does it. It is kept as a whole: only this panel's person types it. */
function editRest(
  list: List,
  { id, field, text }: { id: string; field: string; text: string },
): Result<void, 'too-long' | 'missing'> {
  const shared = sharedAs(list.parts.sides.plan, list.name, id);
  if (!shared) return fail('missing');
  if (text.length > limitOf(shapeOf(list.name), field)) return fail('too-long');
  list.parts.steps.type(`${shared}/${field}`, () =>
    writeRest(list, shared, { [field]: text.toWellFormed() }),
  );
  return succeed();
}

function writeRest({ parts }: List, shared: string, values: object): void {
  const waiting = away(parts.sides.own);
  const entry = Object(waiting.get(shared)) as { rest?: object };
  waiting.set(shared, { ...entry, rest: { ...entry.rest, ...values } });
}

/** Each thing of the list, shared or not, in the client's order. */
function standing({ name, parts }: List): { id: string; order: number }[] {
  const { own, plan } = parts.sides;
  const places = readPlaces(plan);
  return (parts.visit.peek()[name] as { id: string }[]).map(({ id }) => {
    const shared = sharedAs(plan, name, id);
    return { id, order: shared ? places.get(shared)!.order : orderOf(own.items[name].get(id)) };
  });
}

/** Only what moved is written: in the plan what is shared, in the private document the rest. */
function move(list: List, id: string, before: string | undefined): Result<void, 'missing'> {
  const all = standing(list);
  const isThere = (wanted: string) => all.some(one => one.id === wanted);
  if (!isThere(id) || (before !== undefined && !isThere(before))) return fail('missing');
  if (before === id) return succeed();
  const stood = standBefore(all, id, before);
  list.parts.steps.step(() => writeOwn(list, stood));
  writeShared(list, stood);
  return succeed();
}

function writeOwn({ name, parts }: List, stood: { id: string; order: number }[]): void {
  const map = parts.sides.own.items[name];
  for (const { id, order } of stood)
    if (map.has(id) && orderOf(map.get(id)) !== order) map.get(id)?.set('order', order);
}

function writeShared({ name, parts }: List, stood: { id: string; order: number }[]): void {
  const { plan } = parts.sides;
  const places = readPlaces(plan);
  plan.doc.transact(() => {
    for (const { id, order } of stood) {
      const shared = sharedAs(plan, name, id);
      if (!shared || places.get(shared)?.order === order) continue;
      plan.items.get(shared)?.set('place', { first: false, order });
    }
  });
}

/** The private document counts its own only: what is new goes after all that stand there. */
function putLast(list: List, id: string): void {
  const { own } = list.parts.sides;
  const last = standing(list).reduce(
    (most, one) => (one.id === id ? most : Math.max(most, one.order + 1)),
    0,
  );
  // Part of adding it: no step of its own.
  own.doc.transact(() => own.items[list.name].get(id)?.set('order', last));
}

function shapeOf(name: ItemName): Shape<object> {
  return shapes[name] as Shape<object>;
}
