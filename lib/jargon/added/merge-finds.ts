import { numbersPerFind, unknownWord } from '../find-terms';

/** Entries of added words are numbered from here, far behind those of the core and of words no pack has. */
export const firstAdded = 2 ** 24;

/**
 * Join what two indexes found in one text, each in order, into one list in order.
 *
 * Where two overlap the longer is kept, and of two alike the added one; a word that stands for safety is kept before
 * any other.
 *
 * @param added - Entries counted from 0.
 * @param isSafe - Whether an entry of the core stands for safety.
 */
export function mergeFinds(
  core: Int32Array,
  added: Int32Array,
  isSafe: (entry: number) => boolean,
): Int32Array {
  if (added.length === 0) return core;
  const merged: number[] = [];
  let [one, two] = [0, 0];
  while (one < core.length && two < added.length) {
    const [start, end, entry] = [core[one]!, core[one + 1]!, core[one + 2]!];
    const [addedStart, addedEnd] = [added[two]!, added[two + 1]!];
    if (end <= addedStart) {
      merged.push(start, end, entry);
      one += numbersPerFind;
    } else if (addedEnd <= start) {
      merged.push(addedStart, addedEnd, added[two + 2]! + firstAdded);
      two += numbersPerFind;
    } else if (winsOver(entry, end - start, addedEnd - addedStart, isSafe)) two += numbersPerFind;
    else one += numbersPerFind;
  }
  for (; one < core.length; one += 1) merged.push(core[one]!);
  for (; two < added.length; two += numbersPerFind) {
    merged.push(added[two]!, added[two + 1]!, added[two + 2]! + firstAdded);
  }
  return Int32Array.from(merged);
}

function winsOver(
  entry: number,
  length: number,
  addedLength: number,
  isSafe: (entry: number) => boolean,
): boolean {
  if (entry === unknownWord) return false;
  return length > addedLength || isSafe(entry);
}
