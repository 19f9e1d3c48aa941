import { describe, expect, it } from 'vitest';

import { locales } from '../../../lib/base/localize';
import { makePhrase, readPhrase } from '../../../lib/crypto/phrase';
import { bitsOfWord, sayInWords, spokenWords } from '../../../lib/crypto/words/spoken';

describe('the words', () => {
  it('are worth eleven bits in English and ten in Spanish', () => {
    expect(bitsOfWord(spokenWords.en)).toBe(11);
    expect(bitsOfWord(spokenWords.es)).toBe(10);
  });

  it.each(locales)('are easy to tell and to type in %s', locale => {
    const words = spokenWords[locale];
    expect(words.filter(word => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
    expect(new Set(words.map(word => word.slice(0, 4))).size).toBe(words.length);
  });

  it.each(locales)('hold none that would frighten or shame in %s', locale => {
    const unkind =
      /^(kill|dead|deat|died|dies|dying|murd|rape|suic|drug|hate|hell|muer|mata|mori|odio|drog|sexo|puta|mier|canc)/;
    expect(spokenWords[locale].filter(word => unkind.test(word))).toEqual([]);
  });
});

describe('saying bytes in words', () => {
  it('uses every bit once, first bits first', () => {
    const words = Array.from({ length: 1024 }, (_, at) => String(at));
    expect(sayInWords(Uint8Array.of(0xff, 0xc0, 0x00, 0x00, 0x01), 4, words)).toEqual([
      '1023',
      '0',
      '0',
      '1',
    ]);
  });
});

describe('a phrase', () => {
  it.each(locales)('is four words of the list, and another each time, in %s', locale => {
    const phrases = Array.from({ length: 100 }, () => makePhrase(locale));
    expect(new Set(phrases).size).toBe(100);
    for (const phrase of phrases) {
      expect(phrase.split(' ')).toHaveLength(4);
      expect(phrase.split(' ').every(word => spokenWords[locale].includes(word))).toBe(true);
    }
  });

  it.each(['  Music TABLE,river-Stone ', 'music\ttable\nriver . stone', 'Músic table river stone'])(
    'is understood as it was typed: %j',
    typed => expect(readPhrase(typed)).toBe('music table river stone'),
  );
});
