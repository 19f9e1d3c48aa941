import {
  accent,
  apostrophe,
  characterAt,
  characterWithin,
  firstLetter,
  hyphen,
  invisible,
  space,
  wall,
} from './characters';

/** A word in a text. Hashes are of its folded letters: equal words have equal hashes, others rarely do. */
export type Word = {
  start: number;
  end: number;
  hash: number;
  /** Hashes without the last one, two and three letters, to look for a word under its ending. */
  hash1: number;
  hash2: number;
  hash3: number;
  /** Its last letter, folded. */
  last: number;
  /** Room for the word after it, used again and again: a page has many words. */
  next?: Word;
};

/** The hash of no letters. */
const noHash = 0x811c9dc5 | 0;

/** What stands between two words that make no phrase, and before the first word of one. */
export const noSeparator = -1;
const spaceSeparator = 0x20;

const s = 0x73;

export function createWord(): Word {
  return { start: 0, end: 0, hash: 0, hash1: 0, hash2: 0, hash3: 0, last: 0, next: undefined };
}

/** The hash of a word with one more letter. */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash of a phrase with one more word. A first word, with no separator before it, hashes as itself. */
export function addWord(phrase: number, separator: number, word: number): number {
  if (separator === noSeparator) return word;
  return Math.imul(Math.imul(phrase ^ separator, 0x85ebca6b) ^ (phrase >>> 15) ^ word, 0xc2b2ae35);
}

/** One bit for each hash some word may have. Lets most words be turned away after one look. */
export type Filter = Int32Array;

const everyWord: Filter = Int32Array.of(-1);

/** A filter for these hashes, wrong one time in thirty or less, and then only in letting a word through. */
export function filterOf(hashes: number[]): Filter {
  const bits = 2 ** Math.max(5, Math.ceil(Math.log2(hashes.length * 32)));
  const filter = new Int32Array(bits / 32);
  for (const hash of hashes) {
    const bit = bitOf(filter, hash);
    filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

function bitOf(filter: Filter, hash: number): number {
  return (hash ^ (hash >>> 16)) & (filter.length * 32 - 1);
}

function isIn(filter: Filter, hash: number): boolean {
  const bit = bitOf(filter, hash);
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

/**
 * Read on from `at` to the next word that the filter lets through, with or without a plural ending.
 *
 * This loop is where reading a page spends its time: everything is in local variables, and nothing is written to
 * `word` before a word is let through.
 *
 * @returns False when the text has no more such words.
 */
export function readWord(word: Word, text: string, at: number, filter = everyWord): boolean {
  const length = text.length;
  for (let here = at; here < length; ) {
    let character = characterWithin(text, here);
    here += 1;
    if (character < firstLetter) continue;

    const start = here - 1;
    let end = here;
    let last = 0;
    let hash = noHash;
    let hash1 = noHash;
    let hash2 = noHash;
    let hash3 = noHash;
    for (;;) {
      if (character >= firstLetter || (character === apostrophe && characterAt(text, here) >= firstLetter)) {
        hash3 = hash2;
        hash2 = hash1;
        hash1 = hash;
        hash = addLetter(hash, character);
        last = character;
        end = here;
      } else if (character === accent) end = here;
      else if (character !== invisible) break;
      if (here >= length) break;
      character = characterWithin(text, here);
      here += 1;
    }

    if (
      isIn(filter, hash) ||
      (last === s && (isIn(filter, hash1) || isIn(filter, hash2) || isIn(filter, addLetter(hash3, 0x79))))
    ) {
      word.start = start;
      word.end = end;
      word.last = last;
      word.hash = hash;
      word.hash1 = hash1;
      word.hash2 = hash2;
      word.hash3 = hash3;
      return true;
    }
  }
  return false;
}

/**
 * What stands between the word that ends at `at` and the next: white space and a single hyphen are the same;
 * signs, as in `h/o` or `p.r.n.`, are themselves, with or without spaces.
 *
 * @returns `noSeparator` at the end of a block, and for a dash between spaces, which parts two thoughts.
 */
export function readSeparator(text: string, at: number): number {
  let spaces = 0;
  let hyphens = 0;
  let signs = 0;
  for (let here = at; ; here += 1) {
    const character = characterAt(text, here);
    if (character >= firstLetter) break;
    if (character === wall) return noSeparator;
    if (character === space) spaces += 1;
    else if (character === hyphen) hyphens += 1;
    else if (character !== invisible && character !== accent)
      signs = (signs * 31 + text.charCodeAt(here)) & 0x7fffffff;
  }
  if (signs > 0) return hyphens > 0 ? noSeparator : signs;
  if (hyphens > 0) return hyphens === 1 && spaces === 0 ? spaceSeparator : noSeparator;
  return spaces > 0 ? spaceSeparator : noSeparator;
}
