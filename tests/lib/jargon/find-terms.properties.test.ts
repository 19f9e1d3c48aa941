import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blockBreak } from '../../../lib/jargon/characters';
import { compileIndex } from '../../../lib/jargon/compile-index';
import { findTerms } from '../../../lib/jargon/find-terms';
import { foldPhrase } from '../../../lib/jargon/fold-phrase';
import { createTwin } from '../../../lib/jargon/kernel/machine';
import { viewsOf } from '../../../lib/jargon/kernel/memory';
import { openIndex } from '../../../lib/jargon/term-index';
import { friend, indexOf, term } from './entries';

const terms = [
  term('edema', { forms: ['oedema', 'swollen'] }),
  term('heart failure'),
  term('heart'),
  term('failure to thrive'),
  term('biopsy'),
  term('follow-up'),
  term('ALL'),
  term('p.r.n.'),
  term('Crohn’s disease'),
  term('A1c', { forms: ['HbA1c', 'hemoglobin A1c'] }),
];
const friends = [friend('negative', { near: ['test'], notNear: ['mood'] }), friend('unremarkable')];
const entries = [...terms, ...friends];
const index = indexOf(terms, friends);

const pieces = [
  ...entries.flatMap(entry => [entry.term, ...entry.forms]).flatMap(form => form.split(' ')),
  ...[
    ' ',
    '  ',
    '\n',
    '-',
    '–',
    ' - ',
    '.',
    ', ',
    '’s',
    "'",
    's',
    'es',
    'ies',
    '\u00ad',
    '\u200b',
    '\u0301',
    '\ud83d',
  ],
  ...['😀', 'é', 'İ', 'ß', 'ﬁ', '中', blockBreak, 'test', 'mood', 'x', 'CHECK', '\u0000', '\udc00', '1'],
];

/** Texts that come close to terms, and texts that are anything at all. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('findTerms, whatever the text', () => {
  it('gives passages of the text, in order, never overlapping', () => {
    fc.assert(
      fc.property(texts, text => {
        let last = 0;
        for (const { start, end, entry } of findTerms(index, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(entries[entry]).toBeDefined();
          expect(text.slice(start, end)).not.toContain(blockBreak);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds only what reads as a form of the entry, but for its ending', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { start, end, entry } of findTerms(index, text)) {
          const { term, forms } = entries[entry]!;
          const folded = foldPhrase(text.slice(start, end));
          const isForm = [term, ...forms]
            .map(form => foldPhrase(form))
            .some(form => folded.startsWith(form.slice(0, -1)));
          expect(isForm, `${folded} for ${term}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in parts what it finds in the whole, when the parts are blocks', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), parts => {
        const blocks = parts.flatMap(part => part.split(blockBreak));
        let offset = 0;
        const inParts = blocks.flatMap(block => {
          const found = findTerms(index, block).map(({ start, end, entry }) => ({
            start: start + offset,
            end: end + offset,
            entry,
          }));
          offset += block.length + blockBreak.length;
          return found;
        });
        expect(findTerms(index, blocks.join(blockBreak))).toEqual(inParts);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every form of every entry that stands alone among small letters', () => {
    const tested = 'test';
    for (const [entry, { term, forms }] of entries.entries()) {
      for (const form of [term, ...forms]) {
        const [found] = findTerms(index, `(${form}), ${tested}`);
        expect({ form, ...found }).toMatchObject({ form, start: 1, entry });
        expect(form.startsWith(`(${form})`.slice(1, found?.end))).toBe(true);
      }
    }
  });
});

/** How often the twin looks into its memory to find what is in a text. */
function looksFor(text: string): number {
  let looks = 0;
  const counted = <View extends object>(view: View): View =>
    new Proxy(view, {
      get(target, at) {
        looks += 1;
        return Reflect.get(target, at);
      },
    });
  const machine = createTwin(buffer => {
    const { bytes, units, ints } = viewsOf(buffer);
    return { bytes: counted(bytes), units: counted(units), ints: counted(ints) };
  });
  const opened = openIndex(compileIndex(terms, friends), { machine });
  if (!opened.ok) throw new Error(opened.code);
  looks = 0;
  findTerms(opened.value, text);
  return looks;
}

describe('findTerms takes time in proportion to the text', () => {
  it.each([
    ['one endless word', 'a'],
    ['one endless word that begins like a term', 'edema'],
    ['beginnings of a phrase', 'heart '],
    ['beginnings of a phrase, far apart', `heart${' '.repeat(500)}`],
    ['a phrase before endless words', `heart ${'a'.repeat(5_000)} `],
    ['false friends', 'negative '],
    ['false friends among endless words', `negative ${'a'.repeat(5_000)} `],
    ['shouted abbreviations', 'ALL '],
    ['signs', 'p.r.'],
    ['nothing but accents', '\u0301'],
    ['letters and soft hyphens', 'e\u00ad'],
    ['words that end in s', 'ss '],
    ['halves of pairs', '\ud800'],
    ['apostrophes', "a'"],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.max(40, Math.ceil(20_000 / piece.length)));
    const once = looksFor(text);
    const twice = looksFor(text + text);
    expect(twice).toBeLessThan(once * 2.2 + 100);
    expect(once).toBeLessThan(text.length * 150);
  });
});
