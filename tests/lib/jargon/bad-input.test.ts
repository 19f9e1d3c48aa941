import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { blockBreak } from '../../../lib/jargon/characters';
import { findAll } from '../../../lib/jargon/find-all';
import { foldPhrase } from '../../../lib/jargon/fold-phrase';
import { levelOfFound } from '../../../lib/jargon/level-of-found';
import { openEngine } from '../../support/engine';

const engine = openEngine();

const words = [
  'edema',
  'hepatosplenomegaly',
  'zotolol',
  'borborygmi',
  'the',
  'patient',
  'BID',
  'HTN',
  'Dr.',
  'pericardiocentesis',
  'pleural eﬀusion',
  'Lee, LCSW',
];
/** What PDFs, portals and hands put between letters, and what looks like letters. */
const oddities = [
  ...['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u061c'],
  ...['\u0301', '\u0308', '\u036f', '\u20dd', '\ufb01', '\ufb00', '\u0132', '\u1e9e', '\u0130', 'ſ'],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '𝓮',
    'ａ',
    'Ⅳ',
    '½',
    '\u0000',
    '\ufffd',
    '\t',
    '\r\n',
    '|',
    '@',
    '/',
    '\\',
    '://',
    '_',
  ],
];
const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...words, ...oddities, ' ', '\n', '-', blockBreak), { maxLength: 80 })
    .map(all => all.join('')),
  fc.array(fc.constantFrom(...words, ...oddities), { maxLength: 60 }).map(all => all.join(' ')),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map(all => all.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('findAll, whatever the text', () => {
  it('gives passages of the text, in order, never overlapping, never across blocks', () => {
    fc.assert(
      fc.property(texts, text => {
        let last = 0;
        for (const found of findAll(engine, text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(found.start, found.end)).not.toContain(blockBreak);
          expect([1, 2, 3]).toContain(levelOfFound(engine, text, found));
          last = found.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds a word through whatever cannot be seen in it, and says where it truly is', () => {
    const invisible = fc.constantFrom('', '\u00ad', '\u200b', '\u200f', '\u202e', '\u2060', '\u0301');
    fc.assert(
      fc.property(fc.array(invisible, { minLength: 18, maxLength: 18 }), marks => {
        const word = Array.from('pancreatolithotomy', (letter, at) => letter + marks[at]).join('');
        const text = `The patient had a ${word}, and is well.`;
        const found = findAll(engine, text).find(({ start }) => start === 18);
        expect(foldPhrase(text.slice(18, found?.end))).toBe('pancreatolithotomy');
      }),
    );
  });

  it('reads the same words in capitals', () => {
    const starts = (text: string) => findAll(engine, text).map(({ start, end }) => [start, end]);
    expect(starts('HEPATOSPLENOMEGALY AND PANCREATOLITHOTOMY NOTED')).toEqual(
      starts('hepatosplenomegaly and pancreatolithotomy noted'),
    );
  });
});

/** A text that counts how often it is looked at. */
class CountedText extends String {
  looks = 0;
  override charCodeAt(at: number): number {
    this.looks += 1;
    return super.charCodeAt(at);
  }
  override slice(start?: number, end?: number): string {
    const slice = super.slice(start, end);
    this.looks += slice.length;
    return slice;
  }
  override indexOf(words: string, from?: number): number {
    const at = super.indexOf(words, from);
    this.looks += (at < 0 ? this.length : at) - (from ?? 0);
    return at;
  }
  override lastIndexOf(words: string, from = this.length): number {
    const at = super.lastIndexOf(words, from);
    this.looks += from - Math.max(0, at);
    return at;
  }
}

function looksFor(text: string): number {
  const counted = new CountedText(text);
  findAll(engine, counted as unknown as string);
  return counted.looks;
}

describe('findAll takes time in proportion to the text', () => {
  it.each([
    ['one endless word', 'a'],
    ['one endless word of word parts', 'cardio'],
    ['words of 10,000 letters', `${'hepato'.repeat(1_667)} `],
    ['rare words', 'borborygmi '],
    ['words explained by their parts', 'pancreatolithotomy '],
    ['a table without spaces', 'SodiumPotassiumChloride140'],
    ['addresses', 'a@b.c/d_'],
    ['capitals', 'BORBORYGMI XQZ '],
    ['names', 'Kowalczyk, '],
    ['lines', 'zymurgy\n'],
    ['blocks', `zymurgy${blockBreak}`],
    ['accents', '\u0301'],
    ['words with soft hyphens', 'hepa\u00adti\u00adtis\u200b '],
    ['halves of pairs', '\ud800 \udc00'],
    ['right-to-left marks', '\u202eedema\u202c '],
    ['ligatures', 'ﬁbrosis eﬀusion ﬃ'],
    ['names and letters after them', 'Ann Lee, RN, Summit Dialysis Center '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.max(20, Math.ceil(20_000 / piece.length)));
    const once = looksFor(text);
    const twice = looksFor(text + text);
    expect(twice).toBeLessThan(once * 2.3 + 1_000);
    expect(once).toBeLessThan(text.length * 200 + 1_000);
  });
});
