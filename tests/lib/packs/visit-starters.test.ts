import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '../../../lib/jargon/pack-text';
import { easeOf } from '../../support/spanish';
import { readVisitKinds } from '../../support/visit-kinds';

const kinds = readVisitKinds();
const starters = kinds.flatMap(kind => kind.starters);

describe('the kinds of visit that come with us', () => {
  it('are at least those that were asked for', () => {
    expect(kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['medicine-not-working', 'new-diagnosis', 'test-result', 'surgery', 'therapy', 'pregnancy'],
        ...['hospital-discharge', 'insurance-denial', 'bill', 'specialist-referral', 'side-effects'],
        'caring-for-someone',
      ]),
    );
  });

  it('have five doors each', () => {
    expect(kinds.filter(kind => kind.starters.length !== 5).map(({ id }) => id)).toEqual([]);
  });

  it('read at grade 6 or below in English', () => {
    const hard = [...starters.map(({ begins }) => begins.en), ...kinds.map(({ name }) => name.en)].filter(
      line => {
        const words = wordsOf(line);
        const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
        if (words.length < 6) return words.some(word => syllable(word) > 3);
        return fleschKincaid({ sentence: 1, word: words.length, syllable: syllables }) > 6;
      },
    );
    expect(hard).toEqual([]);
  });

  it('read easily in Spanish', () => {
    expect(easeOf(starters.map(({ begins }) => begins.es))).toBeGreaterThan(70);
    const complicada = 'La administración farmacológica recomendada necesita autorización administrativa';
    expect(easeOf([complicada])).toBeLessThan(70);
  });

  it('name no medicine and no dose, and tell nobody what to do', () => {
    const told = /\b(mg|dose|should take|must|debe tomar|dosis|tablet|pastilla)\b|\d/i;
    expect(starters.filter(({ begins }) => told.test(`${begins.en} ${begins.es}`))).toEqual([]);
  });
});
