import { describe, expect, it } from 'vitest';

import type { Remark } from '../../../lib/role/check-role';
import { joinRemarks } from '../../../lib/role/join-remarks';

const remark = (from: string, kind: Remark['kind'], start: number, end: number): Remark => ({
  ...{ from, kind, start, end, offer: 'What would help?' },
});
const named = (lists: Remark[][]) => joinRemarks(lists).map(({ from, kind }) => `${from} ${kind}`);

describe('joinRemarks', () => {
  it('puts what stands apart together, in the order of the text', () => {
    const joined = named([[remark('ours', 'jargon', 20, 25)], [remark('theirs', 'label', 0, 5)]]);
    expect(joined).toEqual(['theirs label', 'ours jargon']);
  });

  it('lets the later pack count for the same words', () => {
    expect(named([[remark('ours', 'label', 0, 5)], [remark('theirs', 'jargon', 0, 5)]])).toEqual([
      'theirs jargon',
    ]);
  });

  it.each([
    ['first', [[remark('long', 'label', 0, 9)], [remark('short', 'label', 4, 9)]]],
    ['last', [[remark('short', 'label', 4, 9)], [remark('long', 'label', 0, 9)]]],
  ])('keeps the longer of two that meet, whether it comes %s', (_, lists) => {
    expect(named(lists)).toEqual(['long label']);
  });

  it('keeps a phrase in a question and in a long story', () => {
    const ours = [
      remark('ours', 'jargon', 2, 5),
      remark('ours', 'closed', 0, 9),
      remark('ours', 'long-story', 0, 90),
    ];
    expect(joinRemarks([ours, []])).toHaveLength(3);
  });

  it('does not call an order a question, whichever pack says so', () => {
    expect(named([[remark('ours', 'directive', 0, 4)], [remark('theirs', 'closed', 0, 20)]])).toEqual([
      'ours directive',
    ]);
  });
});
