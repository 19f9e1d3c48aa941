import { addText, type Chunk, emptyReading, finish, type Joint } from './chunk';
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
  let reading = emptyReading();
  let parent: Node | null = null;
  /** The block that the text in `parent` is of. Null when it is not for reading. */
  let block: Node | null = null;
  let lastBlock: Node | null = null;
  let hasSpace = false;
  /** The last character so far. */
  let lastCode = 0;
  if (node) walker.currentNode = node;

  function read(limit: number): Chunk | undefined {
    if (!node) return undefined;
    reading = emptyReading();
    parent = lastBlock = null;
    hasSpace = false;
    for (let visited = 0, isMore = true; isMore && visited < nodesPerChunk; visited += 1)
      isMore = readNode(limit);
    const chunk = finish(reading, node !== null && lastBlock !== null);
    if (chunk.carriedFrom < chunk.text.length) goBack(chunk);
    return chunk;
  }

  /** Take what the next node has, and step on. False at the end, and when the chunk is full. */
  function readNode(limit: number): boolean {
    if (!node || node === untilText) return end();
    if (node === afterLast) isPastLast = true;
    const text = node.data;
    if (isBlank(text)) {
      hasSpace = true;
      return stepOn();
    }
    const { parentNode } = node;
    if (parentNode !== parent) {
      parent = parentNode;
      block = blockAround(parent);
    }
    const goesOn = block !== null && block === lastBlock && !isPartedBefore(node);
    if (isPastLast && !goesOn) return end();
    if (!goesOn && (block || (parent as Element).localName !== 'script')) lastBlock = null; // a script parts nothing
    if (reading.length >= limit) return false;
    return block ? take(node, text, limit, goesOn) : stepOn();
  }

  function take(here: Text, text: string, limit: number, goesOn: boolean): boolean {
    const room = limit - reading.length;
    const isPart = text.length - from > room && text.length - from > limit / 4;
    const part = isPart || from > 0 ? text.slice(from, isPart ? from + room : undefined) : text;
    addText(reading, here, part, from, goesOn ? jointTo(here, part) : 'block');
    lastCode = part.charCodeAt(part.length - 1);
    lastBlock = block;
    hasSpace = false;
    from = isPart ? from + room : 0;
    return isPart ? false : stepOn();
  }

  /** What to put between the text so far and a node that goes on with its block. */
  function jointTo(here: Text, text: string): Joint {
    if (hasSpace) return 'space';
    const before = reading.nodes[reading.nodes.length - 1]!;
    const touches = !isSpace(text.charCodeAt(0)) && !isSpace(lastCode);
    return touches && isSeam(before, here) ? 'block' : 'none';
  }

  function stepOn(): boolean {
    node = walker.nextNode() as Text | null;
    return node !== null;
  }

  function end(): boolean {
    node = null;
    return false;
  }

  function goBack({ nodes, starts, origins, carriedFrom }: Chunk) {
    const index = starts.findLastIndex(start => start <= carriedFrom);
    node = nodes[index]!;
    from = carriedFrom - origins[index]!;
    walker.currentNode = node;
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
