import type { Quote, Span } from '../../anchors/quote';
import { blockBreak } from '../../jargon/characters';
import { type Passage, type Place, placeOf, wordCount } from './passage';

/** Where a word stands in the text of its block. */
export function spanInBlock({ passage, at }: Place): Span {
  const { haul, start } = passage;
  return { start: haul.words[at]! - start, end: haul.words[at + 1]! - start };
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

/** The text nodes a word begins and ends in: most often one. */
export function endsInNodes(place: Place): [first: Text, last: Text] {
  const { passage } = place;
  const { nodes } = passage.haul;
  return [nodes[nodeAt(passage, startOf(place))]!, nodes[nodeAt(passage, endOf(place) - 1)]!];
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
