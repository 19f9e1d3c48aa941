import { times, unitAt } from './memory';

/** Where the table of everyday words is: for each slot two bytes of a hash, or 0. */
let tagsAt: i32 = 0;
let mask: i32 = -1;

/** Use the table of so many slots, a power of two, that begins at an address. None: no word is an everyday one. */
export function setEveryday(at: i32, slots: i32): void {
  tagsAt = at;
  mask = slots - 1;
}

/** Whether there is a table. */
export function knowsEveryday(): boolean {
  return mask >= 0;
}

/** Where to look for a hash first. From there on slot by slot, to the first that is empty. */
export function firstTagSlot(hash: i32): i32 {
  return (times(hash, 0x9e3779b1 | 0) >>> 11) & mask;
}

/** What stands for a hash in its slot. Never 0. */
export function tagOf(hash: i32): i32 {
  return ((hash >>> 16) ^ (hash & 0xffff)) | 1;
}

/** Whether a word with this hash is an everyday one. Wrong about one rare word in ten thousand, and only in saying yes. */
export function isEverydayHash(hash: i32): boolean {
  if (mask < 0) return false;
  const tag: i32 = tagOf(hash);
  let slot: i32 = firstTagSlot(hash);
  while (true) {
    const found: i32 = unitAt(tagsAt + (slot << 1));
    if (found === tag) return true;
    if (found === 0) return false;
    slot = (slot + 1) & mask;
  }
}
