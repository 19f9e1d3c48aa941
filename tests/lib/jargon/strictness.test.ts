import { describe, expect, it } from 'vitest';

import { levelsOf } from '../../../lib/jargon/levels-of';
import { isMarkedAt, strictnesses } from '../../../lib/jargon/strictness';
import type { Term } from '../../../lib/jargon/term';
import { createFrequency } from '../../../lib/jargon/unknown/everyday-list';
import { friend, term } from './entries';

/** In a million words: common ones 100 times, known ones once or twice, others never. */
const frequency = createFrequency([
  ...['dry', 'mouth', 'blood', 'status', 'code', 'plan', 'year'].map(word => ({ word, count: 100 })),
  { word: 'biopsy', count: 1.5 },
  { word: 'filling', count: 1_000_000 - 701.5 },
]);

function levelOf(name: string, rest: Partial<Term> = {}): number {
  return levelsOf([term(name, rest)], [], frequency)[0]!;
}

describe('levelsOf', () => {
  it.each<[why: string, name: string, rest: Partial<Term>, level: number]>([
    ['a word nobody says', 'cholangitis', {}, 1],
    ['letters in capitals', 'HTN', {}, 1],
    ['a word nobody says with a common name', 'xerostomia', { forms: ['dry mouth'] }, 2],
    ['a word some know', 'biopsy', {}, 2],
    ['a phrase nobody says', 'biliary blood', {}, 2],
    ['a phrase of common words', 'dry mouth', { kind: 'symptom' }, 3],
    ['common words that name an illness of their own', 'dry mouth', { kind: 'condition' }, 2],
    ['a common word', 'blood', {}, 3],
    ['a common word with several senses', 'blood', { senses: [] }, 2],
    ['common words that a health plan uses in its own way', 'plan year', { kind: 'insurance' }, 2],
    ['what the pack says is to be marked late', 'HTN', { marked: 'many' }, 3],
    ['what the pack says is to be marked soon', 'blood', { marked: 'few' }, 1],
  ])('%s', (_, name, rest, level) => {
    expect(levelOf(name, rest)).toBe(level);
  });

  it('marks false friends from "some" on, unless the pack says otherwise', () => {
    const friends = [friend('negative'), friend('soft', { marked: 'many' })];
    expect([...levelsOf([], friends, frequency)]).toEqual([2, 3]);
  });

  it('takes a word of the familiar list for a common one', () => {
    const familiar = createFrequency([{ word: 'word', count: 1 }], ['copay']);
    expect(levelsOf([term('copay')], [], familiar)[0]).toBe(3);
  });
});

describe('isMarkedAt', () => {
  it('marks more the more is asked for', () => {
    expect(
      strictnesses.map(strictness => ([1, 2, 3] as const).map(level => isMarkedAt(strictness, level))),
    ).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });
});
