import { beginHash, endHash, putLetter } from './hash';
import { accent, apostrophe, firstLetter, invisible } from './kinds';
import { intAt, putInt } from './memory';
import { kindAt } from './text';

export const letterA: i32 = 0x61;
const letterE: i32 = 0x65;
const letterI: i32 = 0x69;
export const letterS: i32 = 0x73;
const letterY: i32 = 0x79;
export const letterZ: i32 = 0x7a;

/** The endings a term may have in a text without its pack saying so, likeliest first. */
export const noEnding: i32 = -1;
export const possessive: i32 = 0;
export const plainS: i32 = 1;
export const plainEs: i32 = 2;
export const iesForY: i32 = 3;
export const endings: i32 = 4;

/**
 * The stems of some hundred words that end in s, each in the place of its hash: its hash and those of its three stems.
 * All zero at first.
 */
export const stemSlots: i32 = 512;
let stemsAt: i32 = 0;

export function setStems(at: i32): void {
  stemsAt = at;
}

/** The hash a word would have as its term, without this ending. */
export function hashOfStem(hash: i32, start: i32, end: i32, ending: i32): i32 {
  const place: i32 = stemsAt + (((hash ^ (hash >>> 15)) & (stemSlots - 1)) << 4);
  if (intAt(place) !== hash) {
    putInt(place, hash);
    putInt(place + 4, hashWithout(1, start, end, none));
    putInt(place + 8, hashWithout(2, start, end, none));
    putInt(place + 12, hashWithout(3, start, end, letterY));
  }
  if (ending === iesForY) return intAt(place + 12);
  return ending === plainS ? intAt(place + 4) : intAt(place + 8);
}

/** The hash of a word of any letters, accents and apostrophes. */
export function hashOf(start: i32, end: i32): i32 {
  return hashWithout(0, start, end, none);
}

const none: i32 = -1;

/** The hash of a stretch of the text without the last so many letters of account, and with another after them. */
function hashWithout(letters: i32, start: i32, end: i32, another: i32): i32 {
  let left: i32 = -letters;
  for (let at: i32 = start; at < end; at += 1) if (isOfAccount(kindAt(at))) left += 1;
  beginHash();
  for (let at: i32 = start; left > 0; at += 1) {
    const kind: i32 = kindAt(at);
    if (!isOfAccount(kind)) continue;
    putLetter(kind);
    left -= 1;
  }
  if (another !== none) putLetter(another);
  return endHash();
}

function isOfAccount(kind: i32): boolean {
  return kind >= firstLetter || kind === apostrophe;
}

/** Where a word that ends at `end` begins to have this ending, or -1. */
export function stemEnd(end: i32, ending: i32): i32 {
  let at: i32 = stepBack(end);
  if (kindAt(at) !== letterS) return -1;
  if (ending === plainS) return at;
  at = stepBack(at);
  if (ending === possessive) return kindAt(at) === apostrophe ? at : -1;
  if (kindAt(at) !== letterE) return -1;
  if (ending === plainEs) return at;
  at = stepBack(at);
  return kindAt(at) === letterI ? at : -1;
}

/** The character of account before a place. */
function stepBack(end: i32): i32 {
  let at: i32 = end - 1;
  while (kindAt(at) === invisible || kindAt(at) === accent) at -= 1;
  return at;
}
