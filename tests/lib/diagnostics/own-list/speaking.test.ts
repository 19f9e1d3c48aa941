import { describe, expect, it } from 'vitest';

import {
  isTimeForFirst,
  questionsThatFit,
  secondsToRead,
  secondsToSay,
} from '../../../../lib/diagnostics/own-list/speaking';

describe('how long words take', () => {
  it.each([
    ['', 0],
    ['😴 👍', 0],
    ['one two three four five', 2],
    [Array(25).fill('word').join(' '), 10],
    [Array(26).fill('word').join(' '), 11],
    ["I don't take 3.1 mg well-being", 3],
    ['أريد أن أنام', 2],
  ])('to say "%s": %i seconds', (text, seconds) => expect(secondsToSay(text)).toBe(seconds));

  it('to read: four words a second, over all texts', () => {
    expect(secondsToRead(['one two three', 'four', 'five'])).toBe(2);
    expect(secondsToRead([])).toBe(0);
  });
});

describe('what fits the time', () => {
  it.each([
    [1, 1],
    [10, 1],
    [15, 3],
    [20, 5],
    [30, 8],
    [60, 18],
  ])('of %i minutes: %i questions', (minutes, count) => expect(questionsThatFit(minutes)).toBe(count));

  it.each([
    [0, false, false],
    [13, false, false],
    [14, false, true],
    [25, false, true],
    [14, true, false],
    [-60, false, false],
  ])('after %i of 20 minutes, first asked %s: cue %s', (minutesGone, isFirstAsked, cue) => {
    expect(isTimeForFirst({ minutes: 20, minutesGone, isFirstAsked })).toBe(cue);
  });
});
