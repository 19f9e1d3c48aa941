import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstAdded, mergeFinds } from '../../../../lib/jargon/added/merge-finds';

const none = () => false;
const merge = (core: number[], added: number[], isSafe = none as (entry: number) => boolean) => [
  ...mergeFinds(Int32Array.from(core), Int32Array.from(added), isSafe),
];

describe('mergeFinds', () => {
  it('keeps what does not meet, in order', () => {
    expect(merge([0, 2, 5, 8, 9, 6], [4, 6, 1])).toEqual([0, 2, 5, 4, 6, firstAdded + 1, 8, 9, 6]);
  });

  it('keeps the longer of two that meet', () => {
    expect(merge([0, 9, 5], [3, 6, 1])).toEqual([0, 9, 5]);
    expect(merge([3, 6, 5], [0, 9, 1])).toEqual([0, 9, firstAdded + 1]);
  });

  it('keeps the added one of two alike, but never in the place of one that stands for safety', () => {
    expect(merge([0, 4, 5], [0, 4, 1])).toEqual([0, 4, firstAdded + 1]);
    expect(merge([0, 4, 5], [0, 9, 1], entry => entry === 5)).toEqual([0, 4, 5]);
  });

  it('takes an added word before one that nobody knows', () => {
    expect(merge([0, 9, -1], [0, 4, 1])).toEqual([0, 4, firstAdded + 1]);
  });

  it('never gives two that overlap, and never loses one that meets nothing', () => {
    const list = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 4 })), { maxLength: 20 })
      .map(steps => {
        let at = 0;
        return steps.flatMap(([length, gap], entry) => {
          const start = at + gap;
          at = start + length;
          return [start, at, entry];
        });
      });
    fc.assert(
      fc.property(list, list, (core, added) => {
        const merged = merge(core, added);
        for (let at = 3; at < merged.length; at += 3)
          expect(merged[at]!).toBeGreaterThanOrEqual(merged[at - 2]!);
        const meets = (one: number[], start: number, end: number) =>
          one.some((_, at) => at % 3 === 0 && one[at]! < end && one[at + 1]! > start);
        for (let at = 0; at < core.length; at += 3) {
          if (!meets(added, core[at]!, core[at + 1]!)) expect(merged).toContain(core[at]);
        }
      }),
    );
  });
});
