import { blockBreak } from '../../jargon/characters';
import { createSeams } from './seams';

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

/** Collects text nodes into chunks. A class, because its methods are steps of one loop over one state. */
export class ChunkBuilder {
  #isSeam = createSeams();
  #parts: string[] = [];
  #length = 0;
  #lastCode = 0x20;
  #blocks: number[] = [];
  #nodes: Text[] = [];
  #starts: number[] = [];
  #origins: number[] = [];
  /** What comes next begins a block. */
  #isBroken = true;
  /** A text node too long for one chunk, and how much of it has been read. */
  #rest: { node: Text; from: number } | undefined;

  /** What is added next is another block. */
  endBlock() {
    this.#isBroken = true;
  }

  /** No block is under way. */
  get isBetweenBlocks(): boolean {
    return this.#isBroken && !this.#rest;
  }

  get length(): number {
    return this.#length;
  }

  /** Add a text node. Of one that does not fit only a part: true when there is more of it. */
  add(node: Text, limit: number): boolean {
    const text = node.data;
    const room = Math.max(limit - this.#length, 1);
    if (isBlank(text)) {
      if (!this.#isBroken) this.#put(' ');
      return false;
    }
    if (this.#isBroken || this.#touchesSeam(node, text)) this.#startBlock();
    if (text.length > room && text.length > limit / 4) {
      this.#rest = { node, from: 0 };
      return this.addRest(room);
    }
    this.#putNode(node, 0, text);
    return false;
  }

  /** Go on with a node that did not fit: true when there is still more of it. */
  addRest(room: number): boolean {
    if (!this.#rest) return false;
    const { node, from } = this.#rest;
    const part = node.data.slice(from, from + room);
    if (part !== '') this.#putNode(node, from, part);
    const isMore = from + part.length < node.length && part !== '';
    this.#rest = isMore ? { node, from: from + part.length } : undefined;
    return isMore;
  }

  /** Everything so far, and a fresh start. */
  take(): Chunk {
    const text = this.#parts.join('');
    const chunk: Chunk = {
      text,
      blocks: this.#blocks,
      nodes: this.#nodes,
      starts: this.#starts,
      origins: this.#origins,
      carriedFrom: this.isBetweenBlocks ? text.length : this.#edge(text),
    };
    this.#startOver(chunk);
    return chunk;
  }

  /** Where the next chunk has to begin so that it reads what is at the end of this one whole: at a space. */
  #edge(text: string): number {
    const blockStart = this.#blocks[this.#blocks.length - 1] ?? 0;
    const from = text.length - longestPhrase;
    if (from <= blockStart) return blockStart;
    const space = text.slice(from).search(/\s/);
    return space === -1 ? text.length : from + space;
  }

  #startOver({ text, nodes, starts, origins, carriedFrom }: Chunk) {
    const isCarried = carriedFrom < text.length;
    const first = isCarried
      ? Math.max(
          0,
          starts.findLastIndex(start => start <= carriedFrom),
        )
      : nodes.length;
    this.#nodes = nodes.slice(first);
    this.#starts = starts.slice(first).map(start => Math.max(0, start - carriedFrom));
    this.#origins = origins.slice(first).map(origin => origin - carriedFrom);
    this.#parts = isCarried ? [text.slice(carriedFrom)] : [];
    this.#length = text.length - carriedFrom;
    this.#blocks = this.isBetweenBlocks ? [] : [0];
  }

  #startBlock() {
    if (this.#length > 0) this.#put(blockBreak);
    this.#blocks.push(this.#length);
    this.#isBroken = false;
  }

  #putNode(node: Text, from: number, text: string) {
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#origins.push(this.#length - from);
    this.#put(text);
  }

  #put(text: string) {
    this.#parts.push(text);
    this.#length += text.length;
    this.#lastCode = text.charCodeAt(text.length - 1);
  }

  #touchesSeam(node: Text, text: string): boolean {
    const before = this.#nodes[this.#nodes.length - 1];
    if (!before || isSpace(this.#lastCode) || isSpace(text.charCodeAt(0))) return false;
    return this.#isSeam(before, node);
  }
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
