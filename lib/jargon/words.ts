import {
  accent,
  apostrophe,
  characterAt,
  characterWithin,
  firstLetter,
  hyphen,
  invisible,
  known,
  space,
  wall,
} from './characters';

/** A word in a text. Hashes are of its folded letters: equal words have equal hashes, others rarely do. */
export type Word = {
  start: number;
  end: number;
  hash: number;
  /** Hashes without the last one, two and three letters, to look for a word under its ending. Only when it ends in s. */
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
const y = 0x79;
const prime = 0x01000193; // FNV-1a

export function createWord(): Word {
  return { start: 0, end: 0, hash: 0, hash1: 0, hash2: 0, hash3: 0, last: 0, next: undefined };
}

/** The hash of a word with one more letter. */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, prime);
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
 * This loop is where reading a page spends its time. So it is written out: plain letters go through the first
 * inner loop, all else through `readRest`; and nothing is written to `word` before a word is let through.
 *
 * @returns False when the text has no more such words.
 */
export function readWord(word: Word, text: string, at: number, filter = everyWord): boolean {
  const length = text.length;
  for (let here = at; here < length; ) {
    let character = known[text.charCodeAt(here)] || characterWithin(text, here);
    here += 1;
    if (character < firstLetter) continue;

    word.start = here - 1;
    let hash = noHash;
    let last = character;
    do {
      hash = Math.imul(hash ^ character, prime);
      last = character;
      if (here >= length) break;
      character = known[text.charCodeAt(here)] || characterWithin(text, here);
      here += 1;
    } while (character >= firstLetter);

    word.end = character >= firstLetter ? here : here - 1;
    word.hash = hash;
    word.last = last;
    if (character === apostrophe || character === accent || character === invisible) {
      readRest(word, text, here - 1);
      here = Math.max(here, word.end);
    }
    if (word.last === s ? isLetThroughWithS(word, text, filter) : isIn(filter, word.hash)) return true;
  }
  return false;
}

/** Read a word on from its first accent, apostrophe or invisible character. Few words have one. */
function readRest(word: Word, text: string, at: number): void {
  for (let here = at; ; here += 1) {
    const character = characterAt(text, here);
    if (isOfWord(text, here, character)) {
      word.hash = addLetter(word.hash, character);
      word.last = character;
      word.end = here + 1;
    } else if (character === accent) word.end = here + 1;
    else if (character !== invisible) return;
  }
}

/** A letter, or an apostrophe before one. */
function isOfWord(text: string, at: number, character: number): boolean {
  return character >= firstLetter || (character === apostrophe && characterAt(text, at + 1) >= firstLetter);
}

/** A word that ends in s may be several of a term: then the term has the hash of its beginning. */
function isLetThroughWithS(word: Word, text: string, filter: Filter): boolean {
  let hash = noHash;
  word.hash1 = word.hash2 = word.hash3 = noHash;
  for (let at = word.start; at < word.end; at += 1) {
    const character = characterWithin(text, at);
    if (character < firstLetter && character !== apostrophe) continue;
    word.hash3 = word.hash2;
    word.hash2 = word.hash1;
    word.hash1 = hash;
    hash = addLetter(hash, character);
  }
  const { hash1, hash2, hash3 } = word;
  return (
    isIn(filter, hash) || isIn(filter, hash1) || isIn(filter, hash2) || isIn(filter, addLetter(hash3, y))
  );
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
