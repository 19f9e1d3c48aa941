import { caseOf, characterAt } from './characters';
import { accent, apostrophe, capital, firstLetter, hyphen, invisible, small, space } from './kernel/kinds';

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
    const cased = caseOf(text.charCodeAt(at));
    if (cased === small) return false;
    if (cased === capital) capitals += 1;
  }
  return capitals > 0;
}
