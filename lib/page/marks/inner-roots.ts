import type { Region } from './regions';

/** What hangs in a part of a region and is read by itself. */
export type InnerRoots = { roots: ShadowRoot[]; frames: Element[] };

/** Looked through in one step: about half a millisecond. */
const elementsPerStep = 10_000;
/** To ask an element for those in it costs as much as to look at so many. */
const elementsPerQuestion = 20;
/** With more children than this, to ask one after the other takes longer than to walk. */
const manyChildren = 1_000;

/**
 * Any element may carry a root and no selector finds those that do, so all are asked but these, which no page can
 * give one. They are most of a table; a longer list would cost more than it saves.
 */
const mayHost = ':not(td,tr,th,li)';

/** Look for open shadow roots and frames, step by step. */
export function* findInnerRoots({ document }: Region, within: Node): Generator<InnerRoots> {
  if (within.nodeType === Node.TEXT_NODE) return;
  const whole = within as Element | Document | ShadowRoot;
  const own = (whole as Element).shadowRoot;
  if (own) yield { roots: [own], frames: [] };
  for (const roots of rootsUnder(whole)) yield { roots, frames: [] };
  // How many frames a window has is known without looking for them.
  if (document.defaultView?.length) yield { roots: [], frames: framesIn(whole as Element) };
}

/** The roots under an element, asked for in parts: the browser looks for a selector many times as fast as we walk. */
function* rootsUnder(top: Element | Document | ShadowRoot): Generator<ShadowRoot[]> {
  if (countIn(top) <= elementsPerStep) return void (yield rootsOf(top.querySelectorAll(mayHost)));
  if (top.childElementCount > manyChildren) return yield* rootsByWalk(top);
  let roots: ShadowRoot[] = [];
  let looked = 0;
  for (const child of [...top.children]) {
    const count = countIn(child);
    roots.push(...rootsOf([child]));
    if (count > elementsPerStep) yield* rootsUnder(child);
    else roots.push(...rootsOf(child.querySelectorAll(mayHost)));
    looked += count + elementsPerQuestion;
    if (looked < elementsPerStep) continue;
    yield roots;
    roots = [];
    looked = 0;
  }
  yield roots;
}

function* rootsByWalk(top: Node): Generator<ShadowRoot[]> {
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
  for (let isMore = true; isMore; ) {
    const elements: Element[] = [];
    for (let count = 0; isMore && count < elementsPerStep / 2; count += 1) {
      const element = walker.nextNode() as Element | null;
      if (element) elements.push(element);
      else isMore = false;
    }
    yield rootsOf(elements);
  }
}

/** By index: iterators of the page's lists cost more than what they go through. */
function rootsOf(elements: ArrayLike<Element>): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const { shadowRoot } = elements[at]!;
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/** How many elements are in one. The browser counts without showing them to us. */
export function countIn(top: Element | Document | ShadowRoot): number {
  const counted = 'getElementsByTagName' in top ? top.getElementsByTagName('*') : top.querySelectorAll('*');
  return counted.length;
}

function framesIn(within: Element): Element[] {
  const frames = [...within.querySelectorAll('iframe, frame')];
  return /^i?frame$/.test(within.localName) ? [within, ...frames] : frames;
}
