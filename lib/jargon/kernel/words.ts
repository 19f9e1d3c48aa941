import { addGroup, lettersAtOnce, noHash } from './hash';
import { accent, apostrophe, firstLetter, hyphen, invisible, space, wall } from './kinds';
import { hashOfEight, lettersFrom, times } from './memory';
import { hashOf } from './stems';
import { addressOf, isLetter, kindAt, rawUnitAt, textLength } from './text';

/** The word read last. Hashes are of folded letters: equal words have equal hashes, others rarely do. */
let lastStart: i32 = 0;
let lastEnd: i32 = 0;
let lastHash: i32 = 0;
let lastLetter: i32 = 0;
/** Where it was looked for: who looks ahead and finds nothing leaves it to be read again. */
let lastAt: i32 = -1;

/** To be called before the first word of a text is read. */
export function beginWords(): void {
  lastAt = -1;
}

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

/** What stands between two words that make no phrase, and before the first word of one. */
export const noSeparator: i32 = -1;
const spaceSeparator: i32 = 0x20;

/** The hash of a phrase with one more word. A first word, with no separator before it, hashes as itself. */
export function addWord(phrase: i32, separator: i32, word: i32): i32 {
  if (separator === noSeparator) return word;
  return times(times(phrase ^ separator, 0x85ebca6b | 0) ^ (phrase >>> 15) ^ word, 0xc2b2ae35 | 0);
}

/**
 * Read on from `at` to the next word. This is where reading a page spends its time: letters are taken eight at a time.
 *
 * @returns False when the text has no more words.
 */
export function readWord(at: i32): boolean {
  if (at === lastAt) return true;
  let here: i32 = at;
  while (kindAt(here) < firstLetter) {
    if (here >= textLength()) return false;
    here += 1;
  }
  lastAt = at;
  lastStart = here;
  let hash: i32 = noHash;
  let count: i32 = 0;
  do {
    count = lettersFrom(addressOf(here));
    if (count > 0) hash = addGroup(hash, hashOfEight(addressOf(here), count));
    here += count;
  } while (count === lettersAtOnce);
  lastEnd = here;
  lastHash = hash;
  lastLetter = kindAt(here - 1);
  const kind: i32 = kindAt(here);
  if (kind === apostrophe || kind === accent || kind === invisible) readRest(here);
  return true;
}

/** Read a word on from its first accent, apostrophe or invisible character. Few words have one. */
function readRest(at: i32): void {
  let here: i32 = at;
  while (here < textLength()) {
    const kind: i32 = kindAt(here);
    if (kind >= firstLetter || (kind === apostrophe && isLetter(here + 1))) {
      lastLetter = kind;
      lastEnd = here + 1;
    } else if (kind === accent) lastEnd = here + 1;
    else if (kind !== invisible) break;
    here += 1;
  }
  lastHash = hashOf(lastStart, lastEnd);
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
