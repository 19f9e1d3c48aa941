import { createShelf, type Shelf } from './shelf';

/** A tree of nodes that we read by itself: the page's document, an open shadow root, or a same-origin frame. */
export type Region = {
  top: Document | ShadowRoot;
  /** The document it is painted in. */
  document: Document;
  /** The element it hangs from: a shadow host or a frame. The page itself has none. */
  host?: Element;
  parent?: Region;
  shelf: Shelf;
  /** Aborted when it is closed. Everything that listens in it hangs on this. */
  closing: AbortController;
};

/** All regions of a page. */
export type Regions = {
  all(): readonly Region[];
  of(node: Node): Region | undefined;
  open(top: Document | ShadowRoot, from?: { host: Element; parent: Region }): Region | undefined;
  /** Open what is in a frame. Counts those we may not look into. */
  openFrame(frame: Element, parent: Region): Region | undefined;
  /** Close the regions whose host left the page or whose frame shows another document. */
  closeLost(): void;
  closedFrames(): number;
  closeAll(): void;
};

/** @param onOpen - Called for each new region, before anything in it is read. */
export function createRegions(onOpen: (region: Region) => void): Regions {
  const byTop = new Map<Node, Region>();
  const closedFrames = new Set<Element>();

  function open(top: Document | ShadowRoot, from?: { host: Element; parent: Region }): Region | undefined {
    if (byTop.has(top)) return undefined;
    const document = top.nodeType === 9 ? (top as Document) : (top.ownerDocument as Document);
    const region: Region = { top, document, ...from, shelf: createShelf(), closing: new AbortController() };
    byTop.set(top, region);
    onOpen(region);
    return region;
  }

  function close(region: Region) {
    byTop.delete(region.top);
    region.shelf.close();
    region.closing.abort();
  }

  return {
    all: () => [...byTop.values()],
    of: node => byTop.get(node.getRootNode()),
    open,
    openFrame(frame, parent) {
      const document = documentIn(frame);
      if (!document) closedFrames.add(frame);
      else closedFrames.delete(frame);
      // A frame that is being written in as a whole is a message box, not a record.
      if (!document?.documentElement || document.designMode === 'on') return undefined;
      return open(document, { host: frame, parent });
    },
    closeLost() {
      for (const region of [...byTop.values()]) if (isLost(region, byTop)) close(region);
      for (const frame of closedFrames) if (!frame.isConnected) closedFrames.delete(frame);
    },
    closedFrames: () =>
      [...closedFrames].filter(frame => frame.checkVisibility() && frame.clientWidth > 1).length,
    closeAll() {
      for (const region of [...byTop.values()]) close(region);
      closedFrames.clear();
    },
  };
}

function isLost({ host, parent, top }: Region, byTop: Map<Node, Region>): boolean {
  if (!host || !parent) return false;
  if (!host.isConnected || !byTop.has(parent.top)) return true;
  return top.nodeType === 9 && documentIn(host) !== top;
}

/** The document in a frame; null when it is another site's. */
function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // Firefox throws for some sandboxed frames
  }
}
