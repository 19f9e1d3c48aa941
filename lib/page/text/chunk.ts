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

/** How text goes on from the text before it. */
export type Joint = 'block' | 'space' | 'none';

/** A chunk while it is being read. Its length is told apart: to ask the text would put it together each time. */
export type Reading = {
  text: string;
  length: number;
  blocks: number[];
  nodes: Text[];
  starts: number[];
  origins: number[];
};

export function emptyReading(): Reading {
  return { text: '', length: 0, blocks: [], nodes: [], starts: [], origins: [] };
}

/** Add a text that was read of a node, from its character `from` on. */
export function addText(reading: Reading, node: Text, text: string, from: number, joint: Joint) {
  if (joint === 'block') {
    if (reading.length > 0) {
      reading.text += blockBreak;
      reading.length += blockBreak.length;
    }
    reading.blocks.push(reading.length);
  } else if (joint === 'space') {
    reading.text += ' ';
    reading.length += 1;
  }
  reading.nodes.push(node);
  reading.starts.push(reading.length);
  reading.origins.push(reading.length - from);
  reading.text += text;
  reading.length += text.length;
}

/** @param isCut - Whether the text goes on after it in the same block. */
export function finish({ text, blocks, nodes, starts, origins }: Reading, isCut: boolean): Chunk {
  return { text, blocks, nodes, starts, origins, carriedFrom: isCut ? edgeOf(text, blocks) : text.length };
}

/** Where the next chunk has to begin so that it reads what is at the end of this one whole: at a space. */
function edgeOf(text: string, blocks: number[]): number {
  const blockStart = blocks[blocks.length - 1] ?? 0;
  const from = text.length - longestPhrase;
  if (from <= blockStart) return blockStart === 0 ? text.length : blockStart;
  const space = text.slice(from).search(/\s/);
  return space === -1 ? text.length : from + space;
}
