import { describe, expect, it } from 'vitest';

import { askedAt, askedSince, gapBefore, gapFrom } from '../../../lib/starters/at-cursor';

describe('what is asked for at the cursor', () => {
  it.each([
    ['/', { start: 0, end: 1, words: '' }],
    ['/side', { start: 0, end: 5, words: 'side' }],
    ['I am tired. /side eff', { start: 12, end: 21, words: 'side eff' }],
    ['One line.\n/wait', { start: 10, end: 15, words: 'wait' }],
    ['¿/qué más', { start: 1, end: 9, words: 'qué más' }],
  ])('is what stands behind the sign: %j', (text, asked) => {
    expect(askedAt(text, text.length)).toEqual(asked);
  });

  it.each([
    '',
    'and/or',
    '5/10',
    '10 / day',
    '/ day',
    '/5 mg',
    '//',
    'see /tmp.',
    '/side\nOther',
    'https://a',
  ])('is nothing in %j', text => {
    expect(askedAt(text, text.length)).toBeUndefined();
  });

  it('is what stands before the cursor, not behind it', () => {
    expect(askedAt('/side effects', 5)).toEqual({ start: 0, end: 5, words: 'side' });
    expect(askedAt('Why? /side', 4)).toBeUndefined();
  });

  it('is what was typed since a button was pressed', () => {
    expect(askedSince('Why? ', 5, 5)).toEqual({ start: 5, end: 5, words: '' });
    expect(askedSince('Why? wait', 5, 9)).toEqual({ start: 5, end: 9, words: 'wait' });
    expect(askedSince('Why? wait', 5, 3)).toBeUndefined();
    expect(askedSince('Why? \n', 5, 6)).toBeUndefined();
  });
});

describe('gaps', () => {
  const text = 'How does … fit with …?';

  it('are found from a place on, and before one', () => {
    expect(gapFrom(text, 0)).toBe(9);
    expect(gapFrom(text, 10)).toBe(20);
    expect(gapFrom(text, 21)).toBe(-1);
    expect(gapBefore(text, 20)).toBe(9);
    expect(gapBefore(text, 9)).toBe(-1);
    expect(gapBefore('…', 0)).toBe(-1);
  });
});
