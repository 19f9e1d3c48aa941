import { blockBreak } from '../../jargon/characters';

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
  /** For each node, the place in `text` of what would be its first character. Negative if that was read before. */
  origins: number[];
  /** What begins at or after this place is left to the next chunk, which reads it again with what follows. */
  carriedFrom: number;
};

/** Phrases are shorter than this. A chunk that ends inside a block hands so much on to the next. */
const longestPhrase = 120;

export function emptyChunk(): Chunk {
  return { text: '', blocks: [], nodes: [], starts: [], origins: [], carriedFrom: 0 };
}

/** How text goes on from the text before it. */
export type Joint = 'block' | 'space' | 'none';

/** Add what was read of a node, from its character `from` on. */
export function addText(
  chunk: Chunk,
  node: Text,
  { text, from, joint }: { text: string; from: number; joint: Joint },
) {
  if (joint === 'block') {
    if (chunk.text !== '') chunk.text += blockBreak;
    chunk.blocks.push(chunk.text.length);
  } else if (joint === 'space') chunk.text += ' ';
  const start = chunk.text.length;
  chunk.nodes.push(node);
  chunk.starts.push(start);
  chunk.origins.push(start - from);
  chunk.text += text;
}

/** Where the next chunk has to begin so that it reads what is at the end of this one whole: at a space. */
export function edgeOf({ text, blocks }: Chunk): number {
  const blockStart = blocks[blocks.length - 1] ?? 0;
  const from = text.length - longestPhrase;
  if (from <= blockStart) return blockStart === 0 ? text.length : blockStart;
  const space = text.slice(from).search(/\s/);
  return space === -1 ? text.length : from + space;
}
