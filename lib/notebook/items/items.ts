import * as Y from 'yjs';

import { asText, type Shape } from './shapes';

/** The things of one list, by id, as Yjs holds them. */
export type ItemMap = Y.Map<Y.Map<unknown>>;

/** Read a list in the client's order. What does not have the right shape is left out. */
export function readItems<Item extends object>(map: ItemMap, shape: Shape<Item>): Item[] {
  const found: { order: number; id: string; item: Item }[] = [];
  for (const [id, entry] of map) {
    if (!(entry instanceof Y.Map)) continue;
    const item = readItem(entry, id, shape);
    if (shape.isWhole(item)) found.push({ order: orderOf(entry), id, item });
  }
  // By id when two panels each added one, so that both show the same.
  return found.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).map(({ item }) => item);
}

/** Write a new thing last in its list. */
export function writeItem<Item extends object>(
  map: ItemMap,
  { id, item, order }: { id: string; item: Partial<Item>; order: number },
  shape: Shape<Item>,
): void {
  const entry = new Y.Map<unknown>();
  entry.set('order', order);
  for (const field of Object.keys(shape.texts)) {
    entry.set(field, new Y.Text(asText(Reflect.get(item, field)).toWellFormed()));
  }
  for (const field of Object.keys(shape.values)) {
    const value: unknown = Reflect.get(item, field);
    if (value !== undefined && value !== '') entry.set(field, value);
  }
  map.set(id, entry);
}

export function orderOf(entry: Y.Map<unknown> | undefined): number {
  const order = entry?.get('order');
  return typeof order === 'number' ? order : 0;
}

/** The order of something that comes last. */
export function lastOrder(map: ItemMap): number {
  return [...map.values()].reduce((last, entry) => Math.max(last, orderOf(entry) + 1), 0);
}

function readItem<Item extends object>(entry: Y.Map<unknown>, id: string, shape: Shape<Item>): Item {
  const item: Record<string, unknown> = { id };
  for (const field of Object.keys(shape.texts)) {
    const words = entry.get(field);
    item[field] = words instanceof Y.Text ? words.toString() : '';
  }
  for (const [field, read] of Object.entries(shape.values as Record<string, (value: unknown) => unknown>)) {
    const value = read(entry.get(field));
    if (value !== undefined) item[field] = value;
  }
  // Every field of the shape has been read by the shape's own reader.
  return item as Item;
}
