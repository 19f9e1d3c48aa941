import { type Chunk, ChunkBuilder } from './chunk';
import { tagOf } from './tags';

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
 * One loop over children and siblings, written flat: it runs once for each node of the page. A TreeWalker takes
 * fewer steps, but does not say where an element ends, and that is where most blocks of text do.
 */
export function walkText({ first, last, until, top }: Stretch): Walk {
  const [roots, frames, hosts]: [ShadowRoot[], Element[], Element[]] = [[], [], []];
  const chunk = new ChunkBuilder();
  /** For each element we went into: whether it is a block. What we began inside of is looked up when we leave it. */
  const blocks: boolean[] = [];
  let node: Node | null = first;
  let isPastLast = false;
  let hasRest = false;

  function read(limit: number): Chunk | undefined {
    if (!node && !hasRest) return undefined;
    if (hasRest) hasRest = chunk.addRest(limit - chunk.length);
    for (let visited = 0; node && visited < nodesPerChunk && !hasRest && chunk.length < limit; visited += 1) {
      const { nodeType }: Node = node;
      if (nodeType === 3) hasRest = chunk.add(node as Text, limit);
      node = (nodeType === 1 ? enter(node as Element) : null) ?? leave(node);
      if (node === until || (isPastLast && chunk.isBetweenBlocks)) node = null;
    }
    if (!node && !hasRest) chunk.endBlock();
    return chunk.take();
  }

  /** The first child, when what is inside is ours to read. */
  function enter(element: Element): Node | null {
    const tag = tagOf(element.localName);
    const { join } = tag;
    if (join === 'nothing') return null;
    if (join !== 'inline') chunk.endBlock();
    if (tag.isFrame) frames.push(element);
    if (join === 'wall') return null;
    if (tag.mayHost) {
      const root = element.shadowRoot;
      if (root) roots.push(root);
      else if (tag.isCustom) hosts.push(element);
    }
    const child = element.firstChild;
    if (child) blocks.push(join === 'block');
    return child;
  }

  function leave(from: Node): Node | null {
    let at = from;
    for (;;) {
      if (at === last) isPastLast = true;
      const next = at.nextSibling;
      if (next) return next;
      const parent = at.parentNode;
      if (!parent || parent === top) {
        if (parent === last) isPastLast = true;
        return null;
      }
      at = parent;
      if (blocks.pop() ?? isBlock(at)) chunk.endBlock();
    }
  }

  return { read, roots, frames, hosts, next: () => node };
}

function isBlock(node: Node): boolean {
  return tagOf((node as Element).localName).join === 'block';
}
