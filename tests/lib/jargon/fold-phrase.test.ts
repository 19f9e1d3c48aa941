import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldPhrase, isInCapitals } from '../../../lib/jargon/fold-phrase';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

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
