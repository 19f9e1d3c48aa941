import { times } from './memory';

/**
 * The hash of a word: of its folded letters, eight at a time, so that a machine with instructions for it takes eight
 * letters in one go (`hashOfEight`). Equal words have equal hashes, others rarely do.
 */
export const noHash: i32 = 0x811c9dc5 | 0;
export const lettersAtOnce: i32 = 8;

/** A group of eight is a sum: the letters of each pair times these, and each pair times a weight of its own. */
const first: i32 = 0x4e2d;
const second: i32 = 0x7b31;
const firstWeight: i32 = 0x9e3779b1 | 0;
const nextWeight: i32 = 0x85ebca6b | 0;

/** The hash so far with one more group. */
export function addGroup(hash: i32, group: i32): i32 {
  const mixed: i32 = times(hash ^ group, 0xc2b2ae35 | 0);
  return mixed ^ (mixed >>> 15);
}

/** A word taken letter by letter: between `beginHash` and `endHash`. */
let hash: i32 = 0;
let group: i32 = 0;
let weight: i32 = 0;
let count: i32 = 0;

export function beginHash(): void {
  hash = noHash;
  group = 0;
  weight = firstWeight;
  count = 0;
}

export function putLetter(letter: i32): void {
  const signed: i32 = (letter << 16) >> 16;
  const isFirst: boolean = (count & 1) === 0;
  group = (group + times(times(signed, isFirst ? first : second), weight)) | 0;
  if (!isFirst) weight = times(weight, nextWeight);
  count += 1;
  if (count === lettersAtOnce) closeGroup();
}

export function endHash(): i32 {
  if (count > 0) closeGroup();
  return hash;
}

function closeGroup(): void {
  hash = addGroup(hash, group);
  group = 0;
  weight = firstWeight;
  count = 0;
}

/** The hash of a folded word. For who has no text in memory. */
export function hashOfWord(folded: string): i32 {
  beginHash();
  for (let at: i32 = 0; at < folded.length; at += 1) putLetter(folded.charCodeAt(at));
  return endHash();
}
