import { fail, type Result, succeed } from '../base/result';
import type { Filter } from './words';

/**
 * The words of all packs, made ready ahead of time by `compileIndex` for `findTerms`.
 *
 * A phrase is looked up word by word: each beginning of a phrase is a *node*, under the hash of its words so far.
 * A node says whether a phrase goes on from there, and which *outcomes* end there: entries of the book, each with
 * its folded letters, so that a hash is never believed without comparing what it stands for.
 */
export type TermIndex = {
  /** A bit for each hash of a first word. Most words of a page are turned away here. */
  filter: Filter;
  /** Open-address table: 0, or a node plus one. */
  slots: Int32Array;
  /** By node. */
  hashes: Int32Array;
  /** By node, and one more: its first outcome, times two, plus one when a phrase goes on. */
  nodes: Int32Array;
  /** Three numbers an outcome: entry, where its letters start, how many times 256 plus its marks. */
  outcomes: Int32Array;
  /** Two numbers a false friend, and one more: where its near words begin, and its words not near. */
  rules: Int32Array;
  /** Three numbers a near word: its hash, where its letters start, how many times 256 plus its ending marks. */
  near: Int32Array;
  /** Folded letters, one byte each; above 255, a zero and two bytes. */
  letters: Uint8Array;
  /** How many entries are terms. The rest are false friends. */
  termCount: number;
};

/** Marks of an outcome. The others say which endings it takes (`endings.ts`). */
export const inCapitals = 1;
/** In capitals, and a common word when it is not: `ALL`, `IT`. */
export const isCommonWord = 2;
/** In capitals but for its last letter: `DTs`. */
export const endsInSmallS = 64;

/** Raise when the layout, the hash or the folding of characters changes. */
const version = 1;
const magic = 0x4a434d49; // "IMCJ"

const sectionNames = ['filter', 'slots', 'hashes', 'nodes', 'outcomes', 'rules', 'near'] as const;

/** Magic, version, number of terms, length of each section, and of the letters. */
const headerLength = 3 + sectionNames.length + 1;

/** Pack an index into bytes. They are little-endian, as is every machine that runs a browser. */
export function packIndex(index: TermIndex): Uint8Array {
  const sections = sectionNames.map(name => index[name]);
  const lengths = [...sections, index.letters].map(section => section.length);
  const parts = [Int32Array.of(magic, version, index.termCount, ...lengths), ...sections, index.letters];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * Open an index that `compileIndex` made. Nothing is read or copied: it takes no time.
 *
 * @returns `outdated-index` when another version made it, or it is not a whole index.
 */
export function openIndex(bytes: Uint8Array): Result<TermIndex, 'outdated-index'> {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.length < headerLength * 4) return fail('outdated-index');
  const [foundMagic, foundVersion, termCount = 0, ...lengths] = new Int32Array(
    buffer,
    byteOffset,
    headerLength,
  );
  const lettersLength = lengths.pop() ?? 0;
  const lettersAt = (headerLength + lengths.reduce((sum, length) => sum + length, 0)) * 4;
  const isWhole = lettersAt + lettersLength === bytes.length && lengths.every(length => length >= 0);
  if (foundMagic !== magic || foundVersion !== version || !isWhole) return fail('outdated-index');

  let at = byteOffset + headerLength * 4;
  const next = (place: number) => {
    const section = new Int32Array(buffer, at, lengths[place]);
    at += section.byteLength;
    return section;
  };
  const sections = Object.fromEntries(sectionNames.map((name, place) => [name, next(place)]));
  const letters = new Uint8Array(buffer, byteOffset + lettersAt, lettersLength);
  return succeed({ ...(sections as Record<(typeof sectionNames)[number], Int32Array>), letters, termCount });
}

/** The node of a phrase hash, or -1. */
export function findNode({ slots, hashes }: TermIndex, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
    const node = slots[slot]! - 1;
    if (node < 0 || hashes[node] === hash) return node;
  }
}

export function firstSlot(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 7;
}
