import { expect, it } from 'vitest';

import { pluralInSpanish } from '../../../../lib/jargon/languages/spanish-forms';

it.each([
  ['tumor', 'tumores'],
  ['infección', 'infecciónes'], // accents are not compared
  ['matriz', 'matrices'],
  ['vaso sanguíneo', 'vasos sanguíneos'],
  ['dolor de cabeza', 'dolores de cabeza'],
  ['prueba de detección', 'pruebas de detección'],
  ['edema', undefined], // an s more is found anyway
  ['análisis', undefined],
  ['VIH', undefined],
  ['vitamina B12', undefined],
])('writes several of "%s" as %s', (one, several) => {
  expect(pluralInSpanish(one)).toBe(several);
});
