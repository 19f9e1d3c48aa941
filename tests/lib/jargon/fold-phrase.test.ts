import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldPhrase, isFolded, isInCapitals } from '../../../lib/jargon/fold-phrase';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

function bytesOf(folded: string): Uint8Array {
  const codes = Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
  return Uint8Array.from(
    codes.flatMap(code => (code > 0 && code < 256 ? [code] : [0, code >> 8, code & 255])),
  );
}

function isFoldedForm(text: string, folded: string): boolean {
  return isFolded(text, 0, text.length, { bytes: bytesOf(folded), from: 0, length: folded.length });
}

describe('foldPhrase', () => {
  it.each([
    ['Ménière’s  Disease', "meniere's disease"],
    ['Me\u0301nie\u0300re', 'meniere'],
    ['follow-up\u00a0CT', 'follow up ct'],
    ['P.R.N.', 'p.r.n'],
    ['T & A', 't&a'],
    ['µg/dL', 'μg/dl'],
    ['co\u00adpay\u200b', 'copay'],
    ['İSTANBUL', 'istanbul'],
    ['H₂O ｂｌｏｏｄ', 'h2o blood'],
    ['ß ﬁ 中', 'ß ﬁ 中'],
    ['… “”', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(foldPhrase(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(foldPhrase(foldPhrase(text))).toBe(foldPhrase(text));
      }),
    );
  });

  it('takes composed and decomposed accents for the same', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aéÈñüçÅő '), maxLength: 10 });
    fc.assert(
      fc.property(latin, text => {
        expect(foldPhrase(text.normalize('NFD'))).toBe(foldPhrase(text.normalize('NFC')));
      }),
    );
  });
});

describe('isFolded', () => {
  it('agrees with foldPhrase on every text that begins and ends with a letter', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(isFoldedForm(`a${text}b`, foldPhrase(`a${text}b`))).toBe(true);
      }),
    );
  });

  it('is not taken in by another text', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [text, folded] = [`a${one}b`, foldPhrase(`a${other}b`)];
        expect(isFoldedForm(text, folded)).toBe(foldPhrase(text) === folded);
      }),
    );
  });
});

describe('isInCapitals', () => {
  it.each([
    ['PRN', true],
    ['P.R.N.', true],
    ['B12', true],
    ['ÉG', true],
    ['Prn', false],
    ['PRNs', false],
    ['Éé', false],
    ['12', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isInCapitals(text)).toBe(expected);
  });
});
