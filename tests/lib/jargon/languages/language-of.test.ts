import { describe, expect, it } from 'vitest';

import { languageOf, mayHoldSpanish } from '../../../../lib/jargon/languages/language-of';

describe('languageOf', () => {
  it.each([
    ['The patient was seen for a check of her blood pressure. Come back if it is not better.', 'en'],
    ['La paciente fue vista para una revisión de la presión. Vuelva en dos semanas.', 'es'],
    ['O paciente não foi visto para uma revisão da pressão com os médicos.', 'other'],
    ['Le patient est venu pour un contrôle de la tension. Il doit revenir dans deux semaines.', 'other'],
  ])('tells %s', (text, language) => {
    expect(languageOf(text, undefined)).toBe(language);
  });

  it('takes no letters of a chart for words of another language', () => {
    const note =
      'Pt is a 58 y/o M c/o SOB, s/p CABG. A&O x3. LA mildly dilated, LOS 3 d, OD and OS nl, LE warm.';
    expect(languageOf(note, 'unsure', 2)).not.toBe('es');
    expect(languageOf('TOMAR UNA TABLETA POR LA BOCA CON AGUA', 'unsure', 2)).toBe('es');
  });

  it('does not guess at a few words', () => {
    expect(languageOf('Edema leve en la pierna', 'unknown')).toBe('unknown');
    expect(languageOf('Edema leve en la pierna', 'unknown', 2)).toBe('es');
  });
});

it('knows text that cannot be Spanish', () => {
  expect(mayHoldSpanish('Mild edema of both legs. Will see in the clinic.')).toBe(false);
  expect(mayHoldSpanish('Tiene edema en las piernas.')).toBe(true);
});
