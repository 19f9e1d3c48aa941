import type { Found } from './term';
import type { TermIndex } from './term-index';

/** Start, end and entry of each find. */
export const numbersPerFind = 3;

/** The entry of a word that is in no pack and is no everyday one, in an index that was opened with everyday words. */
export const unknownWord = -1;

/**
 * Find the terms and false friends in a text: in order, never overlapping, the longest first from the left.
 *
 * @param text - Any text. Blocks (paragraphs, cells) are parted by `blockBreak`, which no match crosses.
 */
export function findTerms(index: TermIndex, text: string): Found[] {
  return foundIn(findNumbers(index, text));
}

/** Bare numbers as passages, those of words that no pack has left out. */
export function foundIn(numbers: Int32Array): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < numbers.length; at += numbersPerFind) {
    const entry = numbers[at + 2]!;
    if (entry !== unknownWord) found.push({ start: numbers[at]!, end: numbers[at + 1]!, entry });
  }
  return found;
}

/**
 * The same as bare numbers, three for each find: `[start, end)` in UTF-16 code units, and the entry, or
 * `unknownWord`.
 *
 * For who reads whole pages. They stand in the memory of the index and are true until it reads the next text.
 */
export function findNumbers({ desk }: TermIndex, text: string): Int32Array {
  const count = desk.read(text).findAll(desk.resultsAt());
  return desk.results(count * numbersPerFind);
}
