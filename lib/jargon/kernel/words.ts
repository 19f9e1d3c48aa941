import { accent, apostrophe, firstLetter, hyphen, invisible, space, wall } from './kinds';
import { intAt, times } from './memory';
import { isLetter, kindAt, rawUnitAt, textLength } from './text';

/** The word read last. Hashes are of folded letters: equal words have equal hashes, others rarely do. */
let lastStart: i32 = 0;
let lastEnd: i32 = 0;
let lastHash: i32 = 0;
let lastLetter: i32 = 0;

/** Asked by functions: a tool that loads our build's settings hands on the value an exported variable had at first. */
export function wordStart(): i32 {
  return lastStart;
}

export function wordEnd(): i32 {
  return lastEnd;
}

export function wordHash(): i32 {
  return lastHash;
}

/** Its last letter, folded. */
export function wordLast(): i32 {
  return lastLetter;
}

/** The hash of no letters. */
const noHash: i32 = 0x811c9dc5 | 0;
const prime: i32 = 0x01000193; // FNV-1a

/** What stands between two words that make no phrase, and before the first word of one. */
export const noSeparator: i32 = -1;
const spaceSeparator: i32 = 0x20;

export const letterS: i32 = 0x73;
export const letterY: i32 = 0x79;

/** Bits of a first word: what its hash may be. The filter is wrong about few hashes, and only in saying yes. */
export const isEntry: i32 = 1;
export const beginsPhrase: i32 = 2;

let filterAt: i32 = 0;
let filterMask: i32 = 0;
let pairsAt: i32 = 0;
let pairsMask: i32 = 0;

/** Use these filters: of first words, two bits each; and of the first two words of phrases, one bit each. */
export function setFilters(first: i32, firstInts: i32, pairs: i32, pairsInts: i32): void {
  filterAt = first;
  filterMask = (firstInts << 4) - 1;
  pairsAt = pairs;
  pairsMask = (pairsInts << 5) - 1;
}

/** Which place of a filter with so many places stands for a hash. */
export function placeInFilter(hash: i32, mask: i32): i32 {
  return (hash ^ (hash >>> 16)) & mask;
}

/** What a first word with this hash may be: `isEntry`, `beginsPhrase`, both or neither. */
export function bitsOf(hash: i32): i32 {
  const place: i32 = placeInFilter(hash, filterMask);
  return (intAt(filterAt + ((place >>> 4) << 2)) >>> ((place & 15) << 1)) & 3;
}

/** Whether some phrase may begin with these two words. */
export function isPair(first: i32, second: i32): boolean {
  const place: i32 = placeInFilter(hashOfPair(first, second), pairsMask);
  return (intAt(pairsAt + ((place >>> 5) << 2)) & (1 << (place & 31))) !== 0;
}

export function hashOfPair(first: i32, second: i32): i32 {
  return times(first, 0x9e3779b1 | 0) ^ second;
}

/** The hash of a word with one more letter. */
export function addLetter(hash: i32, letter: i32): i32 {
  return times(hash ^ letter, prime);
}

/** The hash of a folded word. For who has no text in memory. */
export function hashOfWord(folded: string): i32 {
  let hash: i32 = noHash;
  for (let at: i32 = 0; at < folded.length; at += 1) hash = addLetter(hash, folded.charCodeAt(at));
  return hash;
}

/** The hash of a phrase with one more word. A first word, with no separator before it, hashes as itself. */
export function addWord(phrase: i32, separator: i32, word: i32): i32 {
  if (separator === noSeparator) return word;
  return times(times(phrase ^ separator, 0x85ebca6b | 0) ^ (phrase >>> 15) ^ word, 0xc2b2ae35 | 0);
}

/**
 * Read on from `at` to the next word. This loop is where reading a page spends its time: plain letters stay in the
 * inner one.
 *
 * @returns False when the text has no more words.
 */
export function readWord(at: i32): boolean {
  const length: i32 = textLength();
  let here: i32 = at;
  let kind: i32 = 0;
  do {
    if (here >= length) return false;
    kind = kindAt(here);
    here += 1;
  } while (kind < firstLetter);
  lastStart = here - 1;
  let hash: i32 = noHash;
  let last: i32 = 0;
  do {
    hash = times(hash ^ kind, prime);
    last = kind;
    kind = kindAt(here);
    here += 1;
  } while (kind >= firstLetter);
  lastEnd = here - 1;
  lastHash = hash;
  lastLetter = last;
  if (kind === apostrophe || kind === accent || kind === invisible) readRest(lastEnd);
  return true;
}

/** Read a word on from its first accent, apostrophe or invisible character. Few words have one. */
function readRest(at: i32): void {
  let here: i32 = at;
  while (here < textLength()) {
    const kind: i32 = kindAt(here);
    if (kind >= firstLetter || (kind === apostrophe && isLetter(here + 1))) {
      lastHash = addLetter(lastHash, kind);
      lastLetter = kind;
      lastEnd = here + 1;
    } else if (kind === accent) lastEnd = here + 1;
    else if (kind !== invisible) return;
    here += 1;
  }
}

/** The hashes of a word without its last one, two and three letters. */
let hash1Short: i32 = 0;
let hash2Short: i32 = 0;
let hash3Short: i32 = 0;

export function stem1(): i32 {
  return hash1Short;
}

export function stem2(): i32 {
  return hash2Short;
}

export function stem3(): i32 {
  return hash3Short;
}

export function hashStems(start: i32, end: i32): void {
  let hash: i32 = noHash;
  hash1Short = hash2Short = hash3Short = hash;
  for (let at: i32 = start; at < end; at += 1) {
    const kind: i32 = kindAt(at);
    if (kind < firstLetter && kind !== apostrophe) continue;
    hash3Short = hash2Short;
    hash2Short = hash1Short;
    hash1Short = hash;
    hash = times(hash ^ kind, prime);
  }
}

/** Whether the word read last, which ends in s, may be an entry with an ending. */
export function isMaybeSeveral(): boolean {
  hashStems(lastStart, lastEnd);
  return ((bitsOf(hash1Short) | bitsOf(hash2Short) | bitsOf(addLetter(hash3Short, letterY))) & isEntry) !== 0;
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
  hashStems(start, end);
  if (ending === iesForY) return addLetter(hash3Short, letterY);
  return ending === plainS ? hash1Short : hash2Short;
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
