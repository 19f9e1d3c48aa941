import { describe, expect, it } from 'vitest';

import { createDoublePress } from '../../../../entrypoints/sidepanel/lock/double-press';

/** Presses at times, as `['Escape', 0]`: which of them are taken as the second of two. */
function seconds(
  ...presses: [key: string, timeStamp: number, more?: { repeat?: boolean; isComposing?: boolean }][]
) {
  const isDouble = createDoublePress();
  return presses
    .map(([key, timeStamp, more]) => isDouble({ key, timeStamp, repeat: false, isComposing: false, ...more }))
    .flatMap((isSecond, at) => (isSecond ? [at] : []));
}

describe('Escape pressed twice', () => {
  it('is told at the second press, up to 700 ms after the first', () => {
    expect(seconds(['Escape', 0], ['Escape', 700])).toEqual([1]);
    expect(seconds(['Escape', 0], ['Escape', 701])).toEqual([]);
  });

  it('is not one press, nor two with another key between', () => {
    expect(seconds(['Escape', 0])).toEqual([]);
    expect(seconds(['Escape', 0], ['a', 100], ['Escape', 200])).toEqual([]);
  });

  it('is not a key held down, nor the end of composing a letter', () => {
    expect(seconds(['Escape', 0], ['Escape', 300, { repeat: true }])).toEqual([]);
    expect(seconds(['Escape', 0, { isComposing: true }], ['Escape', 300])).toEqual([]);
  });

  it('counts anew after it was told', () => {
    expect(seconds(['Escape', 0], ['Escape', 100], ['Escape', 200], ['Escape', 300])).toEqual([1, 3]);
  });
});
