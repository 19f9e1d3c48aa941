import type { Region } from './regions';

/** What hangs in a part of a region and is read by itself. */
export type InnerRoots = {
  roots: ShadowRoot[];
  frames: Element[];
  /** Custom elements whose script has not come yet. They may grow a root, and nothing tells us when. */
  unborn: Element[];
};

const elements = 0x1;
/** Looked through in one step: about a third of a millisecond. */
const elementsPerStep = 5_000;

/**
 * Look for open shadow roots and frames, step by step. Any element may carry a root, and no selector finds those
 * that do, so all are asked, after the text has been read.
 */
export function* findInnerRoots({ document }: Region, within: Node): Generator<InnerRoots> {
  if (within.nodeType === Node.TEXT_NODE) return;
  const walker = document.createTreeWalker(within, elements);
  let node: Node | null = within.nodeType === Node.ELEMENT_NODE ? within : walker.nextNode();
  while (node) {
    const roots: ShadowRoot[] = [];
    for (let count = 0; node && count < elementsPerStep; count += 1) {
      const { shadowRoot } = node as Element;
      if (shadowRoot) roots.push(shadowRoot);
      node = walker.nextNode();
    }
    yield { roots, frames: [], unborn: [] };
  }
  const others = all(within, 'iframe, frame, :not(:defined)');
  yield { roots: [], frames: others.filter(isFrame), unborn: others.filter(element => !isFrame(element)) };
}

function isFrame({ localName }: Element): boolean {
  return localName === 'iframe' || localName === 'frame';
}

function all(within: Node, selector: string): Element[] {
  const element = within as Element;
  const found = [...element.querySelectorAll(selector)];
  return within.nodeType === Node.ELEMENT_NODE && element.matches(selector) ? [element, ...found] : found;
}
