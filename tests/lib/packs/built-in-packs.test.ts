import { readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import type { Locale } from '../../../lib/base/localize';
import { easeInSpanish } from '../../../lib/base/spanish';
import { compileIndex } from '../../../lib/jargon/compile-index';
import { findTerms } from '../../../lib/jargon/find-terms';
import { foldPhrase } from '../../../lib/jargon/fold-phrase';
import { wordsOf } from '../../../lib/jargon/pack-text';
import type { FalseFriend, Term } from '../../../lib/jargon/term';
import { openIndex, type TermIndex } from '../../../lib/jargon/term-index';
import { readPack } from '../../../lib/packs/read-pack';
import { portalPack } from '../../../lib/portals/portal';

const folder = new URL('../../../public/packs/', import.meta.url);
const packFolders = readdirSync(folder);

function read(packFolder: string) {
  const root = new URL(`${packFolder}/`, folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path =>
    /\/.*\.json$/.test(path),
  );
  const files = Object.fromEntries(paths.map(path => [path, readFileSync(new URL(path, root), 'utf8')]));
  return { paths, ...readPack({ manifest: readFileSync(new URL('pack.json', root), 'utf8'), files }) };
}

/** School grade by Flesch–Kincaid. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentences = text.match(/[.!?]+(?=\s|$)/g) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

type Line = { field: string; text: string };

function linesOf(entry: Term | FalseFriend): Line[] {
  const meanings =
    'chart' in entry
      ? [entry.daily, entry.chart].filter(Boolean)
      : [entry.plain, ...(entry.senses ?? []).map(s => s.plain)];
  const lines = [
    ...meanings.map(text => ({ field: 'meaning', text })),
    { field: 'more', text: entry.more },
    { field: 'question', text: entry.question },
  ];
  return lines.filter((line): line is Line => line.text !== undefined);
}

/** Lines of all entries that a rule is broken by, in words for the person who writes the pack. */
function breaches(
  entries: (Term | FalseFriend)[],
  rule: (line: Line, entry: Term | FalseFriend) => string | false,
) {
  return entries.flatMap(entry =>
    linesOf(entry).flatMap(line => {
      const breach = rule(line, entry);
      return breach ? [`${entry.term}: ${line.field} ${breach}: ${line.text}`] : [];
    }),
  );
}

describe.each(packFolders)('the pack %s', packFolder => {
  const { pack, paths, refused } = read(packFolder);
  const terms = pack?.terms ?? [];
  const entries = [...terms, ...(pack?.falseFriends ?? [])];
  const manifest = JSON.parse(readFileSync(new URL(`${packFolder}/pack.json`, folder), 'utf8'));
  const language: Locale = manifest.languages[0] === 'es' ? 'es' : 'en';

  it('has nothing that is refused', () => {
    expect(refused).toEqual([]);
  });

  it('lists every file of its folder, under its own name', () => {
    expect(manifest.id).toBe(packFolder);
    expect(Object.values<string[]>(manifest.contributes).flat().sort()).toEqual([...paths].sort());
  });

  it('can be read with six years of school', () => {
    expect(breaches(entries, ({ text }) => (language === 'es' ? isHardInSpanish : isHard)(text))).toEqual([]);
  });

  it('says each thing in a sentence or two', () => {
    const isSentence = (text: string) => /^["“(]?[\p{Lu}\d].*[.?!]["”)]?$/u.test(text);
    expect(breaches(entries, ({ text }) => !isSentence(text) && 'needs a capital and a full stop')).toEqual(
      [],
    );
    expect(
      breaches(entries, ({ field, text }) => field !== 'more' && wordsOf(text).length > 20 && 'is long'),
    ).toEqual([]);
  });

  it('gives no advice', () => {
    const advice =
      /\b(you should|you must|you need to|don['’]t worry|do not worry|(ask|call|tell|see) your doctor|usted debe \p{L}+r(?!\p{L})|debería|tiene que tomar|no se preocupe|(llame|pregunte|consulte) (a )?su médico|\d+ ?mg)\b/iu;
    expect(breaches(entries, ({ text }) => advice.test(text) && 'tells the reader what to do')).toEqual([]);
  });

  it('has no form that is not found where it stands among small letters', () => {
    const index = open(terms, [], language);
    const lost = terms.flatMap(({ term, forms }, entry) =>
      [term, ...forms].filter(form => {
        const [found] = findTerms(index, `${form}, x`);
        return found?.entry !== entry || found.start !== 0 || foldPhrase(form.slice(found.end)) !== '';
      }),
    );
    expect(lost).toEqual([]);
  });

  it('has no false friend that is never meant', () => {
    const friends = pack?.falseFriends ?? [];
    const index = open([], friends);
    const lost = friends.flatMap(({ term, forms, near }, entry) =>
      [term, ...forms].filter(form => {
        const texts = [form, ...near.map(word => `${form}, ${word}`)];
        return !texts.some(text => findTerms(index, text).some(found => found.entry === entry));
      }),
    );
    expect(lost).toEqual([]);
  });

  it('explains no word by itself, nor in a circle', () => {
    expect(circlesOf(terms, language)).toEqual([]);
    const friends = (pack?.falseFriends ?? []).map(friend => ({ ...friend, near: [], notNear: [] }));
    const index = open([], friends);
    const bySelf = friends.filter(({ daily, chart }, entry) =>
      findTerms(index, unquoted(`${daily} ${chart}`)).some(found => found.entry === entry),
    );
    expect(bySelf.map(({ term, daily, chart }) => `${term}: ${daily} / ${chart}`)).toEqual([]);
  });
});

function isHard(text: string): string | false {
  return gradeOf(text) > 6 && `reads at grade ${gradeOf(text).toFixed(1)}`;
}

/** "Fairly easy" by Fernández-Huerta begins at 70. */
function isHardInSpanish(text: string): string | false {
  return easeInSpanish(text) < 70 && `reads at ${easeInSpanish(text).toFixed(0)} of 100`;
}

function open(terms: Term[], falseFriends: FalseFriend[], language: Locale = 'en'): TermIndex {
  const opened = openIndex(compileIndex(terms, falseFriends, language));
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

/** A text without what it quotes: “Passed away” may be told apart from "passed". */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, '');
}

/** Circles of terms whose meanings use each other: "a wound: an injury", "an injury: a wound". */
function circlesOf(terms: Term[], language: Locale): string[] {
  const index = open(terms, [], language);
  const meanings = ({ plain = '', senses = [] }: Term) => [plain, ...senses.map(sense => sense.plain)];
  const usedBy = terms.map(term => [
    ...new Set(meanings(term).flatMap(meaning => findTerms(index, meaning).map(({ entry }) => entry))),
  ]);
  const circles: string[] = [];
  const state = new Map<number, 'open' | 'done'>();
  const visit = (entry: number, path: number[]): void => {
    if (state.get(entry) === 'open') {
      circles.push([...path.slice(path.indexOf(entry)), entry].map(at => terms[at]!.term).join(' → '));
    }
    if (state.has(entry)) return;
    state.set(entry, 'open');
    for (const used of usedBy[entry]!) visit(used, [...path, entry]);
    state.set(entry, 'done');
  };
  for (const entry of terms.keys()) visit(entry, []);
  return circles;
}

it('explains at least 4,000 terms in English', () => {
  const english = packFolders
    .map(packFolder => read(packFolder).pack)
    .filter(pack => pack?.languages[0] === 'en');
  expect(english.reduce((sum, pack) => sum + pack!.terms.length, 0)).toBeGreaterThanOrEqual(4_000);
});

describe('the words in Spanish', () => {
  const ours = packFolders.flatMap(packFolder => read(packFolder).pack ?? []);
  const spanish = ours.filter(({ languages }) => languages[0] === 'es').flatMap(({ terms }) => terms);
  const english = ours.filter(({ languages }) => languages[0] === 'en');

  it('are at least 1,500, and mostly easy to read', () => {
    expect(spanish.length).toBeGreaterThanOrEqual(1_500);
    const eases = spanish.map(({ plain = '' }) => easeInSpanish(plain)).sort((one, other) => one - other);
    expect(eases[Math.floor(eases.length / 2)]).toBeGreaterThan(85);
  });

  it('belong to words in English that are there, each to one', () => {
    const names = new Set(
      english.flatMap(({ terms, falseFriends }) => [...terms, ...falseFriends]).map(({ term }) => term),
    );
    const of = spanish.flatMap(entry => entry.of ?? []);
    expect(of.filter(term => !names.has(term))).toEqual([]);
    expect(of.filter((term, at) => of.indexOf(term) !== at)).toEqual([]);
  });
});

it('have portals in one pack only: turned off, none of them is known on a page', () => {
  const withPortals = packFolders.filter(name => {
    const manifest = JSON.parse(readFileSync(new URL(`${name}/pack.json`, folder), 'utf8'));
    return manifest.contributes.portals !== undefined;
  });
  expect(withPortals).toEqual([portalPack]);
});
