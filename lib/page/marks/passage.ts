import type { Quote, Span } from '../../anchors/quote';
import { blockBreak } from '../../jargon/characters';
import { numbersPerFind } from '../../jargon/find-terms';
import type { Chunk } from '../text/chunk';
import { isForeignBlock } from '../text/language';
import { createSeams } from '../text/seams';
import { isMarkable } from '../text/visible';

/** What was found in one chunk. Plain numbers and one list of nodes: a page may have 100,000 hard words. */
type Haul = {
  /** The chunk's text, and the nodes that words were found in: to hold on to more of the page's nodes is dear. */
  text: string;
  nodes: Text[];
  /** For each node, the place in `text` of what would be its first character. */
  origins: number[];
  /** Four numbers for each word: start, end (places in `text`), entry, and one of `notLooked`, `seen`, `unseen`. */
  words: Int32Array;
  /** Blocks in Spanish were read as Spanish. */
  readsSpanish: boolean;
};

/**
 * A block of text in which hard words were found. It is only true as long as the page has not touched its nodes;
 * whoever sees that kills it and reads again.
 */
export type Passage = {
  haul: Haul;
  /** Its block in the haul's text. */
  start: number;
  end: number;
  /** Its words among the haul's: the first number of the first, and the first number after. */
  wordsFrom: number;
  wordsTo: number;
  /** The nodes its words are in. */
  firstNode: number;
  lastNode: number;
  /** The number of the walk that read it. */
  walk: number;
  isAlive: boolean;
};

const numbersPerWord = 4;
const notLooked = 0;
const seen = 1;
const unseen = 2;

/** A word in a passage, by the place of its first number. */
export type Place = { passage: Passage; at: number };

/**
 * Cut what was found in a chunk into passages, in order. Words that begin at `carriedFrom` or after are left.
 *
 * @param found - As `findNumbers` gives it.
 */
export function passagesOf(
  chunk: Chunk,
  found: Int32Array,
  { walk, readsSpanish = false }: { walk: number; readsSpanish?: boolean },
): Passage[] {
  const { text, blocks, starts, nodes } = chunk;
  const words = new Int32Array((found.length / numbersPerFind) * numbersPerWord);
  const haul: Haul = { text, nodes: [], origins: [], words, readsSpanish };
  const passages: Passage[] = [];
  let passage: Passage | undefined;
  let [block, node, count] = [0, 0, 0];
  /** The first node that the haul does not have yet. */
  let fresh = 0;
  for (let at = 0; at < found.length; at += numbersPerFind) {
    const start = found[at]!;
    const end = found[at + 1]!;
    if (start >= chunk.carriedFrom) break;
    while (node + 1 < nodes.length && starts[node + 1]! <= start) node += 1;
    if (!passage || start >= passage.end) {
      while (block + 1 < blocks.length && blocks[block + 1]! <= start) block += 1;
      const blockEnd = block + 1 < blocks.length ? blocks[block + 1]! - blockBreak.length : text.length;
      passage = {
        haul,
        start: blocks[block]!,
        end: blockEnd,
        wordsFrom: count,
        wordsTo: count,
        firstNode: node < fresh ? haul.nodes.length - 1 : haul.nodes.length,
        lastNode: 0,
        walk,
        isAlive: true,
      };
      passages.push(passage);
    }
    words[count] = start;
    words[count + 1] = end;
    words[count + 2] = found[at + 2]!;
    count += numbersPerWord;
    passage.wordsTo = count;
    fresh = Math.max(fresh, node);
    for (; fresh < nodes.length && (fresh === node || starts[fresh]! < end); fresh += 1) {
      haul.nodes.push(nodes[fresh]!);
      haul.origins.push(chunk.origins[fresh]!);
    }
    node = fresh - 1;
    passage.lastNode = haul.nodes.length - 1;
  }
  return passages;
}

/** Where a word stands in the text of its block. */
export function spanInBlock({ passage, at }: Place): Span {
  const { haul, start } = passage;
  return { start: haul.words[at]! - start, end: haul.words[at + 1]! - start };
}

export function wordCount({ wordsFrom, wordsTo }: Passage): number {
  return (wordsTo - wordsFrom) / numbersPerWord;
}

/** A word of a passage, by its number from the first. */
export function placeOf(passage: Passage, number: number): Place {
  return { passage, at: passage.wordsFrom + number * numbersPerWord };
}

/** The words of a passage in order. */
export function* placesOf(passage: Passage): Generator<Place> {
  for (let at = passage.wordsFrom; at < passage.wordsTo; at += numbersPerWord) yield { passage, at };
}

export function firstNodeOf({ haul, firstNode }: Passage): Text {
  return haul.nodes[firstNode]!;
}

/** The nodes that a change of which makes a passage doubtful. */
export function nodesOf({ haul, firstNode, lastNode }: Passage): Text[] {
  return haul.nodes.slice(firstNode, lastNode + 1);
}

/** The text of a passage's block. */
export function blockText({ haul, start, end }: Passage): string {
  return haul.text.slice(start, end);
}

/** The word of a passage that holds a place in one of its nodes, by binary search. */
export function placeAt(passage: Passage, node: Text, offset: number): Place | undefined {
  const { haul, firstNode } = passage;
  const at = haul.origins[haul.nodes.indexOf(node, firstNode)]! + offset;
  let [low, high] = [0, wordCount(passage)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOf(placeOf(passage, middle)) < at) low = middle + 1;
    else high = middle;
  }
  const place = placeOf(passage, low);
  return low < wordCount(passage) && startOf(place) <= at ? place : undefined;
}

function startOf({ passage, at }: Place): number {
  return passage.haul.words[at]!;
}

function endOf({ passage, at }: Place): number {
  return passage.haul.words[at + 1]!;
}

/** Which of the haul's nodes holds a character of a passage. */
function nodeAt({ haul, firstNode, lastNode }: Passage, place: number): number {
  let at = lastNode;
  while (at > firstNode && haul.origins[at]! > place) at -= 1;
  return at;
}

/** Where in its text node a word begins. */
export function offsetOf(place: Place): number {
  const { passage } = place;
  return startOf(place) - passage.haul.origins[nodeAt(passage, startOf(place))]!;
}

/** The ends of a word on the page. May be out of date: see `reads`. */
export function rangeOf(place: Place): StaticRange {
  const { passage } = place;
  const { nodes, origins } = passage.haul;
  const [start, end] = [startOf(place), endOf(place)];
  const first = nodeAt(passage, start);
  const last = nodeAt(passage, end - 1);
  return new StaticRange({
    startContainer: nodes[first]!,
    startOffset: start - origins[first]!,
    endContainer: nodes[last]!,
    endOffset: end - origins[last]!,
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
export function nodeOf(place: Place): Text {
  const { passage } = place;
  return passage.haul.nodes[nodeAt(passage, startOf(place))]!;
}

/** Whether a person can see a word. Not looked at before somebody asks: that costs more than finding the word. */
export function isSeen({ passage, at }: Place): boolean {
  const { words } = passage.haul;
  if (words[at + 3] === notLooked) look(passage);
  return passage.isAlive && words[at + 3] === seen;
}

/** Look again which of a passage's words can be seen. True when that has changed. */
export function lookAgain(passage: Passage): boolean {
  const { words } = passage.haul;
  const before = [...placesOf(passage)].map(({ at }) => words[at + 3]);
  if (before.includes(notLooked)) return true;
  look(passage);
  return before.some((was, number) => words[placeOf(passage, number).at + 3] !== was);
}

function look(passage: Passage) {
  const { words, readsSpanish } = passage.haul;
  const isOurs = !isForeignBlock(blockText(passage), readsSpanish);
  let [parent, state]: [Element | null, number] = [null, unseen];
  for (const place of placesOf(passage)) {
    const element = nodeOf(place).parentElement;
    if (element !== parent) state = isMarkable(element, readsSpanish) ? seen : unseen;
    parent = element;
    words[place.at + 3] = isOurs && state === seen && isInOneBox(place) ? seen : unseen;
  }
}

/** Two words in two cells that are laid out side by side are no phrase. Asked only of the few over several nodes. */
function isInOneBox(place: Place): boolean {
  const { passage } = place;
  const first = nodeAt(passage, startOf(place));
  const last = nodeAt(passage, endOf(place) - 1);
  return first === last || !createSeams()(passage.haul.nodes[first]!, passage.haul.nodes[last]!);
}

export function textOf(place: Place): string {
  return place.passage.haul.text.slice(startOf(place), endOf(place));
}

export function entryOfPlace({ passage, at }: Place): number {
  return passage.haul.words[at + 2]!;
}

/** Whether the page still has this word where we found it. */
export function reads(place: Place): boolean {
  const { passage } = place;
  const { nodes, origins, text } = passage.haul;
  const [start, end] = [startOf(place), endOf(place)];
  for (let index = nodeAt(passage, start); index <= nodeAt(passage, end - 1); index += 1) {
    const origin = origins[index]!;
    const from = Math.max(start, origin);
    const until = Math.min(end, origins[index + 1] ?? end);
    if (!nodes[index]!.data.startsWith(text.slice(from, until).trimEnd(), from - origin)) return false;
  }
  return true;
}

/** Characters kept on each side of a quote. */
const aroundQuote = 32;

/**
 * A word as a quote that finds it again: white space made single spaces. Its sides go over the edges of blocks, parted
 * by line ends, as far as was read in one go: "3.1" alone in a cell could be anywhere.
 */
export function quoteOf(place: Place): Quote {
  const { text } = place.passage.haul;
  const [start, end] = [startOf(place), endOf(place)];
  const before = linesOf(text.slice(Math.max(0, start - aroundQuote * 4), start));
  const after = linesOf(text.slice(end, end + aroundQuote * 4));
  return {
    exact: singleSpaced(textOf(place)).trim(),
    before: before.trimStart().slice(-aroundQuote),
    after: after.trimEnd().slice(0, aroundQuote),
  };
}

function linesOf(text: string): string {
  return text.split(blockBreak).map(singleSpaced).join('\n');
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
