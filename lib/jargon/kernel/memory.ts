import { firstLetter } from './kinds';

/** The numbers of `hash.ts`, as a list. */
const pairFactors = [0x4e2d, 0x7b31];
const pairWeights = [-1640531535, -1850702085, 2125691113, -1655807133];

/**
 * The memory the kernel works on, for the twin. `embed-kernel.ts` puts the same functions in its place as single
 * instructions when it compiles to WebAssembly. All addresses are in bytes; the bytes of a number are little-endian.
 */
let { bytes, units, ints } = viewsOf(new ArrayBuffer(0));

export type Views = { bytes: Uint8Array; units: Uint16Array; ints: Int32Array };

export function viewsOf(buffer: ArrayBuffer): Views {
  return { bytes: new Uint8Array(buffer), units: new Uint16Array(buffer), ints: new Int32Array(buffer) };
}

/** Work on this memory from now on. Each index has one of its own. */
export function workOn(views: Views) {
  bytes = views.bytes;
  units = views.units;
  ints = views.ints;
}

export function byteAt(at: i32): i32 {
  return bytes[at]!;
}

/** A UTF-16 code unit. */
export function unitAt(at: i32): i32 {
  return units[at >>> 1]!;
}

export function intAt(at: i32): i32 {
  return ints[at >>> 2]!;
}

export function putUnit(at: i32, unit: i32): void {
  units[at >>> 1] = unit;
}

export function putInt(at: i32, int: i32): void {
  ints[at >>> 2] = int;
}

/** The low 32 bits of a product. */
export function times(a: i32, b: i32): i32 {
  return Math.imul(a, b);
}

/** How many letters stand one after the other from an address of `kinds` on: up to eight. */
export function lettersFrom(kinds: i32): i32 {
  let count = 0;
  while (count < 8 && units[(kinds >>> 1) + count]! >= firstLetter) count += 1;
  return count;
}

/** A group of so many letters, as `hash.ts` sums it up. */
export function hashOfEight(kinds: i32, count: i32): i32 {
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const letter = (units[(kinds >>> 1) + at]! << 16) >> 16;
    sum += Math.imul(letter * pairFactors[at & 1]!, pairWeights[at >>> 1]!);
  }
  return sum | 0;
}

/**
 * Read sixteen characters of ASCII at once: what they are goes to `raw`, what they are to the matcher to `kinds`. False
 * when one is no ASCII; and always here, where a machine without such instructions gains nothing.
 */
export function readBlock(_from: i32, _raw: i32, _kinds: i32): boolean {
  return false;
}
