import { accent, apostrophe, characterAt, invisible } from './characters';
import { addLetter, type Word } from './words';

/** An ending a term may have in a text without its pack saying so. */
export type Ending = {
  /** The letters at the end of the text's word, and how the matcher sees them. */
  letters: string;
  characters: number[];
  /** What the term has there instead. */
  instead: '' | 'y';
  /** Its mark on an outcome that may take it. */
  mark: number;
  /** Whether a term that ends so takes this ending: "mas" does not, or "mass" would be several of them. */
  fits: RegExp;
};

const s = 0x73;
const y = 0x79;

function ending(letters: string, instead: Ending['instead'], mark: number, fits: RegExp): Ending {
  const characters = Array.from(letters, letter => (letter === "'" ? apostrophe : letter.charCodeAt(0)));
  return { letters, characters, instead, mark, fits };
}

export const possessive = ending("'s", '', 4, /[^']$/);

/** Likeliest first. Marks 1 and 2 are taken (`term-index.ts`). */
const endings = [
  possessive,
  ending('s', '', 8, /..[^s]$/),
  ending('es', '', 16, /.(s|x|z|ch|sh|o)$/),
  ending('ies', 'y', 32, /.[^aeiou]y$/),
];
const none: Ending[] = [];

/** An abbreviation may be short and still have several: "CTs". */
const severalInCapitals = 4 + 8;

/** The endings a word may have, by its last letter. */
export function endingsOf(word: Word): Ending[] {
  return word.last === s ? endings : none;
}

/** The hash a word would have as its term, without this ending. */
export function hashWithout(ending: Ending, word: Word): number {
  if (ending.instead === 'y') return addLetter(word.hash3, y);
  return ending.letters.length === 1 ? word.hash1 : word.hash2;
}

/** Where a word that ends at `end` begins to have this ending, or -1. */
export function stemEnd(text: string, end: number, { characters }: Ending): number {
  let at = end;
  for (let left = characters.length - 1; left >= 0; left -= 1) {
    do at -= 1;
    while (characterAt(text, at) === invisible || characterAt(text, at) === accent);
    if (characterAt(text, at) !== characters[left]) return -1;
  }
  return at;
}

/** The marks of the endings that a term may take. */
export function endingMarks(folded: string, isAbbreviation: boolean): number {
  if (isAbbreviation) return severalInCapitals;
  return endings.reduce((marks, { fits, mark }) => marks | (fits.test(folded) ? mark : 0), 0);
}

/** A folded word, and the same with each ending it may take. */
export function withEndings(word: string): string[] {
  const fitting = endings.filter(({ fits }) => fits.test(word));
  return [
    word,
    ...fitting.map(({ letters, instead }) => word.slice(0, word.length - instead.length) + letters),
  ];
}
