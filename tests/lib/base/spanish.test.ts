import { describe, expect, it } from 'vitest';

import { easeInSpanish, syllablesInSpanish } from '../../../lib/base/spanish';

describe('syllablesInSpanish', () => {
  it.each([
    ['y', 1],
    ['muy', 1],
    ['sangre', 2],
    ['riñón', 2],
    ['cuerpo', 2],
    ['médico', 3],
    ['medicina', 4],
    ['leer', 2],
    ['día', 2],
    ['país', 2],
    ['ayuda', 3],
    ['mayor', 2],
    ['que', 1],
    ['guía', 2],
    ['pingüino', 3],
    ['ahora', 3],
    ['corazón', 3],
    ['hueso', 2],
    ['oír', 2],
    ['VIH', 3],
  ])('counts those of "%s"', (word, count) => {
    expect(syllablesInSpanish(word)).toBe(count);
  });
});

describe('easeInSpanish', () => {
  it('is what the formula says', () => {
    // Five words, eight syllables, one sentence.
    expect(easeInSpanish('El sol sale cada día.')).toBeCloseTo(206.84 - 60 * (8 / 5) - 1.02 * 5);
  });

  it('finds plain words easy and an office hard', () => {
    expect(easeInSpanish('La sangre no llega bien a una parte del cuerpo.')).toBeGreaterThan(80);
    expect(
      easeInSpanish('La administración farmacológica recomendada necesita autorización administrativa.'),
    ).toBeLessThan(40);
  });
});
