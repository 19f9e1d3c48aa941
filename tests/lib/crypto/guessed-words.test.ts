import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { packWords, unpackWords } from '../../../lib/crypto/guessed-words';

const word = fc.string({ unit: fc.constantFrom(...'abñé12'), minLength: 1, maxLength: 40 });
const list = fc.uniqueArray(word, { maxLength: 300 });

describe('lists of words that people choose, written small', () => {
  it('hold the same words', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), list), words => {
        const back = unpackWords(packWords(words));
        expect(Object.keys(back)).toEqual(Object.keys(words));
        for (const [name, all] of Object.entries(words))
          expect(back[name]!.toSorted()).toEqual(all.toSorted());
      }),
    );
  });

  it('put no word more than twice as far from the first, or half as far, beyond the first sixteen', () => {
    fc.assert(
      fc.property(list, words => {
        const back = unpackWords(packWords({ words }))['words']!;
        words.forEach((one, at) => {
          const [was, is] = [Math.max(at, 16), Math.max(back.indexOf(one), 16)];
          expect(Math.max(was, is) / Math.min(was, is)).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  it('are shorter where words begin alike', () => {
    expect(packWords({ names: ['maria', 'marian', 'mariana'] })).toBe('{"names":"0maria\\n5n\\n6a"}');
  });
});
