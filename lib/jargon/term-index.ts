import { fail, type Result, succeed } from '../base/result';
import { type Desk, layDesk } from './desk';
import { headerLength, magic, version } from './kernel/kinds';
import { createTwin, type Machine } from './kernel/machine';

/** The words of all packs, opened: in the memory of a machine that finds them in texts. */
export type TermIndex = { desk: Desk; termCount: number };

/**
 * What `compileIndex` makes ahead of time, section by section.
 *
 * A phrase is looked up word by word: each beginning of a phrase is a *node*, under the hash of its words so far.
 * A node says whether a phrase goes on from there, and which *outcomes* end there: entries of the book, each with
 * its folded letters, so that a hash is never believed without comparing what it stands for.
 */
export type IndexSections = {
  /** Two bits for each hash of a first word: it is an entry, it begins a phrase. Turns most words of a page away. */
  filter: Int32Array;
  /** A bit for each hash of the first two words of a phrase. */
  pairs: Int32Array;
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

/** In this order in the bytes, before the letters. The kernel reads them by it. */
const sectionNames = ['filter', 'pairs', 'slots', 'hashes', 'nodes', 'outcomes', 'rules', 'near'] as const;

/** Pack an index into bytes. They are little-endian, as is every machine that runs a browser. */
export function packIndex(index: IndexSections): Uint8Array {
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
 * Open an index that `compileIndex` made: it is copied into the memory of a machine, which takes no time to speak of.
 *
 * @param machine - What is to find the words. Ours from here on.
 * @param everyday - A table of everyday words (`compileEveryday`): then `findNumbers` also tells of words in neither.
 * @returns `outdated-index` when another version made it, or it is not a whole index.
 */
export function openIndex(
  bytes: Uint8Array,
  { machine = createTwin(), everyday }: { machine?: Machine; everyday?: Uint8Array } = {},
): Result<TermIndex, 'outdated-index'> {
  if (bytes.length < headerLength * 4) return fail('outdated-index');
  const header = new Int32Array(bytes.slice(0, headerLength * 4).buffer);
  const [foundMagic, foundVersion, termCount = 0, ...lengths] = header;
  const lettersLength = lengths.pop() ?? 0;
  const numbers = headerLength + lengths.reduce((sum, length) => sum + length, 0);
  const isWhole = numbers * 4 + lettersLength === bytes.length && lengths.every(length => length >= 0);
  if (foundMagic !== magic || foundVersion !== version || !isWhole) return fail('outdated-index');
  return succeed({ desk: layDesk(machine, bytes, everyday), termCount });
}
