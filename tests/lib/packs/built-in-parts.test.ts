import { readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '../../../lib/jargon/pack-text';
import { createExplainer } from '../../../lib/jargon/unknown/explainer';
import { readPack } from '../../../lib/packs/read-pack';

const folder = new URL('../../../public/packs/en-parts/', import.meta.url);
const manifest = readFileSync(new URL('pack.json', folder), 'utf8');
const { contributes } = JSON.parse(manifest) as { contributes: Record<string, string[]> };
const paths = Object.values(contributes).flat();
const files = Object.fromEntries(paths.map(path => [path, readFileSync(new URL(path, folder), 'utf8')]));
const { pack } = readPack({ manifest, files });
const { parts, stems, exceptions, familiar } = pack!.unknown;

/** School grade by Flesch–Kincaid. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentence = Math.max(1, text.match(/[.!?]+(?=\s|$)/g)?.length ?? 0);
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('the built-in parts of words', () => {
  it('mean something in both languages', () => {
    const english = [...parts, ...stems].filter(({ means }) => !means.es);
    expect(english).toEqual([]);
  });

  it('are each written in one way only', () => {
    const written = parts.flatMap(({ kind, spellings }) => spellings.map(letters => `${kind} ${letters}`));
    expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
    const ends = stems.map(({ at, stem }) => `${at} ${stem}`);
    expect(ends.filter((one, at) => ends.indexOf(one) !== at)).toEqual([]);
  });

  it('say of medicines what they are for, at grade 8 at most, and give no advice', () => {
    const wrong = stems.filter(
      ({ means: { en, es = '' } }) =>
        gradeOf(en) > 8 ||
        /\b(you|take|should|usted|tome|debe)\b/i.test(`${en} ${es}`) ||
        !/^[A-Z].*\.$/.test(en),
    );
    expect(wrong.map(({ stem, means }) => `${stem}: ${gradeOf(means.en).toFixed(1)} ${means.en}`)).toEqual(
      [],
    );
  });

  it('name things in words of grade 8 at most', () => {
    // A name alone, such as "potassium", has no easier word.
    const isHard = (en: string) => wordsOf(en).length > 1 && gradeOf(`It is about ${en}.`) > 8;
    const hard = parts.filter(({ kind, means }) => kind === 'root' && isHard(means.en));
    expect(hard.map(({ part, means }) => `${part}: ${means.en}`)).toEqual([]);
  });

  it('have no exception that nothing would explain without it', () => {
    const explain = createExplainer({ ...pack!.unknown, exceptions: [] });
    expect(exceptions.filter(word => !explain(word))).toEqual([]);
  });

  it('take no word for a familiar one and an exception at once', () => {
    expect(exceptions.filter(word => familiar.includes(word))).toEqual([]);
  });
});
