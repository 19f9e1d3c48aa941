import { type Chunk, ChunkBuilder } from './chunk';
import { joinOf, openRootOf } from './tags';

/** A part of the page being read, in document order. */
export type Walk = {
  /** Read on, up to about so many characters. Undefined at the end. */
  read(limit: number): Chunk | undefined;
  /** Open shadow roots met so far. They have walks of their own. */
  roots: ShadowRoot[];
  /** Frames met so far. */
  frames: Element[];
  /** Custom elements met so far that have no open shadow root, or none yet. */
  hosts: Element[];
  /** Where the walk goes on. Null at the end. */
  next(): Node | null;
};

/** Where to read: from `first` until the block of text that `last` ends in is over, or up to `until`; inside `top`. */
export type Stretch = { first: Node; last: Node; until?: Node; top: Node };

/** A chunk ends after so many nodes, whatever they hold: a slice must end even where there is little text. */
const nodesPerChunk = 4000;

/**
 * Read the text of a stretch of the page, light DOM only.
 *
 * One loop over children and siblings. A TreeWalker is a little faster per node, but does not say where an element
 * ends, and that is where most blocks of text do.
 */
export function walkText({ first, last, until, top }: Stretch): Walk {
  const roots: ShadowRoot[] = [];
  const frames: Element[] = [];
  const hosts: Element[] = [];
  const chunk = new ChunkBuilder();
  let node: Node | null = first;
  let isPastLast = false;
  let hasRest = false;

  function read(limit: number): Chunk | undefined {
    if (!node && !hasRest) return undefined;
    if (hasRest) hasRest = chunk.addRest(limit - chunk.length);
    let visited = 0;
    while (node && !hasRest && chunk.length < limit && visited < nodesPerChunk) {
      if (node.nodeType === 3) hasRest = chunk.add(node as Text, limit);
      node = step(node);
      if (node === until || (isPastLast && chunk.isBetweenBlocks)) node = null;
      visited += 1;
    }
    if (!node && !hasRest) chunk.endBlock();
    return chunk.take();
  }

  function step(from: Node): Node | null {
    const child = from.nodeType === 1 ? enter(from as Element) : null;
    return child ?? leave(from);
  }

  /** The first child, when what is inside is ours to read. */
  function enter(element: Element): Node | null {
    const name = element.localName;
    const join = joinOf(name);
    if (join === 'nothing') return null;
    if (join !== 'inline') chunk.endBlock();
    if (join === 'wall') {
      if (name === 'iframe' || name === 'frame') frames.push(element);
      return null;
    }
    const root = openRootOf(element, name);
    if (root) roots.push(root);
    else if (name.includes('-')) hosts.push(element);
    return element.firstChild;
  }

  function leave(from: Node): Node | null {
    for (let at = from; ; at = at.parentNode as Node) {
      if (at === last) isPastLast = true;
      if (at.nodeType === 1 && joinOf((at as Element).localName) === 'block') chunk.endBlock();
      if (at === top) return null;
      if (at.nextSibling) return at.nextSibling;
      if (!at.parentNode) return null;
    }
  }

  return { read, roots, frames, hosts, next: () => node };
}
