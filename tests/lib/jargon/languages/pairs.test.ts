import { describe, expect, it } from 'vitest';

import { compileBook, entryOf, explain, openBook } from '../../../../lib/jargon/book';
import { blockBreak } from '../../../../lib/jargon/characters';
import { compileIndex } from '../../../../lib/jargon/compile-index';
import { type Engine, findAll, findAllNumbers } from '../../../../lib/jargon/find-all';
import { openIndex } from '../../../../lib/jargon/term-index';
import { compileEveryday } from '../../../../lib/jargon/unknown/everyday';
import { friend, term } from '../entries';

const english = [
  term('gallbladder', { plain: 'A small bag for bile.' }),
  term('edema', { plain: 'Swelling.' }),
  term('physical therapy', { plain: 'Moves that make you strong.' }),
  term('PT', {
    plain: undefined,
    senses: [
      { means: 'physical therapy', plain: 'Moves that make you strong.', near: ['exercise'] },
      { means: 'prothrombin time', plain: 'A test of clotting.', near: ['blood'] },
    ],
  }),
  term('rales', { plain: 'A crackling sound.', question: 'What causes it?' }),
];
const spanish = [
  { ...term('vesícula biliar', { of: ['gallbladder'], plain: 'Bolsita de bilis.' }), id: 'es/vesícula' },
  { ...term('edema', { of: ['edema'], plain: 'Hinchazón.' }), id: 'es/edema' },
  { ...term('fisioterapia', { of: ['physical therapy'], plain: 'Ejercicios.' }), id: 'es/fisio' },
  { ...friend('negativo', { of: ['negative'], chart: 'No se halló.' }), id: 'es/~negativo' },
];
const friends = [friend('negative', { chart: 'Not found.' })];
const json = compileBook(english, friends, {}, Uint8Array.of(1, 2, 3, 1, 2, 2), spanish);
const book = openBook(json, word => ({
  source: 'unusual',
  word,
  kind: 'unusual',
  means: { en: '' },
  pieces: [],
  hasHint: true,
  from: '',
}));
const index = openIndex(compileIndex(english, friends));
const spanishIndex = openIndex(
  compileIndex(spanish.slice(0, 3) as typeof english, [spanish[3] as never], 'es'),
);
if (!index.ok || !spanishIndex.ok) throw new Error('made a moment ago');
const engine: Engine = {
  index: index.value,
  spanish: spanishIndex.value,
  book,
  everyday: compileEveryday([]),
};

const said = (id: string, locale: string, around = '') => {
  const { term, named, plain, language } = explain(book, entryOf(book, id)!, around, locale);
  return { term, named, plain, language };
};

describe('explain, in the other language', () => {
  it('says a word of an English page in Spanish, and what it is called there', () => {
    expect(said('test/gallbladder', 'es')).toEqual({
      term: 'gallbladder',
      named: 'vesícula biliar',
      plain: 'Bolsita de bilis.',
      language: 'es',
    });
  });

  it('says a word of a Spanish page in English', () => {
    expect(said('es/vesícula', 'en-US')).toEqual({
      term: 'vesícula biliar',
      named: 'gallbladder',
      plain: 'A small bag for bile.',
      language: undefined,
    });
  });

  it('does not say twice what is called the same', () => {
    expect(said('test/edema', 'es').named).toBeUndefined();
  });

  it('says a word in its own language where no pack has it in the other', () => {
    expect(said('test/rales', 'es').plain).toBe('A crackling sound.');
  });

  it('asks no question in a language that is not the reader’s', () => {
    const rales = entryOf(book, 'test/rales')!;
    expect(explain(book, rales, '', 'en').question).toBe('What causes it?');
    expect(explain(book, rales, '', 'es').question).toBeUndefined();
  });

  it('says the senses of an abbreviation that are known', () => {
    const { senses } = explain(book, entryOf(book, 'test/PT')!, 'exercise', 'es');
    expect(senses).toEqual([
      { means: 'physical therapy (fisioterapia)', plain: 'Ejercicios.' },
      { means: 'prothrombin time', plain: 'A test of clotting.' },
    ]);
  });

  it('says what a false friend means', () => {
    expect(said('test/~negative', 'es').plain).toBe('No se halló.');
  });
});

describe('findAll, in two languages', () => {
  const found = (text: string) =>
    findAll(engine, text).map(({ start, end, entry }) => [
      text.slice(start, end),
      explain(book, entry, '', 'es').id,
    ]);

  it('reads each block in its own language', () => {
    const text = 'You have edema of the legs.\n\nUsted tiene edema en las piernas y dos vesículas biliares.';
    expect(found(text)).toEqual([
      ['edema', 'test/edema'],
      ['edema', 'es/edema'],
      ['vesículas biliares', 'es/vesícula'],
    ]);
  });

  it('reads a few words as the language whose terms are more of them', () => {
    expect(found('Edema. Vesícula biliar.')).toEqual([
      ['Edema', 'es/edema'],
      ['Vesícula biliar', 'es/vesícula'],
    ]);
    expect(found('Edema. Gallbladder.').map(([, id]) => id)).toEqual(['test/edema', 'test/gallbladder']);
  });

  it('reads a few words that may be either as the language of their page', () => {
    const inPage = (language: 'en' | 'es') =>
      [...findAllNumbers(engine, `Edema${blockBreak}Las`, language)].slice(0, 3);
    expect([inPage('en'), inPage('es')]).toEqual([
      [0, 5, 1],
      [0, 5, book.spanishFrom + 1],
    ]);
  });

  it('reads all as English without the words in Spanish', () => {
    const text = 'Usted tiene edema en las piernas.';
    const [only] = findAll({ ...engine, spanish: undefined }, text);
    expect(explain(book, only!.entry).id).toBe('test/edema');
  });
});

it('marks a word in Spanish from where its English one is marked', () => {
  expect([...book.levels]).toEqual([1, 2, 3, 1, 2, 2, 1, 2, 3, 2]);
});
