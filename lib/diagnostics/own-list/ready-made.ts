import { foldText } from './words';

/** More of the list than this in ready-made words, and it is said (FEATURES.md K18). */
export const readyMadeShare = 0.7;

/**
 * How much of some texts is in ready-made words, from 0 to 1: of every three words in a row, how many stand so in one
 * of the ready-made lines.
 */
export function shareReadyMade(texts: readonly string[], lines: readonly string[]): number {
  const known = new Set(lines.flatMap(shingles));
  const own = texts.flatMap(shingles);
  if (own.length === 0) return 0;
  return own.filter(shingle => known.has(shingle)).length / own.length;
}

/** Three words in a row, all of them; the whole of a shorter text. */
function shingles(text: string): string[] {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  if (words.length < 3) return [words.join(' ')];
  return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
}
