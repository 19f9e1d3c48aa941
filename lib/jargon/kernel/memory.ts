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
