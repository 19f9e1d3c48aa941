import { blockBreak } from '../../jargon/characters';
import type { Seams } from './seams';

/** Text read in one go, with what is needed to find every character of it again on the page. */
export type Chunk = {
  /** Blocks of text, parted by `blockBreak`. */
  text: string;
  /** Where each block begins. */
  blocks: number[];
  /** The text nodes of these blocks. */
  nodes: Text[];
  /** For each node, the place in `text` where what we took of it begins. */
  starts: number[];
  /** For each node, the place in `text` of what would be its first character. Negative if that was read before. */
  origins: number[];
  /** What begins at or after this place is left to the next chunk, which reads it again with what follows. */
  carriedFrom: number;
};

/** A part of a text node that was met on the way. */
export type Piece = { node: Text; from: number; length: number; startsBlock: boolean };

/** Phrases are shorter than this. A chunk that ends inside a block hands so much on to the next. */
const longestPhrase = 120;

/**
 * Make a chunk of pieces that follow each other.
 *
 * @param raw - The pieces' text, one after the other.
 * @param isOpen - The last block goes on after the last piece.
 */
export function createChunk(
  pieces: Piece[],
  raw: string,
  { isOpen, isSeam }: { isOpen: boolean; isSeam: Seams },
): Chunk {
  const chunk: Chunk = { text: '', blocks: [], nodes: [], starts: [], origins: [], carriedFrom: 0 };
  const parts: string[] = [];
  let length = 0;

  function addBlock(first: number, end: number, from: number, until: number) {
    if (isBlank(raw, from, until)) return;
    const start = length === 0 ? 0 : length + blockBreak.length;
    chunk.blocks.push(start);
    for (let index = first, at = start; index < end; index += 1) {
      const piece = pieces[index]!;
      chunk.nodes.push(piece.node);
      chunk.starts.push(at);
      chunk.origins.push(at - piece.from);
      at += piece.length;
    }
    parts.push(raw.slice(from, until));
    length = start + until - from;
  }

  let [first, from, at] = [0, 0, 0];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (index > 0 && (piece.startsBlock || isSeamAt(raw, at, pieces, index, isSeam))) {
      addBlock(first, index, from, at);
      first = index;
      from = at;
    }
    at += piece.length;
  }
  addBlock(first, pieces.length, from, at);

  chunk.text = parts.join(blockBreak);
  chunk.carriedFrom = isOpen ? edgeOf(chunk) : chunk.text.length;
  return chunk;
}

/** Two words that touch where one node ends and the next begins may be two boxes. */
function isSeamAt(raw: string, at: number, pieces: Piece[], index: number, isSeam: Seams): boolean {
  if (at === 0 || isSpace(raw.charCodeAt(at - 1)) || isSpace(raw.charCodeAt(at))) return false;
  return isSeam(pieces[index - 1]!.node, pieces[index]!.node);
}

/** Where the next chunk has to begin so that it reads what is at the end of this one whole: at a space. */
function edgeOf({ text, blocks }: Chunk): number {
  const blockStart = blocks[blocks.length - 1] ?? 0;
  const from = text.length - longestPhrase;
  if (from <= blockStart) return blockStart === 0 ? text.length : blockStart;
  const space = text.slice(from).search(/\s/);
  return space === -1 ? text.length : from + space;
}

function isBlank(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || Number.isNaN(code);
}
