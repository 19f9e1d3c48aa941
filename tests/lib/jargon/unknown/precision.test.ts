import { describe, expect, it } from 'vitest';

import { openEngine } from '../../../support/engine';

const files = import.meta.glob<Record<string, string | null>>('/tests/fixtures/labelled/words-*.json', {
  import: 'default',
  eager: true,
});
const { explainWord } = openEngine().book;

describe.each(Object.entries(files))('words with and without a medical meaning: %s', (_, words) => {
  const said = Object.entries(words).map(([word, expected]) => {
    const gloss = explainWord(word);
    const plain = gloss && gloss.source !== 'unusual' ? gloss.means.en.toLowerCase() : undefined;
    return { word, expected, plain };
  });

  it('says the right thing of at least 97 in 100 words it explains', () => {
    const explained = said.filter(({ plain }) => plain !== undefined);
    const wrong = explained.filter(({ expected, plain }) => expected === null || !plain!.includes(expected));
    expect(wrong.length / explained.length, wrong.map(({ word }) => word).join(' ')).toBeLessThanOrEqual(
      0.03,
    );
  });

  it('explains at least 9 in 10 of the words that can be', () => {
    const can = said.filter(({ expected }) => expected !== null);
    expect(can.filter(({ plain }) => plain !== undefined).length / can.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the built-in word parts', () => {
  it.each(['transplant', 'cardigan', 'program', 'temperature', 'antibiotic', 'neutral', 'electric', 'april'])(
    'say nothing of %s',
    word => {
      expect(explainWord(word)?.means.en ?? '').toBe('');
    },
  );
});
