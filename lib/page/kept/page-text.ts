import { singleSpaced } from '../../anchors/find-passage';
import type { Region } from '../marks/regions';
import { blockAround, isPartedBefore } from '../text/tags';
import { isSeen } from './seen';

/** What a document or shadow root says, with what is needed to find every letter again on the page. */
export type PageText = {
  region: Region;
  /** White space made single spaces, blocks parted by one too. */
  text: string;
  nodes: Text[];
  /** For each node, where its letters begin in `text`. */
  starts: number[];
};

/** A stretch of one text node, and how it reads. */
export type Part = { node: Text; start: number; end: number; words: string };

/** So many nodes are read in one step. */
const nodesPerStep = 300;

/** Read all that a region says, a little at a time. `seenOnly`: what is hidden is left out. */
export function* readRegion(region: Region, { seenOnly }: { seenOnly: boolean }): Generator<void, PageText> {
  const { top, document } = region;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const seen = new Map<Element, boolean>();
  const nodes: Text[] = [];
  const starts: number[] = [];
  let [text, count]: [string, number] = ['', 0];
  let lastBlock: Node | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    count += 1;
    if (count % nodesPerStep === 0) yield;
    const parent = node.parentElement;
    const block = blockAround(node.parentNode);
    if (!block) continue;
    if (node.data.trim() === '') {
      if (!text.endsWith(' ')) text += ' ';
      continue;
    }
    if (seenOnly && parent) {
      const known = seen.get(parent) ?? isSeen(parent);
      seen.set(parent, known);
      if (!known) continue;
    }
    if ((block !== lastBlock || isPartedBefore(node)) && !text.endsWith(' ')) text += ' ';
    lastBlock = block;
    nodes.push(node);
    starts.push(text.length);
    const words = singleSpaced(node.data);
    text += text.endsWith(' ') ? words.trimStart() : words;
  }
  return { region, text, nodes, starts };
}

/** The nodes that a stretch of a page's text is in. */
export function partsOf({ text, nodes, starts }: PageText, start: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let at = nodeAt(starts, start); at < nodes.length && starts[at]! < end; at += 1) {
    const node = nodes[at]!;
    const from = rawOffset(node.data, Math.max(0, start - starts[at]!), text[starts[at]! - 1] === ' ');
    const until = rawOffset(
      node.data,
      Math.min(end, starts[at + 1] ?? end) - starts[at]!,
      text[starts[at]! - 1] === ' ',
    );
    const words = node.data.slice(from, until);
    if (words.trim() !== '') parts.push({ node, start: from, end: until, words });
  }
  return parts;
}

/** The last node that begins at a place or before it. */
function nodeAt(starts: number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in a node's own text so many letters of it, white space made single, are over. */
function rawOffset(data: string, letters: number, afterSpace: boolean): number {
  let [taken, isSpace] = [0, afterSpace];
  for (let at = 0; at < data.length; at += 1) {
    const space = /\s/.test(data[at]!);
    const counts = !(space && isSpace);
    if (counts && taken === letters) return at;
    if (counts) taken += 1;
    isSpace = space;
  }
  return data.length;
}

/** Whether the page still says in these nodes what it said. */
export function stillReads(parts: readonly Part[]): boolean {
  return parts.every(
    ({ node, start, end, words }) => node.isConnected && node.data.slice(start, end) === words,
  );
}
