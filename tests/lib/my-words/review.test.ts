import { describe, expect, it } from 'vitest';

import { wordsToReview } from '../../../lib/my-words/review';

const now = Date.parse('2026-03-10T09:00:00.000Z');
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
const word = (id: string, knownDaysAgo?: number, rest = {}) => ({
  id,
  text: id,
  ...(knownDaysAgo !== undefined && { knownAt: daysAgo(knownDaysAgo) }),
  ...rest,
});
const review = (words: ReturnType<typeof word>[]) => wordsToReview(words, now).map(({ id }) => id);

describe('wordsToReview', () => {
  it('gives the three learned last, newest first', () => {
    expect(review([word('a', 4), word('b', 1), word('c', 3), word('d', 2)])).toEqual(['b', 'd', 'c']);
  });

  it('leaves out what was learned long ago, or never', () => {
    expect(review([word('old', 31), word('mine', undefined, { mine: 'so' })])).toEqual([]);
  });

  it('leaves out what was looked at again for this visit', () => {
    expect(
      review([word('a', 5, { reviewedAt: daysAgo(1) }), word('b', 5, { reviewedAt: daysAgo(3) })]),
    ).toEqual(['b']);
  });
});
