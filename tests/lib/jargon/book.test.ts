import { describe, expect, it } from 'vitest';

import { blockAround, compileBook, entryOf, explain, idOf, openBook } from '../../../lib/jargon/book';
import { blockBreak } from '../../../lib/jargon/characters';
import { friend, term } from './entries';

const gad = term('GAD', {
  kind: 'mental-health',
  plain: undefined,
  senses: [
    { means: 'generalized anxiety disorder', plain: 'Strong worry.', near: ['anxiety', 'worry', 'PHQ'] },
    {
      means: 'glutamic acid decarboxylase',
      plain: 'A blood test.',
      kind: 'test',
      near: ['diabetes', 'mg/dl'],
    },
  ],
});
const edema = term('edema', { plain: 'Swelling.', more: 'More.', question: 'Why do I swell?' });
const negative = friend('negative', { question: 'What was looked for?' });
const book = openBook(compileBook([edema, gad], [negative], { test: 'Plain words' }));

describe('explain', () => {
  it('says what a term means and who says so', () => {
    expect(explain(book, 0)).toEqual({
      id: 'test/edema',
      term: 'edema',
      source: 'pack',
      kind: 'condition',
      plain: 'Swelling.',
      more: 'More.',
      question: 'Why do I swell?',
      from: 'Plain words',
    });
  });

  it('says both meanings of a false friend', () => {
    expect(explain(book, 2)).toEqual({
      id: 'test/~negative',
      term: 'negative',
      source: 'false-friend',
      kind: 'false-friend',
      plain: 'In a chart.',
      daily: 'In daily life.',
      question: 'What was looked for?',
      from: 'Plain words',
    });
  });

  it.each([
    ['GAD antibodies, diabetes', 'A blood test.', undefined],
    ['diabetics? No: Diabetes’s marker GAD', 'A blood test.', undefined],
    ['GAD 5 mg/dL', 'A blood test.', undefined],
    ['GAD and phq done, worries', 'Strong worry.', undefined],
    ['GAD', 'Strong worry.', true],
    ['GAD: anxiety, diabetes', 'Strong worry.', true],
    ['GAD: anxiety, worry, diabetes', 'Strong worry.', undefined],
  ])('puts the likeliest sense first, and says when it is a guess: %s', (around, plain, unsure) => {
    const { plain: found, unsure: isUnsure, senses } = explain(book, 1, around);
    expect({ found, isUnsure }).toEqual({ found: plain, isUnsure: unsure });
    expect(senses?.[0]?.plain).toBe(plain);
    expect(senses).toHaveLength(2);
  });

  it('gives the kind of the sense, when it has its own', () => {
    expect(explain(book, 1, 'diabetes').kind).toBe('test');
    expect(explain(book, 1, 'anxiety').kind).toBe('mental-health');
  });

  it('throws for an entry that is not in the book', () => {
    expect(() => explain(book, 3)).toThrow(RangeError);
  });
});

describe('ids', () => {
  it('lead to entries and back', () => {
    for (const entry of [0, 1, 2]) expect(entryOf(book, idOf(book, entry))).toBe(entry);
  });

  it('of packs that are gone lead nowhere', () => {
    expect(entryOf(book, 'gone/edema')).toBeUndefined();
    expect(entryOf(book, 'constructor')).toBeUndefined();
  });
});

describe('blockAround', () => {
  it.each([
    ['one.\n\nTwo GAD two.\n \nThree', 'Two GAD two.'],
    [`one${blockBreak}GAD${blockBreak}three`, 'GAD'],
    ['one\nGAD\nthree', 'one\nGAD\nthree'],
    [`${'x'.repeat(5_000)}GAD${'y'.repeat(5_000)}`, `${'x'.repeat(600)}GAD${'y'.repeat(600)}`],
  ])('%#: ends at the next block, and does not go on for ever', (text, block) => {
    const start = text.indexOf('GAD');
    expect(blockAround(text, { start, end: start + 3 })).toBe(block);
  });
});
