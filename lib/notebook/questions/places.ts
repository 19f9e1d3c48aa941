import { limits } from '../visit';

/** Where a question stands: its group, and its order there. Smaller comes first. */
export type Place = { first: boolean; order: number };

/** The ids of both groups, in order. */
export type Groups = { first: Standing[]; rest: Standing[] };

export type Standing = { id: string; order: number };

/**
 * Put questions into their two groups.
 *
 * Two panels can each put a third question first, and then there are four. The last of
 * them stands at the top of the rest, so both panels show the same three.
 */
export function groupPlaces(places: ReadonlyMap<string, Place>): Groups {
  const all = [...places].map(([id, place]) => ({ id, ...place })).sort(byOrder);
  const first = all.filter(place => place.first).map(standing);
  const rest = all.filter(place => !place.first).map(standing);
  return { first: first.slice(0, limits.first), rest: [...first.slice(limits.first), ...rest] };
}

/**
 * Stand a question in a group, before another or last.
 *
 * @returns The group as it then is. Only the question gets a new order, unless there is no
 *   number left between its neighbours: then all are counted anew.
 */
export function standBefore(group: Standing[], id: string, before?: string): Standing[] {
  const others = group.filter(standing => standing.id !== id);
  const found = others.findIndex(standing => standing.id === before);
  const at = found === -1 ? others.length : found;
  const order = orderBetween(others[at - 1]?.order, others[at]?.order);
  const stood = others.toSpliced(at, 0, { id, order: order ?? 0 });
  return order === undefined ? stood.map(({ id }, index) => ({ id, order: index })) : stood;
}

function orderBetween(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined) return right === undefined ? 0 : right - 1;
  if (right === undefined) return left + 1;
  const middle = (left + right) / 2;
  return left < middle && middle < right ? middle : undefined;
}

/** By id when two panels chose the same order, so that both show the same. */
function byOrder(a: Standing, b: Standing): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function standing({ id, order }: Standing): Standing {
  return { id, order };
}
