import { accent, apostrophe, capital, firstLetter, hyphen, invisible, small, space, symbol } from './kinds';
import { byteAt } from './memory';
import { caseAt, kindAt, rawUnitAt, textLength } from './text';

/**
 * Whether the letters of an index, `count` of them from an address on, are the folded form of a passage. The same
 * rules as `foldPhrase`, with no string made. One byte a letter, or a zero and two bytes.
 */
export function isFolded(start: i32, end: i32, letters: i32, count: i32): boolean {
  if (end - start === count && isPlainlyFolded(start, end, letters)) return true;
  let at: i32 = letters;
  let left: i32 = count;
  let gap: i32 = 0;
  for (let here: i32 = start; here < end; here += 1) {
    const kind: i32 = kindAt(here);
    if (kind === accent || kind === invisible) continue;
    if (kind === space || kind === hyphen) {
      if (gap === 0) gap = space;
      continue;
    }
    const isLetter: boolean = kind >= firstLetter;
    if (isLetter && gap === space) {
      if (byteAt(at) !== 0x20) return false;
      at += 1;
      left -= 1;
    }
    const isWide: boolean = byteAt(at) === 0;
    const expected: i32 = isWide ? (byteAt(at + 1) << 8) | byteAt(at + 2) : byteAt(at);
    if (left === 0 || expected !== (isLetter ? kind : signAt(here, kind))) return false;
    at += isWide ? 3 : 1;
    left -= 1;
    gap = isLetter ? 0 : symbol;
  }
  return left === 0;
}

/** The same for a passage that is letters and digits from start to end: most are. False says nothing. */
function isPlainlyFolded(start: i32, end: i32, letters: i32): boolean {
  for (let at: i32 = start; at < end; at += 1) {
    const kind: i32 = kindAt(at);
    if (kind < firstLetter || byteAt(letters + at - start) !== kind) return false;
  }
  return true;
}

/** A sign as it is, and an apostrophe of any shape as the straight one. */
function signAt(at: i32, kind: i32): i32 {
  return kind === apostrophe ? 0x27 : rawUnitAt(at);
}

/** Whether all letters are capitals, and there is one. */
export function isInCapitals(start: i32, end: i32): boolean {
  let capitals: i32 = 0;
  for (let at: i32 = start; at < end; at += 1) {
    const cased: i32 = caseAt(at);
    if ((cased & small) !== 0) return false;
    if ((cased & capital) !== 0) capitals += 1;
  }
  return capitals > 0;
}

/** How far around a word in capitals its line is looked at, to tell a name from shouting. */
const lineReach: i32 = 60;
const newLine: i32 = 0x0a;
const blockBreak: i32 = 0x1e;

/** Whether no small letter stands in the same line within reach: then capitals say nothing. */
export function isShouted(start: i32, end: i32): boolean {
  for (let at: i32 = start - 1; at >= 0 && at >= start - lineReach && !endsLine(at); at -= 1) {
    if ((caseAt(at) & small) !== 0) return false;
  }
  for (let at: i32 = end; at < textLength() && at < end + lineReach && !endsLine(at); at += 1) {
    if ((caseAt(at) & small) !== 0) return false;
  }
  return true;
}

function endsLine(at: i32): boolean {
  const unit: i32 = rawUnitAt(at);
  return unit === newLine || unit === blockBreak;
}
