import { describe, expect, it } from 'vitest';

import { compileBook, openBook } from '../../../lib/jargon/book';
import { type Engine, findAll } from '../../../lib/jargon/find-all';
import { levelOfFound } from '../../../lib/jargon/level-of-found';
import { asFamiliar, compileEveryday } from '../../../lib/jargon/unknown/everyday';
import { indexOf, term } from './entries';
import { explainerOf } from './unknown/words';

const terms = [
  term('dry mouth', { forms: ['xerostomia', 'DM'] }),
  term('K/uL'),
  term('diuretic', { forms: ['water pill', 'sunscreen'] }),
  term('dialysis'),
];
const plain = ['dry', 'mouth', 'she', 'has', 'and', 'water', 'pill', 'the', 'at'];
const everyday = compileEveryday([...plain, ...['water pill', 'sunscreen', 'er'].map(asFamiliar)]);
const engine: Engine = {
  index: indexOf(terms, [], everyday),
  book: openBook(compileBook(terms, [], {}, Uint8Array.of(3, 3, 1, 1)), explainerOf({}, plain)),
  everyday,
};

/** The levels of what is found in a text, in order. */
function levelsIn(text: string): number[] {
  return findAll(engine, text).map(found => levelOfFound(engine, text, found));
}

describe('levelOfFound', () => {
  it('marks letters it does not know later than a rare word', () => {
    expect(levelsIn('she has borborygmi and XQZVB')).toEqual([2, 3]);
  });

  it('marks an easy word earlier where it is written in a hard way', () => {
    expect(levelsIn('she has dry mouth, xerostomia and DM')).toEqual([3, 2, 2]);
  });

  it('leaves an easy word late where it is written as its entry has it, in one or several', () => {
    expect(levelsIn('she has 7 K/uL and dry mouths')).toEqual([3, 3]);
  });

  it('marks a form that all know late, and the hard word it is a form of early', () => {
    expect(levelsIn('she has the diuretic and the water pills and sunscreen')).toEqual([1, 3, 3]);
  });

  it('marks a word late where it belongs to a name', () => {
    expect(levelsIn('she has dialysis at the Riverside Dialysis Center')).toEqual([1, 3]);
  });
});
