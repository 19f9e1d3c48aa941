import { intAt, times } from './memory';

/** Bits of a first word: what its hash may be. The filter is wrong about few hashes, and only in saying yes. */
export const isEntry: i32 = 1;
export const beginsPhrase: i32 = 2;

let filterAt: i32 = 0;
let filterMask: i32 = 0;
let pairsAt: i32 = 0;
let pairsMask: i32 = 0;

/** Use these filters: of first words, two bits each; and of the first two words of phrases, one bit each. */
export function setFilters(first: i32, firstInts: i32, pairs: i32, pairsInts: i32): void {
  filterAt = first;
  filterMask = (firstInts << 4) - 1;
  pairsAt = pairs;
  pairsMask = (pairsInts << 5) - 1;
}

/** Which place of a filter with so many places stands for a hash. */
export function placeInFilter(hash: i32, mask: i32): i32 {
  return (hash ^ (hash >>> 16)) & mask;
}

/** What a first word with this hash may be: `isEntry`, `beginsPhrase`, both or neither. */
export function bitsOf(hash: i32): i32 {
  const place: i32 = placeInFilter(hash, filterMask);
  return (intAt(filterAt + ((place >>> 4) << 2)) >>> ((place & 15) << 1)) & 3;
}

/** Whether some phrase may begin with these two words. */
export function isPair(first: i32, second: i32): boolean {
  const place: i32 = placeInFilter(hashOfPair(first, second), pairsMask);
  return (intAt(pairsAt + ((place >>> 5) << 2)) & (1 << (place & 31))) !== 0;
}

export function hashOfPair(first: i32, second: i32): i32 {
  return times(first, 0x9e3779b1 | 0) ^ second;
}
