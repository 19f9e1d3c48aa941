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
  slots: Uint32Array;
  /** By node. */
  hashes: Int32Array;
  /** By node, and one more: its first outcome, times two, plus one when a phrase goes on. */
  nodes: Uint32Array;
  /** Three numbers an outcome: entry, where its letters start, how many times 256 plus its marks. */
  outcomes: Uint32Array;
  /** Two numbers a false friend, and one more: where its near words begin, and its words not near. */
  rules: Uint32Array;
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
const headerLength = 10;

type Sections = Omit<TermIndex, 'ruleByEntry'>;

/** Pack the parts of an index into bytes. Made and opened on little-endian machines only: all that run a browser. */
export function packIndex(parts: Sections): Uint8Array {
  const arrays = [
    parts.filter,
    parts.slots,
    parts.hashes,
    parts.nodes,
    parts.outcomes,
    parts.rules,
    parts.letters,
  ];
  const header = Uint32Array.of(magic, version, parts.termCount, ...arrays.map(array => array.length));
  const bytes = new Uint8Array([header, ...arrays].reduce((sum, array) => sum + array.byteLength, 0));
  let at = 0;
  for (const array of [header, ...arrays]) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += array.byteLength;
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
  const header = new Uint32Array(buffer, byteOffset, headerLength);
  const [foundMagic, foundVersion, termCount = 0, ...lengths] = header;
  const words = lengths.slice(0, -1).reduce((sum, length) => sum + length, 0);
  const whole = (headerLength + words) * 4 + (lengths.at(-1) ?? 0);
  if (foundMagic !== magic || foundVersion !== version || whole !== bytes.length)
    return fail('outdated-index');

  let at = byteOffset + headerLength * 4;
  const next = (length = 0) => {
    const section = new Uint32Array(buffer, at, length);
    at += length * 4;
    return section;
  };
  const [filter, slots, hashes, nodes, outcomes, rules] = lengths.slice(0, -1).map(next);
  if (!filter || !slots || !hashes || !nodes || !outcomes || !rules) return fail('outdated-index');
  return succeed({
    filter,
    slots,
    hashes: new Int32Array(hashes.buffer, hashes.byteOffset, hashes.length),
    nodes,
    outcomes,
    rules,
    letters: new Uint8Array(buffer, at, lengths.at(-1)),
    termCount,
    ruleByEntry: new Map(),
  });
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
