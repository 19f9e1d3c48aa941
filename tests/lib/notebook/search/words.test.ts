import { describe, expect, it } from 'vitest';

import { foldWord, splitWords, stem } from '../../../../lib/notebook/search/words';

describe('splitWords', () => {
  it('gives words and numbers with their places, however accents are written', () => {
    const text = `¿Qué dice mi ne\u0301frologa? 3.1`;
    const words = splitWords(text);
    expect(words.map(({ folded }) => folded)).toEqual(['que', 'dice', 'mi', 'nefrologa', '3.1']);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Qué',
      'dice',
      'mi',
      'ne\u0301frologa',
      '3.1',
    ]);
  });

  it('finds no words where there are none', () => {
    expect([splitWords(''), splitWords(' …?! 😀')]).toEqual([[], []]);
  });
});

describe('foldWord', () => {
  it.each([
    ['Ñandú', 'nandu'],
    ['doctor’s', 'doctor'],
    ["Don't", "don't"],
  ])('of %s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('stem', () => {
  it.each([
    ['pill pills'],
    ['allergy allergies'],
    ['alergia alergias'],
    ['dose doses'],
    ['illness illnesses'],
    ['take takes taking'],
    ['stop stops stopped stopping'],
    ['bleed bleeds bleeding'],
    ['worry worries worried'],
    ['quick quickly'],
    ['medicina medicinas medicine medicines'],
    ['medicacion medicaciones'],
    ['tomar tomo toma tomando tomado tomada tomaba tomaban tomaron'],
    ['beber bebo bebiendo bebido bebieron'],
    ['dolor dolores'],
    ['vez veces'],
    ['pie pies'],
    ['mes meses'],
    ['enfermo enferma enfermos enfermas'],
  ])('is the same for %s', words => {
    const stems = words.split(' ').map(stem);
    expect(new Set(stems), stems.join()).toHaveLength(1);
  });

  it.each([
    ['sleep slip'],
    ['pill pillow'],
    ['heart hearing'],
    ['lung lunch'],
    ['sodio sodomia'],
    ['red reed'],
    ['pan pene'],
    ['cara acaba'],
    ['virus viral'],
  ])('differs for %s', words => {
    expect(new Set(words.split(' ').map(stem))).toHaveLength(2);
  });
});
