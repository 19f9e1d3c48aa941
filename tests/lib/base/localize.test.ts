import { describe, expect, it } from 'vitest';

import { createLocalize, preferredLocale } from '../../../lib/base/localize';

const source = `
words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
print = Print
    .words = paper printer
`;

describe('createLocalize', () => {
  const t = createLocalize('en', source);

  it('puts values in their places, with the right plural', () => {
    expect([1, 12].map(count => t('words', { count }))).toEqual(['1 word', '12 words']);
  });

  it('gives an attribute', () => {
    expect(t('print.words')).toBe('paper printer');
  });

  it.each(['nothing', 'print.nothing', 'words.nothing'])('throws for %s, which has no words', id => {
    expect(() => t(id)).toThrow(id);
  });

  it('throws at the start for a source it cannot use whole', () => {
    expect(() => createLocalize('en', 'a = 1\na = 2')).toThrow('locale en');
  });
});

describe('preferredLocale', () => {
  it.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'es'], 'es'],
    [['EN-us'], 'en'],
    [['ko'], 'en'],
    [[], 'en'],
  ])('of %s is %s', (preferred, locale) => {
    expect(preferredLocale(preferred)).toBe(locale);
  });
});
