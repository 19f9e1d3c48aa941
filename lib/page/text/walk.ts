import { type Chunk, createChunk, type Piece } from './chunk';
import { createSeams } from './seams';
import { isPartedBefore, joinOf } from './tags';

/** A part of the page being read, in document order. */
export type Walk = {
  /** Read on, up to about so many characters. Undefined at the end. */
  read(limit: number): Chunk | undefined;
  /** Where the walk goes on. Null at the end. */
  next(): Node | null;
};

/** Where to read: from `first` until the block of text that `last` ends in is over, or up to `until`; inside `top`. */
export type Stretch = { first: Node; last: Node; until?: Node; top: Node };

/** What the text right inside an element belongs to. Inline elements share that of what they are in. */
type Spot = { block: Node; isRead: boolean; isWall: boolean };

/** A chunk ends after so many nodes, whatever they hold: a slice must end even where there is little text. */
const nodesPerChunk = 4_000;
const textNodes = 0x4 | 0x8; // and CDATA, in XML

/**
 * Read the text of a stretch of the page, light DOM only.
 *
 * Most of the cost of reading is in crossing from script to DOM, so of each text node only its length and parent
 * are asked, and the text itself of many nodes at a time, from one Range. Elements are met only as parents of text.
 */
export function walkText({ first, last, until, top }: Stretch): Walk {
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, textNodes);
  const untilText = until && textFrom(walker, until);
  const afterLast = last === top ? null : textAfter(walker, last);
  const isSeam = createSeams();
  let node = textFrom(walker, first);
  let from = 0;
  let isPastLast = false;
  walker.currentNode = node ?? top;

  function read(limit: number): Chunk | undefined {
    if (!node) return undefined;
    const reading = createReading();
    let visited = 0;
    while (node && reading.length < limit && visited < nodesPerChunk) {
      if (node === afterLast) isPastLast = true;
      const startsBlock = reading.meet(node);
      if (node === untilText || (isPastLast && startsBlock)) {
        node = null;
        break;
      }
      const length = node.length - from;
      const room = limit - reading.length;
      const isPart = length > room && length > limit / 4;
      reading.add(node, { from, length: isPart ? room : length, startsBlock });
      from = isPart ? from + room : 0;
      if (!isPart) node = walker.nextNode() as Text | null;
      visited += 1;
    }
    const isOpen = node !== null && (from > 0 || !reading.meet(node));
    const chunk = createChunk(reading.pieces, reading.text(), { isOpen, isSeam });
    if (chunk.carriedFrom < chunk.text.length) goBack(chunk);
    return chunk;
  }

  function goBack({ nodes, starts, origins, carriedFrom }: Chunk) {
    const index = starts.findLastIndex(start => start <= carriedFrom);
    node = nodes[index]!;
    from = carriedFrom - origins[index]!;
    walker.currentNode = node;
  }

  return { read, next: () => node };
}

/** What is read into one chunk. Lives no longer than a slice, so the page stays as it is meanwhile. */
function createReading() {
  const spots = new Map<Node, Spot>();
  const pieces: Piece[] = [];
  const texts: string[] = [];
  /** The first of the pieces whose text has not been taken yet. */
  let untaken = 0;
  let parent: Node | null = null;
  let spot: Spot | undefined;
  let lastSpot: Spot | undefined;
  let isParted = true;

  /** Take the text of the pieces since the last time. They follow each other with nothing unread between. */
  function takeText() {
    const start = pieces[untaken];
    const end = pieces[pieces.length - 1];
    if (!start || !end) return;
    untaken = pieces.length;
    if (start === end) {
      texts.push(start.node.data.slice(start.from, start.from + start.length));
      return;
    }
    const range = new Range();
    range.setStart(start.node, start.from);
    range.setEnd(end.node, end.from + end.length);
    texts.push(range.toString());
  }

  return {
    pieces,
    length: 0,
    /** Whether a block begins with a node. */
    meet(node: Text): boolean {
      const { parentNode } = node;
      if (parentNode !== parent || !spot) spot = spotOf(parentNode as Node, spots);
      parent = parentNode;
      return isParted || spot !== lastSpot || isPartedBefore(node);
    },
    /** Add a node that was just met. */
    add(node: Text, piece: Omit<Piece, 'node'>) {
      if (!spot?.isRead) {
        takeText();
        isParted ||= spot?.isWall ?? true;
        return;
      }
      pieces.push({ node, from: piece.from, length: piece.length, startsBlock: piece.startsBlock });
      this.length += piece.length;
      isParted = false;
      lastSpot = spot;
    },
    text(): string {
      takeText();
      return texts.length === 1 ? texts[0]! : texts.join('');
    },
  };
}

/** Look up the spot of an element, and of those above it on the way. */
function spotOf(element: Node, spots: Map<Node, Spot>): Spot {
  const path: Node[] = [];
  let at: Node | null = element;
  let spot: Spot | undefined;
  for (; at && !spot; at = at.parentNode) {
    spot = spots.get(at);
    if (!spot) path.push(at);
  }
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const node = path[index]!;
    spot = spotIn(node, spot);
    spots.set(node, spot);
  }
  return spot as Spot;
}

function spotIn(node: Node, outer: Spot | undefined): Spot {
  if (!outer || node.nodeType !== 1) return { block: node, isRead: true, isWall: false };
  const join = joinOf((node as Element).localName);
  if (join === 'inline' || !outer.isRead) return outer;
  return { block: node, isRead: join === 'block', isWall: join === 'wall' };
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
