/** Text read in one go, with what is needed to find every character of it again on the page. */
export type Chunk = {
  /** Blocks of text, parted by `blockBreak`. */
  text: string;
  /** Where each block begins. */
  blocks: number[];
  /** The text nodes that hold more than white space. */
  nodes: Text[];
  /** For each node, the place in `text` where what we took of it begins. */
  starts: number[];
  /** How many characters of the first node were read before. */
  readBefore: number;
  /** What begins at or after this place is left to the next chunk, which reads it again with what follows. */
  carriedFrom: number;
};

/** Phrases are shorter than this. A chunk that ends inside a block hands so much on to the next. */
const longestPhrase = 120;

/** The place in a chunk's text of what would be the first character of a node. Negative if that was read before. */
export function originOf({ starts, readBefore }: Pick<Chunk, 'starts' | 'readBefore'>, node: number): number {
  return node === 0 ? starts[0]! - readBefore : starts[node]!;
}

/** Where the next chunk has to begin so that it reads what is at the end of this one whole: at a space. */
export function edgeOf(text: string, blocks: number[]): number {
  const blockStart = blocks[blocks.length - 1] ?? 0;
  const from = text.length - longestPhrase;
  if (from <= blockStart) return blockStart === 0 ? text.length : blockStart;
  const space = text.slice(from).search(/\s/);
  return space === -1 ? text.length : from + space;
}
