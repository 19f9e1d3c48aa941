import * as Y from 'yjs';

import { isDay } from '../../base/calendar-day';
import { fail, type Result, succeed } from '../../base/result';
import type { OpenVisitParts } from '../open-visit';
import { standBefore } from '../questions/places';
import type { Step } from '../steps';
import type { TypeInto } from '../typing';
import { type ItemMap, lastOrder, orderOf, readItems, writeItem } from './items';
import { type ItemName, type ItemOf, itemNames, mostItems, type Shape, shapes } from './shapes';

/** The fields of a thing that are typed, letter by letter. */
export type TextField<Name extends ItemName> = {
  notes: 'text';
  nextSteps: 'what' | 'who';
  promises: 'who' | 'what' | 'reference';
  deeds: 'text';
  deadlines: never;
  barriers: 'ask' | 'resource' | 'who';
}[Name];

/** What a new thing may start with. A deadline needs all of it. */
export type NewItem<Name extends ItemName> = Name extends 'deadlines'
  ? Omit<ItemOf<'deadlines'>, 'id'>
  : Partial<Omit<ItemOf<Name>, 'id' | 'createdAt'>>;

/** What may be said of a thing, besides its words. */
export type ItemValues<Name extends ItemName> = Partial<
  Omit<ItemOf<Name>, 'id' | 'createdAt' | TextField<Name>>
>;

/** The verbs of one list of a visit. Each is a step of its own, but for typing. */
export type ItemVerbs<Name extends ItemName> = {
  /** Last in the list. Returns the id. */
  add(item: NewItem<Name>): Result<string, 'too-long' | 'too-many' | 'bad-date' | 'missing'>;
  /** Give the field's whole text after each input event; `shown` as in `editQuestion`. */
  edit(
    id: string,
    field: TextField<Name>,
    text: string,
    shown?: string,
  ): Result<void, 'too-long' | 'missing'>;
  set(id: string, values: ItemValues<Name>): Result<void, 'bad-date' | 'missing'>;
  /** To before another, or last. */
  move(id: string, before?: string): Result<void, 'missing'>;
  remove(id: string): Result<void, 'missing'>;
  /** For the Undo of a toast: brings that thing back, whatever was done since. */
  putBack(id: string): Result<void, 'missing'>;
};

export type AllItemVerbs = { [Name in ItemName]: ItemVerbs<Name> };

export function createAllItemVerbs(parts: OpenVisitParts, typeInto: TypeInto): AllItemVerbs {
  const verbs = itemNames.map(name => [name, createItemVerbs(parts, name, typeInto)] as const);
  return Object.fromEntries(verbs) as AllItemVerbs;
}

type Values = Record<string, unknown>;
type Removed = { item: object; order: number; step: Step };
type Verbs = {
  add(item: Values): Result<string, 'too-long' | 'too-many' | 'bad-date' | 'missing'>;
  edit(id: string, field: string, text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  set(id: string, values: Values): Result<void, 'bad-date' | 'missing'>;
} & Pick<ItemVerbs<ItemName>, 'move' | 'remove' | 'putBack'>;

/** The types of `AllItemVerbs` say which fields there are; here they are only names. */
function createItemVerbs(parts: OpenVisitParts, name: ItemName, typeInto: TypeInto): Verbs {
  const { document, steps, isLive, newId, now } = parts;
  const map = document.items[name];
  const shape = shapes[name] as Shape<object>;
  const removed = new Map<string, Removed>();
  const find = (id: string) => (isLive() ? map.get(id) : undefined);

  return {
    add(item) {
      if (!isLive()) return fail('missing');
      const checked = checkItem(shape, item);
      if (!checked.ok) return checked;
      if (map.size >= mostItems) return fail('too-many');
      const id = newId();
      const createdAt = new Date(now()).toISOString();
      steps.step(() => writeItem(map, { id, item: { ...item, createdAt }, order: lastOrder(map) }, shape));
      return succeed(id);
    },
    edit(id, field, text, shown) {
      const words = find(id)?.get(field);
      if (!(words instanceof Y.Text)) return fail('missing');
      return typeInto(words, { field: `${id}/${field}`, text, shown, limit: limitOf(shape, field) });
    },
    set(id, values) {
      const entry = find(id);
      if (!entry) return fail('missing');
      if (!hasRightDays(shape, values)) return fail('bad-date');
      steps.step(() => writeValues(entry, values));
      return succeed();
    },
    move(id, before) {
      if (!find(id) || (before !== undefined && !map.has(before))) return fail('missing');
      if (before !== id) steps.step(() => moveItem(map, shape, { id, before }));
      return succeed();
    },
    remove(id) {
      const entry = find(id);
      const item = entry && readItems(map, shape).find(other => Reflect.get(other, 'id') === id);
      if (!entry || !item) return fail('missing');
      const order = orderOf(entry);
      removed.set(id, { item, order, step: steps.step(() => map.delete(id)) });
      return succeed();
    },
    putBack(id) {
      const was = removed.get(id);
      if (!isLive() || !was) return fail('missing');
      removed.delete(id);
      if (map.has(id) || steps.undoIfLast(was.step)) return succeed();
      steps.step(() => writeItem(map, { id, ...was }, shape));
      return succeed();
    },
  };
}

function checkItem(shape: Shape<object>, item: Values): Result<void, 'too-long' | 'bad-date'> {
  const isLong = Object.keys(shape.texts).some(
    field => typeof item[field] === 'string' && item[field].length > limitOf(shape, field),
  );
  if (isLong) return fail('too-long');
  return hasRightDays(shape, item) ? succeed() : fail('bad-date');
}

/** Whether each day among these values is a day, or nothing. */
export function hasRightDays(shape: Shape<object>, values: Values): boolean {
  return shape.days.every(field => {
    const day = values[field];
    return day === undefined || day === '' || (typeof day === 'string' && isDay(day));
  });
}

/** How long a text may be, in UTF-16 code units. */
export function limitOf(shape: Shape<object>, field: string): number {
  return (shape.texts as Record<string, number>)[field] ?? 0;
}

function writeValues(entry: Y.Map<unknown>, values: Values): void {
  for (const [field, value] of Object.entries(values)) {
    if (entry.get(field) === value) continue;
    if (value === undefined || value === '') entry.delete(field);
    else entry.set(field, value);
  }
}

function moveItem(
  map: ItemMap,
  shape: Shape<object>,
  { id, before }: { id: string; before: string | undefined },
) {
  const standing = readItems(map, shape).map(item => {
    const id: string = Reflect.get(item, 'id');
    return { id, order: orderOf(map.get(id)) };
  });
  for (const { id: other, order } of standBefore(standing, id, before)) {
    if (orderOf(map.get(other)) !== order) map.get(other)?.set('order', order);
  }
}
