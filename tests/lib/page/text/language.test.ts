import { describe, expect, it } from 'vitest';

import { isInEnglish } from '../../../../lib/page/text/language';

const english =
  'The patient was seen for a check of her blood pressure. Come back in two weeks if it is not better.';
const spanish =
  'La paciente fue vista para una revisión de la presión. Vuelva en dos semanas si no está mejor.';
const french =
  'Le patient est venu pour un contrôle de la tension. Il doit revenir dans deux semaines avec les résultats.';

describe('isInEnglish', () => {
  it.each([
    ['English that says so', english, 'en-US', true],
    ['English that says nothing', english, '', true],
    ['English that says it is Spanish', english, 'es', true],
    ['Spanish that says so', spanish, 'es', false],
    ['Spanish that says it is English', spanish, 'en', false],
    ['French that says nothing', french, '', false],
    ['Chinese that says nothing', '病人因高血压复诊。请按时服药,两周后再来。'.repeat(4), '', false],
  ])('judges %s by its words', (_, text, lang, expected) => {
    expect(isInEnglish(text, lang)).toBe(expected);
  });

  it.each([
    ['', true],
    ['en', true],
    ['es-MX', false],
  ])('believes a page of numbers that says "%s"', (lang, expected) => {
    expect(isInEnglish('HGB 13.2 g/dL WBC 5.4 Sodium 140', lang)).toBe(expected);
  });
});
