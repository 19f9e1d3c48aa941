import { firstLetter, wall } from './kinds';
import { byteAt, putUnit, readBlock, unitAt } from './memory';

/** Where things are. Set by `place` before a text is put in. */
let rawAt: i32 = 0;
let kindsAt: i32 = 0;
let knownAt: i32 = 0;
let casesAt: i32 = 0;
/** How many UTF-16 code units the text has. */
let length: i32 = 0;

export function textLength(): i32 {
  return length;
}

/**
 * Say where the tables and the text are. Before the first and after the last character is room for a wall.
 *
 * @param known - Table by code unit: its kind, or 0 when nobody has looked yet.
 * @param cases - Table by code unit: `small`, `capital`, or neither.
 * @param raw - The code units of the text.
 * @param kinds - What each of them is.
 */
export function place(known: i32, cases: i32, raw: i32, kinds: i32): void {
  knownAt = known;
  casesAt = cases;
  rawAt = raw;
  kindsAt = kinds;
}

/** Tell how long the text is that was put in. */
export function setLength(units: i32): void {
  length = units;
  putUnit(kindsAt - 2, wall);
  putUnit(kindsAt + (units << 1), wall);
}

/** So many characters of ASCII are read at once. */
const blockSize: i32 = 16;

/**
 * Put a text in that is UTF-8, of `size` bytes.
 *
 * @returns How many of its code units no table knows yet: their kind is 0, and must be put right before anything else.
 */
export function readUtf8(from: i32, size: i32): i32 {
  let unit: i32 = 0;
  let unknown: i32 = 0;
  let at: i32 = from;
  const end: i32 = from + size;
  while (at < end) {
    if (at + blockSize <= end && readBlock(at, rawAt + (unit << 1), kindsAt + (unit << 1))) {
      at += blockSize;
      unit += blockSize;
      continue;
    }
    const lead: i32 = byteAt(at);
    let code: i32 = lead;
    if (lead < 0x80) at += 1;
    else if (lead < 0xe0) {
      code = ((lead & 31) << 6) | (byteAt(at + 1) & 63);
      at += 2;
    } else if (lead < 0xf0) {
      code = ((lead & 15) << 12) | ((byteAt(at + 1) & 63) << 6) | (byteAt(at + 2) & 63);
      at += 3;
    } else {
      code =
        ((lead & 7) << 18) |
        ((byteAt(at + 1) & 63) << 12) |
        ((byteAt(at + 2) & 63) << 6) |
        (byteAt(at + 3) & 63);
      at += 4;
    }
    if (code > 0xffff) {
      // Both halves of a pair are looked at by whoever knows its letters.
      putUnit(rawAt + (unit << 1), 0xd7c0 + (code >>> 10));
      putUnit(kindsAt + (unit << 1), 0);
      unit += 1;
      code = 0xdc00 | (code & 0x3ff);
    }
    const kind: i32 = unitAt(knownAt + (code << 1));
    if (kind === 0) unknown += 1;
    putUnit(rawAt + (unit << 1), code);
    putUnit(kindsAt + (unit << 1), kind);
    unit += 1;
  }
  setLength(unit);
  return unknown;
}

/** Where in memory the kind of a character is. */
export function addressOf(at: i32): i32 {
  return kindsAt + (at << 1);
}

/** What stands at a place: a kind, or a letter. From one before the text to one after it. */
export function kindAt(at: i32): i32 {
  return unitAt(kindsAt + (at << 1));
}

/** The code unit at a place of the text. */
export function rawUnitAt(at: i32): i32 {
  return unitAt(rawAt + (at << 1));
}

export function isLetter(at: i32): boolean {
  return kindAt(at) >= firstLetter;
}

/** Whether a character is the small or the capital form of a letter: `small`, `capital`, or 0. */
export function caseAt(at: i32): i32 {
  return byteAt(casesAt + rawUnitAt(at));
}
