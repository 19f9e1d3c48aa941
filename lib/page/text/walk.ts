import { blockBreak } from '../../jargon/characters';
import { type Chunk, edgeOf, originOf } from './chunk';
import { createSeams } from './seams';
import { blockAround, isPartedBefore } from './tags';

/** A part of the page being read, in document order. */
export type Walk = {
  /** Read on, up to about so many characters. Undefined at the end. */
  read(limit: number): Chunk | undefined;
  /** Where the walk goes on. Null at the end. */
  next(): Node | null;
};

/** Where to read: from `first` until the block of text that `last` ends in is over, or up to `until`; inside `top`. */
export type Stretch = { first: Node; last: Node; until?: Node; top: Node };

/** A chunk ends after so many nodes, whatever they hold: a slice must end even where there is little text. */
const nodesPerChunk = 4_000;
const textNodes = 0x4 | 0x8; // and CDATA, in XML

/**
 * Read the text of a stretch of the page, light DOM only.
 *
 * This runs for every text node of a page, and crossing from script to DOM is most of what it costs. So elements
 * are met only as the parents of text, and of those only the name is asked; and the nodes that are white space
 * between blocks, most of all nodes, are asked nothing but their text. Whether a block can be seen, or stands in
 * something that is not for reading, is looked at where a hard word was found: see `visible.ts`.
 */
export function walkText({ first, last, until, top }: Stretch): Walk {
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, textNodes);
  const untilText = until && textFrom(walker, until);
  const afterLast = last === top ? null : textAfter(walker, last);
  const isSeam = createSeams();
  let node = textFrom(walker, first);
  /** How many characters of it were read before. */
  let from = 0;
  let isPastLast = false;
  if (node) walker.currentNode = node;

  /**
   * Every node of a page comes through this loop, and on a page of a record most are a few letters or none. It is long
   * because all it asks over and over it keeps by itself: as a set of small functions it took half as long again.
   */
  function read(limit: number): Chunk | undefined {
    if (!node) return undefined;
    const [nodes, starts, blocks]: [Text[], number[], number[]] = [[], [], []];
    const readBefore = from;
    /** The same as `from`: what a function within this one also uses is slower to get at. */
    let skipped = from;
    let here: Text | null = node;
    let text = '';
    let length = 0;
    let parent: Node | null = null;
    /** The block that the text in `parent` is of. Null when it is not for reading. */
    let block: Node | null = null;
    /** The block that the text so far ends in. Null when what comes next cannot go on with it. */
    let lastBlock: Node | null = null;
    let hasSpace = false;
    for (let visited = 0; here && visited < nodesPerChunk; visited += 1) {
      if (here === untilText) here = null;
      if (!here) break;
      if (here === afterLast) isPastLast = true;
      let part = here.data;
      if (isBlank(part)) {
        hasSpace = true;
        here = walker.nextNode() as Text | null;
        continue;
      }
      const { parentNode } = here;
      if (parentNode !== parent) {
        parent = parentNode;
        block = blockAround(parent);
      }
      const goesOn: boolean = block !== null && block === lastBlock && !isPartedBefore(here);
      if (isPastLast && !goesOn) here = null;
      if (!here) break;
      if (!goesOn && (block || (parent as Element).localName !== 'script')) lastBlock = null; // a script parts nothing
      if (length >= limit) break;
      if (block) {
        const whole = part.length;
        // Cut where a node is far too long for the room there is.
        const rest = whole - skipped;
        const room = limit - length;
        const end = rest > room && rest > limit / 4 ? skipped + room : whole;
        if (end < whole || skipped > 0) part = part.slice(skipped, end);
        let joint: string = length > 0 ? blockBreak : '';
        if (goesOn) joint = hasSpace ? ' ' : jointOf(nodes[nodes.length - 1]!, here, part);
        if (joint !== '') {
          text += joint;
          length += joint.length;
        }
        if (!goesOn || joint === blockBreak) blocks.push(length);
        nodes.push(here);
        starts.push(length);
        text += part;
        length += part.length;
        lastBlock = block;
        hasSpace = false;
        skipped = end < whole ? end : 0;
        if (skipped > 0) break;
      }
      here = walker.nextNode() as Text | null;
    }
    node = here;
    from = skipped;
    const isCut = node !== null && lastBlock !== null;
    const chunk = {
      text,
      blocks,
      nodes,
      starts,
      readBefore,
      carriedFrom: isCut ? edgeOf(text, blocks) : length,
    };
    if (chunk.carriedFrom < length) goBack(chunk);
    return chunk;
  }

  function goBack(chunk: Chunk) {
    const { nodes, starts, carriedFrom } = chunk;
    const index = starts.findLastIndex(start => start <= carriedFrom);
    node = nodes[index]!;
    from = carriedFrom - originOf(chunk, index);
    walker.currentNode = node;
  }

  /** What to put between two nodes of a block with no space between. Not asked of the text so far: it would be put together each time. */
  function jointOf(before: Text, after: Text, words: string): '' | typeof blockBreak {
    const touches = !isSpace(words.charCodeAt(0)) && !isSpace(before.data.charCodeAt(before.length - 1));
    return touches && isSeam(before, after) ? blockBreak : '';
  }

  return { read, next: () => node };
}

function textFrom(walker: TreeWalker, node: Node): Text | null {
  walker.currentNode = node;
  return node.nodeType === 3 || node.nodeType === 4 ? (node as Text) : (walker.nextNode() as Text | null);
}

function textAfter(walker: TreeWalker, node: Node): Text | null {
  for (let at: Node | null = node; at && at !== walker.root; at = at.parentNode) {
    if (at.nextSibling) return textFrom(walker, at.nextSibling);
  }
  return null;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}
