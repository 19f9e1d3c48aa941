import { blockBreak } from '../../jargon/characters';
import { numbersPerFind } from '../../jargon/find-terms';
import { type Chunk, originOf } from '../text/chunk';

/** What was found in one chunk. Plain numbers and one list of nodes: a page may have 100,000 hard words. */
type Haul = {
  /** The chunk's text, and the nodes that words were found in: to hold on to more of the page's nodes is dear. */
  text: string;
  nodes: Text[];
  /** For each node, the place in `text` of what would be its first character. */
  origins: number[];
  /** Four numbers for each word: start, end (places in `text`), entry, and what `seen.ts` knows of it. */
  words: Int32Array;
  /** Blocks in Spanish were read as Spanish. */
  readsSpanish: boolean;
  /** Counts up when one of its passages is lost, or its words are seen that were not: what was made of it is out of date. */
  version: number;
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
  const { text, blocks, starts, nodes, carriedFrom } = chunk;
  const words = new Int32Array((found.length / numbersPerFind) * numbersPerWord);
  const haul: Haul = { text, nodes: [], origins: [], words, readsSpanish, version: 0 };
  const passages: Passage[] = [];
  let passage: Passage | undefined;
  let [block, node, count] = [0, 0, 0];
  /** The first node that the haul does not have yet. */
  let fresh = 0;
  for (let at = 0; at < found.length; at += numbersPerFind) {
    const start = found[at]!;
    const end = found[at + 1]!;
    if (start >= carriedFrom) break;
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
      haul.origins.push(originOf(chunk, fresh));
    }
    node = fresh - 1;
    passage.lastNode = haul.nodes.length - 1;
  }
  return passages;
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
