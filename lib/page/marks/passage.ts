import type { Quote } from '../../anchors/quote';
import { blockBreak } from '../../jargon/characters';
import type { Found } from '../../jargon/term';
import type { Chunk } from '../text/chunk';
import { createSeams } from '../text/seams';
import { isMarkable } from '../text/visible';

/**
 * A block of text in which hard words were found. One object a block, not one a word: a page may have 50,000.
 * It is only true as long as the page has not touched its nodes; whoever sees that kills it and reads again.
 */
export type Passage = {
  text: string;
  /** The text nodes its words are in, in order. */
  nodes: Text[];
  /** For each node, the place in `text` of what would be its first character. */
  origins: number[];
  /** Four numbers for each word: start, end (places in `text`), entry, and one of `notLooked`, `seen`, `unseen`. */
  words: number[];
  /** The number of the walk that read it. */
  walk: number;
  isAlive: boolean;
};

export const numbersPerWord = 4;
const notLooked = 0;
const seen = 1;
const unseen = 2;

/** A word in a passage, by the place of its first number in `words`. */
export type Place = { passage: Passage; at: number };

/** Cut what was found in a chunk into passages, in order. Words that begin at `carriedFrom` or after are left. */
export function passagesOf(chunk: Chunk, found: Found[], walk: number): Passage[] {
  const passages: Passage[] = [];
  let passage: Passage | undefined;
  let [block, node, start, end] = [0, 0, 0, -1];
  for (const word of found) {
    if (word.start >= chunk.carriedFrom) break;
    if (!passage || word.start >= end) {
      while ((chunk.blocks[block + 1] ?? Number.POSITIVE_INFINITY) <= word.start) block += 1;
      start = chunk.blocks[block] ?? 0;
      end = (chunk.blocks[block + 1] ?? chunk.text.length + blockBreak.length) - blockBreak.length;
      passage = {
        text: chunk.text.slice(start, end),
        nodes: [],
        origins: [],
        words: [],
        walk,
        isAlive: true,
      };
      passages.push(passage);
    }
    while ((chunk.starts[node + 1] ?? Number.POSITIVE_INFINITY) <= word.start) node += 1;
    node = addNodes(passage, chunk, { node, start, until: word.end });
    passage.words.push(word.start - start, word.end - start, word.entry, notLooked);
  }
  return passages;
}

/** Add the nodes from `node` on that reach into a word. Returns the last of them. */
function addNodes(
  passage: Passage,
  chunk: Chunk,
  { node, start, until }: { node: number; start: number; until: number },
): number {
  let last = node;
  for (let at = node; at < chunk.nodes.length && chunk.starts[at]! < until; at += 1) {
    last = at;
    if (passage.nodes[passage.nodes.length - 1] === chunk.nodes[at]) continue;
    passage.nodes.push(chunk.nodes[at]!);
    passage.origins.push(chunk.origins[at]! - start);
  }
  return last;
}

/** Which of the passage's nodes holds the character at a place in its text. */
function nodeAt({ origins }: Passage, place: number): number {
  let at = origins.length - 1;
  while (at > 0 && origins[at]! > place) at -= 1;
  return at;
}

/** The ends of a word on the page. May be out of date: see `reads`. */
export function rangeOf({ passage, at }: Place): StaticRange {
  const [start, end] = [passage.words[at]!, passage.words[at + 1]!];
  const first = nodeAt(passage, start);
  const last = nodeAt(passage, end - 1);
  return new StaticRange({
    startContainer: passage.nodes[first]!,
    startOffset: start - passage.origins[first]!,
    endContainer: passage.nodes[last]!,
    endOffset: end - passage.origins[last]!,
  });
}

/** The same as a live range, to be asked where it is and thrown away. Undefined when the page has moved on. */
export function liveRangeOf(place: Place): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = rangeOf(place);
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length)
    return undefined;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The text node a word begins in. */
export function nodeOf({ passage, at }: Place): Text {
  return passage.nodes[nodeAt(passage, passage.words[at]!)]!;
}

/** Whether a person can see a word. Not looked at before somebody asks: that costs more than finding the word. */
export function isSeen({ passage, at }: Place): boolean {
  if (passage.words[at + 3] === notLooked) look(passage);
  return passage.isAlive && passage.words[at + 3] === seen;
}

/** Look again which of a passage's words can be seen. True when that has changed. */
export function lookAgain(passage: Passage): boolean {
  const before = passage.words.filter((_, index) => index % numbersPerWord === 3);
  if (before.includes(notLooked)) return true;
  look(passage);
  return before.some((was, index) => passage.words[index * numbersPerWord + 3] !== was);
}

function look(passage: Passage) {
  let [parent, state]: [Element | null, number] = [null, unseen];
  for (let at = 0; at < passage.words.length; at += numbersPerWord) {
    const element = nodeOf({ passage, at }).parentElement;
    if (element !== parent) state = isMarkable(element) ? seen : unseen;
    parent = element;
    passage.words[at + 3] = state === seen && isInOneBox({ passage, at }) ? seen : unseen;
  }
}

/** Two words in two cells that are laid out side by side are no phrase. Asked only of the few over several nodes. */
function isInOneBox({ passage, at }: Place): boolean {
  const first = nodeAt(passage, passage.words[at]!);
  const last = nodeAt(passage, passage.words[at + 1]! - 1);
  return first === last || !createSeams()(passage.nodes[first]!, passage.nodes[last]!);
}

export function textOf({ passage, at }: Place): string {
  return passage.text.slice(passage.words[at], passage.words[at + 1]);
}

export function entryOfPlace({ passage, at }: Place): number {
  return passage.words[at + 2]!;
}

/** Whether the page still has this word where we found it. */
export function reads({ passage, at }: Place): boolean {
  const [start, end] = [passage.words[at]!, passage.words[at + 1]!];
  for (let index = nodeAt(passage, start); index <= nodeAt(passage, end - 1); index += 1) {
    const [node, origin] = [passage.nodes[index]!, passage.origins[index]!];
    const from = Math.max(start, origin);
    const until = Math.min(end, passage.origins[index + 1] ?? end);
    const text = passage.text.slice(from, until).trimEnd();
    if (!node.data.startsWith(text, from - origin)) return false;
  }
  return true;
}

/** Characters kept on each side of a quote. */
const aroundQuote = 32;

/** A word as a quote that finds it again: white space made single spaces. */
export function quoteOf({ passage, at }: Place): Quote {
  const [start, end] = [passage.words[at]!, passage.words[at + 1]!];
  const exact = singleSpaced(passage.text.slice(start, end)).trim();
  const before = singleSpaced(passage.text.slice(Math.max(0, start - aroundQuote * 4), start));
  const after = singleSpaced(passage.text.slice(end, end + aroundQuote * 4));
  return {
    exact,
    before: before.trimStart().slice(-aroundQuote),
    after: after.trimEnd().slice(0, aroundQuote),
  };
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
