import type { Region } from './regions';

/** What hangs in a part of a region and is read by itself. */
export type InnerRoots = { roots: ShadowRoot[]; frames: Element[] };

/** Looked through in one step: a sixth of a millisecond. */
const elementsPerStep = 5_000;

/**
 * Look for open shadow roots and frames, step by step. Any element may carry a root and no selector finds those that
 * do, so all are asked.
 */
export function* findInnerRoots({ document }: Region, within: Node): Generator<InnerRoots> {
  if (within.nodeType === Node.TEXT_NODE) return;
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
  let element = (within.nodeType === Node.ELEMENT_NODE ? within : walker.nextNode()) as Element | null;
  while (element) {
    const roots: ShadowRoot[] = [];
    for (let count = 0; element && count < elementsPerStep; count += 1) {
      const { shadowRoot }: Element = element;
      if (shadowRoot) roots.push(shadowRoot);
      element = walker.nextNode() as Element | null;
    }
    yield { roots, frames: [] };
  }
  // How many frames a window has is known without looking for them.
  if (document.defaultView?.length) yield { roots: [], frames: framesIn(within as Element) };
}

function framesIn(within: Element): Element[] {
  const frames = [...within.querySelectorAll('iframe, frame')];
  return /^i?frame$/.test(within.localName) ? [within, ...frames] : frames;
}
