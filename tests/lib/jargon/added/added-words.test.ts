import { describe, expect, it } from 'vitest';

import { openAddedWords } from '../../../../lib/jargon/added/added-words';
import { makeWords } from '../../../../lib/jargon/added/make-words';
import { safetyIds } from '../../../../lib/jargon/added/safety';
import {
  entryOf,
  explain,
  idOf,
  isFriend,
  lacksMeaning,
  levelOf,
  putMeaning,
  writtenMeaning,
} from '../../../../lib/jargon/book';
import { findAll } from '../../../../lib/jargon/find-all';
import { openEngine } from '../../../support/engine';
import { openBuiltInPacks } from '../../../support/packs';
import { friend, term } from '../entries';

const own = openEngine();
const made = makeWords(
  [
    { ...term('peer bridge'), id: 'county/peer bridge', plain: 'A peer who walks with you.' },
    { ...term('edema'), id: 'county/edema', plain: 'Puffy from water.', marked: 'few' },
    { ...term('overdose'), id: 'county/overdose', plain: 'Nothing much.' },
  ],
  [{ ...friend('warm hand'), id: 'county/~warm hand', near: [], notNear: [] }],
  { county: 'County peers, 2026' },
);

/** The built-in packs with one of a county behind them; with no meanings, as the page has it. */
function engine(withLines = true) {
  const { lines, ...words } = made;
  const added = openAddedWords(withLines ? { ...words, lineOf: entry => lines[entry] } : words);
  if (!added.ok) throw new Error(added.code);
  return { engine: { ...own, book: { ...own.book, added: added.value } }, lines };
}

const found = (text: string) => {
  const { book } = engine().engine;
  return findAll(engine().engine, text).map(({ entry }) => idOf(book, entry));
};

describe('words of added packs', () => {
  it('are found beside those of the core, and take their place', () => {
    expect(found('She saw the peer bridge about edema and hypertension.')).toEqual([
      'county/peer bridge',
      'county/edema',
      'en-core/hypertension',
    ]);
  });

  it('take no word that stands for safety', () => {
    expect(found('It was an overdose.')).toEqual(['en-core/overdose']);
  });

  it('are explained, and say where they come from', () => {
    const { book } = engine().engine;
    const entry = entryOf(book, 'county/edema')!;
    expect(explain(book, entry)).toMatchObject({ plain: 'Puffy from water.', from: 'County peers, 2026' });
    expect(levelOf(book, entry)).toBe(1);
    expect(isFriend(book, entry)).toBe(false);
    expect(isFriend(book, entryOf(book, 'county/~warm hand')!)).toBe(true);
  });

  it('are found without their meanings, which are put in one by one', () => {
    const { book } = engine(false).engine;
    const entry = entryOf(book, 'county/edema')!;
    expect(lacksMeaning(book, entry)).toBe(true);
    putMeaning(book, entry, writtenMeaning(engine().engine.book, 'county/edema')!);
    expect(explain(book, entry).plain).toBe('Puffy from water.');
  });

  it('leave the core as it was when there are none', () => {
    expect(findAll(own, 'edema').map(({ entry }) => idOf(own.book, entry))).toEqual(['en-core/edema']);
  });
});

it('knows every word that stands for safety', () => {
  const ids = new Set(openBuiltInPacks().packs.flatMap(pack => pack.terms.map(({ id }) => id)));
  expect(safetyIds.filter(id => !ids.has(id))).toEqual([]);
});
