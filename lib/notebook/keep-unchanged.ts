import { itemNames } from './items/shapes';
import type { Visit } from './visit';

/** The visit as it now is, with what did not change as the same objects as before, so that its views need not redraw. */
export function keepUnchanged(before: Visit, after: Visit): Visit {
  const kept = { ...after, questions: keepAll(before.questions, after.questions) };
  for (const name of itemNames)
    Object.assign(kept, { [name]: keepAll<{ id: string }>(before[name], after[name]) });
  return kept;
}

function keepAll<Item extends { id: string }>(before: Item[], after: Item[]): Item[] {
  const old = new Map(before.map(item => [item.id, item]));
  const items = after.map(item => {
    const was = old.get(item.id);
    return was && isSame(was, item) ? was : item;
  });
  return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;
}

function isSame(a: object, b: object): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every(name => isSameValue(Reflect.get(a, name), Reflect.get(b, name)));
}

/** Passages and the like are kept whole by Yjs, and are then the same object; lists are made anew. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every(
    (value, at) => value === b[at] || (isObject(value) && isObject(b[at]) && isSame(value, b[at])),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
