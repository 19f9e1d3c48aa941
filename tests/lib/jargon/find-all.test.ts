import { describe, expect, it } from 'vitest';

import { compileBook, entryOf, explain, idOf, levelOf, openBook } from '../../../lib/jargon/book';
import { blockBreak } from '../../../lib/jargon/characters';
import { type Engine, findAll } from '../../../lib/jargon/find-all';
import { compileEveryday } from '../../../lib/jargon/unknown/everyday';
import { indexOf, term } from './entries';
import { affix, explainerOf, root, stem } from './unknown/words';

const everyday =
  'the and with was for has not are you your result shows some mild patient please call write clinic today see about from this that smith'.split(
    ' ',
  );
const explainWord = explainerOf(
  {
    parts: [
      root('hepat', 'the liver'),
      root('gastr', 'the stomach'),
      affix('suffix', 'itis', 'Swelling (of) {}'),
    ],
    stems: [stem('olol', 'A medicine.')],
  },
  everyday,
);
const terms = [term('edema'), term('acute hepatitis')];
const everydayWords = compileEveryday(everyday);
const engine: Engine = {
  index: indexOf(terms, [], everydayWords),
  book: openBook(compileBook(terms, [], { test: 'Test' }, Uint8Array.of(1, 2)), explainWord),
  everyday: everydayWords,
};

function found(text: string): string[] {
  return findAll(engine, text).map(
    ({ start, end, entry }) => `${text.slice(start, end)}=${idOf(engine.book, entry)}`,
  );
}

describe('findAll', () => {
  it('finds the terms of the packs, and between them words no pack has', () => {
    expect(found('Mild edema, gastritis, and acute hepatitis; has zotolol.')).toEqual([
      'edema=test/edema',
      'gastritis=word-parts/gastritis',
      'acute hepatitis=test/acute hepatitis',
      'zotolol=drug-stem/zotolol',
    ]);
  });

  it('finds rare words, in small letters', () => {
    expect(found('the patient has some borborygmi')).toEqual(['borborygmi=unusual/borborygmi']);
  });

  it.each([
    ['names', 'Please call Kowalczyk, or write Dr. Gastritis.'],
    ['addresses', 'write results@hepatic.org or see www.gastritis.example/hepatitis'],
    ['codes', 'hepat_gastritis B12hepat xyzzy3 qwertz#plugh'],
    ['numbers', '12345 1,000.50 3.1 10-20'],
    ['headings in capitals', 'PLEASE CALL THE BORBORYGMI CLINIC'],
    ['short words', 'the zym is for you'],
    ['one letter of a possessive', "the patient's clinic"],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds what its parts explain in headings and names too', () => {
    expect(found('GASTRITIS: see Zotolol')).toEqual([
      'GASTRITIS=word-parts/gastritis',
      'Zotolol=drug-stem/zotolol',
    ]);
  });

  it('leaves a block alone that is in a language it has no words in, though one of ours stands in it', () => {
    const both = { ...engine, spanish: indexOf([term('fiebre')], []) };
    const french = 'La radiographie montre un edema dans les poumons et le patient est avec une toux.';
    expect(findAll(both, french)).toEqual([]);
    expect(findAll(both, `${french}\n\nThe edema was mild.`).map(({ start }) => start)).toEqual([
      french.length + '\n\nThe '.length,
    ]);
  });

  it('leaves a line of another language alone, and reads the next', () => {
    const other = 'quisiera hablar cuanto antes del medicamento porque siento mareos todas ellas mananas';
    expect(found(`${other}${blockBreak}the patient has some borborygmi`)).toEqual([
      'borborygmi=unusual/borborygmi',
    ]);
  });

  it('gives passages that are the words, with what cannot be seen in them', () => {
    const text = 'gas\u00adtri\u200btis\u200b, g\u0301astritis';
    expect(findAll(engine, text).map(({ start, end }) => [start, end])).toEqual([
      [0, 11],
      [14, 24],
    ]);
  });

  it('explains an entry the same by its number and by its id', () => {
    const [first] = findAll(engine, 'gastritis');
    const { book } = engine;
    expect(entryOf(book, 'word-parts/gastritis')).toBe(first?.entry);
    expect(explain(book, first!.entry)).toEqual({
      id: 'word-parts/gastritis',
      term: 'gastritis',
      source: 'word-parts',
      kind: 'body',
      plain: 'Swelling of the stomach.',
      parts: [
        { letters: 'gastr', means: 'the stomach' },
        { letters: 'itis', means: 'Swelling' },
      ],
      from: 'Test',
    });
  });

  it('gives each entry its level', () => {
    const levels = findAll(engine, 'edema, acute hepatitis, zotolol, borborygmi').map(({ entry }) =>
      levelOf(engine.book, entry),
    );
    expect(levels).toEqual([1, 2, 1, 2]);
  });

  it('gives no entry to the id of a word that is an everyday one', () => {
    expect(entryOf(engine.book, 'word-parts/clinic')).toBeUndefined();
    expect(entryOf(engine.book, 'unusual/')).toBeUndefined();
  });
});
