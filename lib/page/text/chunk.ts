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

/** Text nodes that follow each other, and their text as one string. */
export type Run = {
  text: string;
  length: number;
  nodes: Text[];
  /** For each node, its place in `text`. */
  places: number[];
  startsBlock: boolean[];
  /** How many characters of the first node were read before. */
  from: number;
};

/** Phrases are shorter than this. A chunk that ends inside a block hands so much on to the next. */
const longestPhrase = 120;

/**
 * Make a chunk of runs that follow each other.
 *
 * @param isOpen - The last block goes on after the last run.
 */
export function createChunk(runs: Run[], { isOpen, isSeam }: { isOpen: boolean; isSeam: Seams }): Chunk {
  const chunk: Chunk = { text: '', blocks: [], nodes: [], starts: [], origins: [], carriedFrom: 0 };
  const parts: string[] = [];
  let length = 0;
  for (const run of runs) length = addRun(chunk, parts, { run, length, isSeam });
  chunk.text = parts.join('');
  chunk.carriedFrom = isOpen ? edgeOf(chunk) : chunk.text.length;
  return chunk;
}

/** Add the blocks of a run that hold more than white space. Returns the length of all parts. */
function addRun(
  { blocks, nodes, starts, origins }: Chunk,
  parts: string[],
  { run, length, isSeam }: { run: Run; length: number; isSeam: Seams },
): number {
  const { text, places } = run;
  const count = run.nodes.length;
  let end = length;
  for (let first = 0, next = 1; first < count; first = next, next = first + 1) {
    while (next < count && !run.startsBlock[next] && !isSeamAt(run, next, isSeam)) next += 1;
    const from = places[first]!;
    const until = next < count ? places[next]! : text.length;
    if (isBlank(text, from, until)) continue;
    // A run may go on with the block of the run before, past a script that stands in it.
    if (end > 0 && (first > 0 || run.startsBlock[0])) {
      parts.push(blockBreak);
      end += blockBreak.length;
    }
    if (end === 0 || first > 0 || run.startsBlock[0]) blocks.push(end);
    for (let index = first; index < next; index += 1) {
      const start = end + places[index]! - from;
      nodes.push(run.nodes[index]!);
      starts.push(start);
      origins.push(index === 0 ? start - run.from : start);
    }
    parts.push(text.slice(from, until));
    end += until - from;
  }
  return end;
}

/** Two words that touch where one node ends and the next begins may be in two boxes. */
function isSeamAt({ text, nodes, places }: Run, index: number, isSeam: Seams): boolean {
  const at = places[index]!;
  if (isSpace(text.charCodeAt(at - 1)) || isSpace(text.charCodeAt(at))) return false;
  return isSeam(nodes[index - 1]!, nodes[index]!);
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
