import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupPlaces, type Place, standBefore } from '../../../../lib/notebook/questions/places';

const first = (order: number): Place => ({ first: true, order });
const rest = (order: number): Place => ({ first: false, order });

function ids(places: Record<string, Place>) {
  const groups = groupPlaces(new Map(Object.entries(places)));
  return { first: groups.first.map(({ id }) => id), rest: groups.rest.map(({ id }) => id) };
}

describe('groupPlaces', () => {
  it('puts each group in its order', () => {
    expect(ids({ a: rest(2), b: first(7), c: rest(-1), d: first(0.5) })).toEqual({
      first: ['d', 'b'],
      rest: ['c', 'a'],
    });
  });

  it('shows no more than three first; the others are at the top of the rest', () => {
    expect(ids({ a: first(1), b: first(2), c: first(3), d: first(4), e: rest(0) })).toEqual({
      first: ['a', 'b', 'c'],
      rest: ['d', 'e'],
    });
  });

  it('is the same in every panel when two took the same order', () => {
    expect(ids({ b: rest(1), a: rest(1) })).toEqual(ids({ a: rest(1), b: rest(1) }));
  });
});

describe('standBefore', () => {
  const group = (...ids: string[]) => ids.map((id, order) => ({ id, order }));

  it.each([
    ['at the top', 'x', 'a', ['x', 'a', 'b', 'c']],
    ['in the middle', 'x', 'b', ['a', 'x', 'b', 'c']],
    ['last', 'x', undefined, ['a', 'b', 'c', 'x']],
    ['last when the other is not there', 'x', 'gone', ['a', 'b', 'c', 'x']],
    ['one that is there, up', 'c', 'a', ['c', 'a', 'b']],
    ['one that is there, down', 'a', undefined, ['b', 'c', 'a']],
  ])('stands a question %s', (_, id, before, expected) => {
    expect(standBefore(group('a', 'b', 'c'), id, before).map(standing => standing.id)).toEqual(expected);
  });

  it('stands the first question of a group', () => {
    expect(standBefore([], 'x')).toEqual([{ id: 'x', order: 0 }]);
  });

  it('changes the order of no other question', () => {
    expect(standBefore(group('a', 'b'), 'x', 'b').filter(({ id }) => id !== 'x')).toEqual(group('a', 'b'));
  });

  it('counts anew when there is no room between two', () => {
    const tight = [
      { id: 'a', order: 1 },
      { id: 'b', order: 1 },
    ];
    expect(standBefore(tight, 'x', 'b')).toEqual(group('a', 'x', 'b'));
  });

  it('keeps every move, however often one place is chosen', () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 6 })), { maxLength: 300 });
    fc.assert(
      fc.property(moves, chosen => {
        let standing = group('a', 'b', 'c', 'd', 'e', 'f');
        for (const [moved, target] of chosen) {
          const { id } = standing[moved]!;
          const before = standing[target]?.id;
          if (before === id) continue;
          standing = standBefore(standing, id, before);
          const at = standing.findIndex(other => other.id === id);
          expect(standing[at + 1]?.id).toBe(before);
          expect(standing).toEqual(standing.toSorted((a, b) => a.order - b.order));
        }
      }),
    );
  });

  it('keeps moves into one narrowing place', () => {
    let standing = group('a', 'b');
    for (let turn = 0; turn < 2_000; turn++)
      standing = standBefore(standing, standing[turn % 2]!.id, undefined);
    standing = group('a', 'b', 'c');
    for (let turn = 0; turn < 2_000; turn++) {
      const [, middle, last] = standing;
      standing = standBefore(standing, last!.id, middle!.id);
      expect(new Set(standing.map(({ order }) => order)).size).toBe(3);
    }
  });
});
