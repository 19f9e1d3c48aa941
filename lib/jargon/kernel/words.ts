import { accent, apostrophe, firstLetter, hyphen, invisible, space, wall } from './kinds';
import { intAt, times } from './memory';
import { isLetter, kindAt, length, rawUnitAt } from './text';

/** The word read last. Hashes are of folded letters: equal words have equal hashes, others rarely do. */
export let wordStart: i32 = 0;
export let wordEnd: i32 = 0;
export let wordHash: i32 = 0;
/** Its last letter, folded. */
export let wordLast: i32 = 0;

/** The hash of no letters. */
const noHash: i32 = 0x811c9dc5 | 0;
const prime: i32 = 0x01000193; // FNV-1a

/** What stands between two words that make no phrase, and before the first word of one. */
export const noSeparator: i32 = -1;
const spaceSeparator: i32 = 0x20;

export const letterS: i32 = 0x73;
const letterY: i32 = 0x79;

/** One bit for each hash some word may have. Lets most words be turned away after one look. */
let filterAt: i32 = 0;
let filterMask: i32 = 0;

export function setFilter(at: i32, bits: i32): void {
  filterAt = at;
  filterMask = bits - 1;
}

/** Which bit of a filter of so many bits stands for a hash. */
export function bitOf(hash: i32, mask: i32): i32 {
  return (hash ^ (hash >>> 16)) & mask;
}

function isIn(hash: i32): boolean {
  const bit: i32 = bitOf(hash, filterMask);
  return (intAt(filterAt + ((bit >>> 5) << 2)) & (1 << (bit & 31))) !== 0;
}

/** The hash of a word with one more letter. */
export function addLetter(hash: i32, letter: i32): i32 {
  return times(hash ^ letter, prime);
}

/** The hash of a phrase with one more word. A first word, with no separator before it, hashes as itself. */
export function addWord(phrase: i32, separator: i32, word: i32): i32 {
  if (separator === noSeparator) return word;
  return times(times(phrase ^ separator, 0x85ebca6b | 0) ^ (phrase >>> 15) ^ word, 0xc2b2ae35 | 0);
}

/**
 * Read on from `at` to the next word; when filtered, to the next that the filter lets through, with or without a
 * plural ending. This loop is where reading a page spends its time: plain letters stay in the inner one.
 *
 * @returns False when the text has no more such words.
 */
export function readWord(at: i32, isFiltered: boolean): boolean {
  let here: i32 = at;
  while (here < length) {
    let kind: i32 = kindAt(here);
    here += 1;
    if (kind < firstLetter) continue;
    wordStart = here - 1;
    let hash: i32 = noHash;
    let last: i32 = 0;
    do {
      hash = times(hash ^ kind, prime);
      last = kind;
      kind = kindAt(here);
      here += 1;
    } while (kind >= firstLetter);
    wordEnd = here - 1;
    wordHash = hash;
    wordLast = last;
    if (kind === apostrophe || kind === accent || kind === invisible) {
      readRest(wordEnd);
      if (wordEnd > here) here = wordEnd;
    }
    if (!isFiltered || isIn(wordHash) || (wordLast === letterS && isInWithoutEnding())) return true;
  }
  return false;
}

/** Read a word on from its first accent, apostrophe or invisible character. Few words have one. */
function readRest(at: i32): void {
  let here: i32 = at;
  while (here < length) {
    const kind: i32 = kindAt(here);
    if (kind >= firstLetter || (kind === apostrophe && isLetter(here + 1))) {
      wordHash = addLetter(wordHash, kind);
      wordLast = kind;
      wordEnd = here + 1;
    } else if (kind === accent) wordEnd = here + 1;
    else if (kind !== invisible) return;
    here += 1;
  }
}

/** A word that ends in s may be several of a term: then the term has the hash of its beginning. */
function isInWithoutEnding(): boolean {
  const hash3: i32 = hashWithout(wordStart, wordEnd, 3);
  return (
    isIn(hashWithout(wordStart, wordEnd, 1)) ||
    isIn(hashWithout(wordStart, wordEnd, 2)) ||
    isIn(addLetter(hash3, letterY))
  );
}

/** The hash of a word without its last so many letters. */
function hashWithout(start: i32, end: i32, letters: i32): i32 {
  let to: i32 = end;
  for (let left: i32 = letters; left > 0 && to > start; ) {
    to -= 1;
    const kind: i32 = kindAt(to);
    if (kind >= firstLetter || kind === apostrophe) left -= 1;
  }
  let hash: i32 = noHash;
  for (let at: i32 = start; at < to; at += 1) {
    const kind: i32 = kindAt(at);
    if (kind >= firstLetter || kind === apostrophe) hash = times(hash ^ kind, prime);
  }
  return hash;
}

/** The endings a term may have in a text without its pack saying so, likeliest first. */
export const noEnding: i32 = -1;
export const possessive: i32 = 0;
export const plainS: i32 = 1;
export const plainEs: i32 = 2;
export const iesForY: i32 = 3;
export const endings: i32 = 4;

/** The hash a word would have as its term, without this ending. */
export function hashOfStem(start: i32, end: i32, ending: i32): i32 {
  if (ending === iesForY) return addLetter(hashWithout(start, end, 3), letterY);
  return hashWithout(start, end, ending === plainS ? 1 : 2);
}

/** Where a word that ends at `end` begins to have this ending, or -1. */
export function stemEnd(end: i32, ending: i32): i32 {
  let at: i32 = stepBack(end);
  if (kindAt(at) !== letterS) return -1;
  if (ending === plainS) return at;
  at = stepBack(at);
  if (ending === possessive) return kindAt(at) === apostrophe ? at : -1;
  if (kindAt(at) !== 0x65) return -1; // e
  if (ending === plainEs) return at;
  at = stepBack(at);
  return kindAt(at) === 0x69 ? at : -1; // i
}

/** The character of account before a place. */
function stepBack(end: i32): i32 {
  let at: i32 = end - 1;
  while (kindAt(at) === invisible || kindAt(at) === accent) at -= 1;
  return at;
}

/**
 * What stands between the word that ends at `at` and the next: white space and a single hyphen are the same;
 * signs, as in `h/o` or `p.r.n.`, are themselves, with or without spaces.
 *
 * @returns `noSeparator` at the end of a block, and for a dash between spaces, which parts two thoughts.
 */
export function readSeparator(at: i32): i32 {
  let spaces: i32 = 0;
  let hyphens: i32 = 0;
  let signs: i32 = 0;
  for (let here: i32 = at; ; here += 1) {
    const kind: i32 = kindAt(here);
    if (kind >= firstLetter) break;
    if (kind === wall) return noSeparator;
    if (kind === space) spaces += 1;
    else if (kind === hyphen) hyphens += 1;
    else if (kind !== invisible && kind !== accent) signs = (times(signs, 31) + rawUnitAt(here)) & 0x7fffffff;
  }
  if (signs > 0) return hyphens > 0 ? noSeparator : signs;
  if (hyphens > 0) return hyphens === 1 && spaces === 0 ? spaceSeparator : noSeparator;
  return spaces > 0 ? spaceSeparator : noSeparator;
}
