import { isEverydayHash } from './everyday';
import { beginsPhrase, bitsOf, isEntry } from './filters';
import { intAt, putInt } from './memory';
import { endings, hashOfStem, letterS, plainS } from './stems';
import { wordEnd, wordLast, wordStart } from './words';

export { beginsPhrase };

/** What a word is, as bits: it may be a term by itself or by its stem, begin a phrase, be an everyday word. */
export const mayMatch: i32 = isEntry;
export const isEveryday: i32 = 4;
/** Set in what is kept, so that it is never nothing. */
const isKept: i32 = 8;

/** Kept for so many words, each in the place of its hash: a text says the same few hundred again and again. */
export const memoSlots: i32 = 4096;
let memoAt: i32 = 0;

/** Use the memo that begins at an address: two numbers a slot, all zero at first. It is good for one index only. */
export function setMemo(at: i32): void {
  memoAt = at;
}

/** What the word read last is, which has this hash. */
export function whatIs(hash: i32): i32 {
  const place: i32 = memoAt + (((hash ^ (hash >>> 15)) & (memoSlots - 1)) << 3);
  const kept: i32 = intAt(place + 4);
  if (kept !== 0 && intAt(place) === hash) return kept;
  const what: i32 = lookUp(hash) | isKept;
  putInt(place, hash);
  putInt(place + 4, what);
  return what;
}

function lookUp(hash: i32): i32 {
  let what: i32 = bitsOf(hash);
  if (wordLast() === letterS) what |= bitsOfStems(hash) & mayMatch;
  return isEverydayHash(hash) ? what | isEveryday : what;
}

function bitsOfStems(hash: i32): i32 {
  let bits: i32 = 0;
  for (let ending: i32 = plainS; ending < endings; ending += 1)
    bits |= bitsOf(hashOfStem(hash, wordStart(), wordEnd(), ending));
  return bits;
}
