import { describe, expect, it } from 'vitest';

import { bitsOfWord, sayInWords, spokenWords } from '../../../../lib/crypto/words/spoken';

describe.each(Object.entries(spokenWords))('the words told by phone, %s', (_, words) => {
  it('are a whole number of bits each, and no two of them are one', () => {
    expect(Number.isInteger(bitsOfWord(words))).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });

  it('begin with four letters that no other begins with, so that a slip is found', () => {
    const letters = words.map(word => word.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 4));
    expect(new Set(letters).size).toBe(words.length);
  });

  it('say every bit: other bytes are other words', () => {
    const bytes = new Uint8Array(9);
    const said = new Set([sayInWords(bytes, 6, words).join(' ')]);
    for (let bit = 0; bit < 6 * bitsOfWord(words); bit++) {
      const other = bytes.slice();
      other[bit >> 3]! ^= 0x80 >> (bit & 7);
      said.add(sayInWords(other, 6, words).join(' '));
    }
    expect(said.size).toBe(1 + 6 * bitsOfWord(words));
  });
});

describe('sayInWords', () => {
  it('takes the bits from the front, in order', () => {
    const four = ['none', 'one', 'two', 'three'];
    expect(sayInWords(new Uint8Array([0b00_01_10_11, 0b11_00_00_00]), 5, four)).toEqual([...four, 'three']);
  });
});
