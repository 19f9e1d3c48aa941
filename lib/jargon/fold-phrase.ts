import { accent, apostrophe, characterAt, firstLetter, hyphen, invisible, space, symbol } from './characters';

/**
 * A phrase as the matcher compares it: small letters without accents, one space for white space or a hyphen between
 * words, signs between words as they are. Signs before the first word and after the last are left out.
 *
 * Two passages are the same phrase exactly when their folded forms are equal.
 */
export function foldPhrase(text: string, start = 0, end = text.length): string {
  let folded = '';
  let gap = '';
  for (let at = start; at < end; at += 1) {
    const character = characterAt(text, at);
    if (character === accent || character === invisible) continue;
    if (character >= firstLetter) {
      folded += (folded === '' ? '' : gap) + String.fromCharCode(character);
      gap = '';
    } else gap = joinGap(gap, character, text, at);
  }
  return folded;
}

function joinGap(gap: string, character: number, text: string, at: number): string {
  if (character === space || character === hyphen) return gap === '' ? ' ' : gap;
  const sign = String.fromCharCode(signAt(text, at));
  return gap === ' ' ? sign : gap + sign;
}

/** Folded letters in the bytes of an index: one byte each, or a zero and two bytes. */
export type Letters = { bytes: Uint8Array; from: number; length: number };

/** Whether these letters are the folded form of a passage. The same rules as `foldPhrase`, with no string made. */
export function isFolded(
  text: string,
  start: number,
  end: number,
  { bytes, from, length }: Letters,
): boolean {
  let at = from;
  let left = length;
  let gap = 0;
  for (let here = start; here < end; here += 1) {
    const character = characterAt(text, here);
    if (character === accent || character === invisible) continue;
    if (character === space || character === hyphen) {
      gap ||= space;
      continue;
    }
    const isLetter = character >= firstLetter;
    if (isLetter && gap === space) {
      if (bytes[at] !== 0x20) return false;
      at += 1;
      left -= 1;
    }
    const isWide = bytes[at] === 0;
    const expected = isWide ? bytes[at + 1]! * 256 + bytes[at + 2]! : bytes[at];
    if (left === 0 || expected !== (isLetter ? character : signAt(text, here))) return false;
    at += isWide ? 3 : 1;
    left -= 1;
    gap = isLetter ? 0 : symbol;
  }
  return left === 0;
}

/**
 * The same for a passage that is letters and digits without accents, from start to end: most are. Much quicker.
 * False says nothing: then ask `isFolded`.
 */
export function isPlainlyFolded(
  text: string,
  start: number,
  end: number,
  bytes: Uint8Array,
  from: number,
): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    const isPlain = (letter >= 0x30 && letter <= 0x39) || (letter >= 0x61 && letter <= 0x7a);
    if (!isPlain || bytes[from + at - start] !== letter) return false;
  }
  return true;
}

/** A sign as it is, and an apostrophe of any shape as the straight one. */
function signAt(text: string, at: number): number {
  return characterAt(text, at) === apostrophe ? 0x27 : text.charCodeAt(at);
}

/** Several of an abbreviation, such as `DTs`: as much in capitals as `DT` is. */
export function isSeveralInCapitals(form: string): boolean {
  return /^\p{Lu}{2,}s$/u.test(form);
}

/** Whether all letters are capitals, and there is one. */
export function isInCapitals(text: string, start = 0, end = text.length): boolean {
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0x61 && code <= 0x7a) return false;
    else if (code >= 0x80) {
      const letter = text.charAt(at);
      if (letter !== letter.toUpperCase()) return false;
      if (letter !== letter.toLowerCase()) capitals += 1;
    }
  }
  return capitals > 0;
}
