import { type Chunk, createChunk, type Run } from './chunk';
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

/** A chunk ends after so many nodes, whatever they hold: a slice must end even where there is little text. */
const nodesPerChunk = 4_000;
const textNodes = 0x4 | 0x8; // and CDATA, in XML

/**
 * Read the text of a stretch of the page, light DOM only.
 *
 * Most of the cost of reading is in crossing from script to DOM. So of each text node only its parent and length
 * are asked, and the text of many nodes at a time, of one Range. Elements are met only as the parents of text.
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
    const reading = new Reading();
    for (let visited = 0; node && visited < nodesPerChunk && reading.length < limit; visited += 1) {
      const meeting = reading.meet(node);
      if (node === afterLast) isPastLast = true;
      if (node === untilText || (isPastLast && meeting !== 'goes on')) node = null;
      else {
        const length = node.length - from;
        const room = limit - reading.length;
        const isPart = length > room && length > limit / 4;
        if (meeting !== 'unread') reading.add(node, from, isPart ? room : length);
        from = isPart ? from + room : 0;
        if (!isPart) node = walker.nextNode() as Text | null;
      }
    }
    const isOpen = node !== null && (from > 0 || reading.meet(node) === 'goes on');
    const chunk = createChunk(reading.takeRuns(), { isOpen, isSeam });
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

/** The block that the text right inside an element is of, or that there is nothing in it for us to read. */
type Spot = Node | 'nothing' | 'wall';

/** Between these there is only white space, and much of it: most of the text nodes of a page of tables. */
const rowsAndTables = new Set(['tr', 'tbody', 'thead', 'tfoot', 'table', 'ul', 'ol', 'dl', 'colgroup']);

/** What is read into one chunk. Lives within one slice, so the page stays as it is meanwhile. A class for speed. */
class Reading {
  length = 0;
  readonly #spots = new Map<Node, Spot>();
  readonly #runs: Run[] = [];
  #run: Omit<Run, 'text'> | undefined;
  #parent: Node | null = null;
  #spot: Spot = 'nothing';
  #lastSpot: Spot = 'nothing';
  /** The last parent that had only white space between its children. */
  #list: Node | null = null;
  #isParted = true;
  #startsBlock = true;

  /** What a node is to the text before it. */
  meet(node: Text): 'goes on' | 'starts a block' | 'unread' {
    const { parentNode } = node;
    if (parentNode !== this.#parent) {
      this.#parent = parentNode;
      this.#spot = parentNode === this.#list ? (this.#list as Node) : this.#spotOf(parentNode as Node);
    }
    const spot = this.#spot;
    if (typeof spot === 'string') {
      if (spot === 'wall') this.#isParted = true;
      this.#endRun();
      return 'unread';
    }
    this.#startsBlock =
      this.#isParted || spot !== this.#lastSpot || (spot !== this.#list && isPartedBefore(node));
    return this.#startsBlock ? 'starts a block' : 'goes on';
  }

  /** Add a node that was just met. */
  add(node: Text, from: number, length: number) {
    this.#run ??= { nodes: [], places: [], startsBlock: [], from, length: 0 };
    const run = this.#run;
    run.nodes.push(node);
    run.places.push(run.length);
    run.startsBlock.push(this.#startsBlock);
    run.length += length;
    this.length += length;
    this.#isParted = false;
    this.#lastSpot = this.#spot;
  }

  takeRuns(): Run[] {
    this.#endRun();
    return this.#runs;
  }

  /** Take the text of the nodes since the last time: they follow each other with nothing unread between. */
  #endRun() {
    const run = this.#run;
    if (!run) return;
    this.#run = undefined;
    const last = run.nodes.length - 1;
    const lastFrom = last === 0 ? run.from : 0;
    const range = new Range();
    range.setStart(run.nodes[0]!, run.from);
    range.setEnd(run.nodes[last]!, lastFrom + run.length - run.places[last]!);
    this.#runs.push({ ...run, text: range.toString() });
  }

  #spotOf(parent: Node): Spot {
    if (parent.nodeType !== 1) return parent;
    const name = (parent as Element).localName;
    if (rowsAndTables.has(name)) this.#list = parent;
    return spotIn(parent, name, this.#outerSpot(parent.parentNode));
  }

  /** The same for what is further out. Kept, because many elements share it. */
  #outerSpot(element: Node | null): Spot {
    if (!element) return 'nothing';
    const path: Element[] = [];
    let at: Node | null = element;
    let spot: Spot | undefined;
    for (; at && !spot; at = at.parentNode) {
      spot = this.#spots.get(at) ?? (at.nodeType === 1 ? undefined : at);
      if (!spot) path.push(at as Element);
    }
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const inner = path[index]!;
      spot = spotIn(inner, inner.localName, spot ?? element);
      this.#spots.set(inner, spot);
    }
    return spot ?? element;
  }
}

function spotIn(element: Node, name: string, outer: Spot): Spot {
  if (typeof outer === 'string') return outer;
  const join = joinOf(name);
  if (join === 'block') return element;
  return join === 'inline' ? outer : join;
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
