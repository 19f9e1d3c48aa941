import { describe, expect, it } from 'vitest';

import { makePhraseBook } from '../../../lib/phrases/phrase';
import { readPhrases } from '../../../lib/phrases/read-phrases';

const said = { en: 'Please wait.', es: 'Espere, por favor.' };
const line = { kind: 'line', id: 'wait', group: 'moment', says: said };
const ladder = {
  ...{ kind: 'ladder', id: 'give-time', hear: said, curious: said, worried: said },
  ...{ clear: said, formal: said, warm: said },
};
const read = (...phrases: unknown[]) => readPhrases({ phrases }, 'pack');

describe('readPhrases', () => {
  it('gives every line an id that stays', () => {
    const { entries, refused } = read(line, ladder);
    const book = makePhraseBook(entries);
    expect(refused).toEqual([]);
    expect(book.lines[0]?.id).toBe('pack/wait');
    expect(book.ladders[0]?.rungs.clear).toEqual({ id: 'pack/give-time/clear', says: said });
    expect(book.ladders[0]?.warm.id).toBe('pack/give-time/warm');
  });

  it.each<[string, unknown, string]>([
    ['in no language', { ...line, says: {} }, 'wrong-shape'],
    ['of 21 words', { ...line, says: { ...said, en: 'so '.repeat(21) } }, 'too-long'],
    ['with markup', { ...line, says: { ...said, es: '<b>no</b>' } }, 'markup'],
    ['with a link', { ...line, says: { ...said, es: 'https://x.example' } }, 'link'],
    ['with a field we do not know', { ...line, run: 'x' }, 'unknown-field'],
    ['with a rung missing', { ...ladder, formal: undefined }, 'wrong-shape'],
    ['of no kind', { ...line, kind: 'song' }, 'wrong-shape'],
    ['with a strange id', { ...line, id: '../x' }, 'wrong-shape'],
  ])('leaves out one %s, and keeps the rest', (_, bad, reason) => {
    const { entries, refused } = read(bad, { ...line, id: 'other' });
    expect(entries.map(({ id }) => id)).toEqual(['pack/other']);
    expect(refused.map(refusal => refusal.reason)).toEqual([reason]);
  });

  it('refuses a file that is not one of phrases', () => {
    expect(readPhrases({ lines: [] }, 'pack').refused).toHaveLength(1);
    expect(readPhrases('x', 'pack').entries).toEqual([]);
  });
});
