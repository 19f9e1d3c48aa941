import { describe, expect, it } from 'vitest';

import { isForeignBlock, languageOfPage } from '../../../../lib/page/text/language';

const english =
  'The patient was seen for a check of her blood pressure. Come back in two weeks if it is not better.';
const spanish =
  'La paciente fue vista para una revisión de la presión. Vuelva en dos semanas si no está mejor.';
const french =
  'Le patient est venu pour un contrôle de la tension. Il doit revenir dans deux semaines avec les résultats.';

describe('languageOfPage', () => {
  it.each([
    ['English that says so', english, 'en-US', 'en'],
    ['English that says nothing', english, '', 'en'],
    ['English that says it is Spanish', english, 'es', 'en'],
    ['Spanish that says so', spanish, 'es', 'es'],
    ['Spanish that says it is English', spanish, 'en', 'es'],
    ['French that says nothing', french, '', 'other'],
    ['Chinese that says nothing', '病人因高血压复诊。请按时服药,两周后再来。'.repeat(4), '', 'other'],
  ])('judges %s by its words', (_, text, lang, expected) => {
    expect(languageOfPage(text, lang)).toBe(expected);
  });

  it.each([
    ['', 'en'],
    ['en', 'en'],
    ['es-MX', 'es'],
    ['fr', 'other'],
  ])('believes a page of numbers that says "%s"', (lang, expected) => {
    expect(languageOfPage('HGB 13.2 g/dL WBC 5.4 Sodium 140', lang)).toBe(expected);
  });
});

describe('isForeignBlock', () => {
  it.each([
    ['English', english, false],
    ['Spanish on a page read as English', spanish, true],
    ['French', french, true],
  ])('%s', (_, text, expected) => {
    expect(isForeignBlock(text)).toBe(expected);
  });

  it('is none that was read in its own language', () => {
    expect([spanish, french].map(text => isForeignBlock(text, true))).toEqual([false, true]);
  });
});
