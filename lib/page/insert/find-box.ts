import { type Box, boxAt, elementOf, type RootOf } from './box';

/** What has the keyboard: looked for through shadow roots. A page keeps it while another window has the keys. */
export function activeIn(page: Document, rootOf: RootOf): Element | null {
  let active = page.activeElement;
  while (active) {
    const inner = rootOf(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

/**
 * Every box a person can see and write a message in, in reading order. Single lines are left out: they are for subjects
 * and for searching, and are taken only when the person put the caret there.
 */
export function boxesIn(page: Document, rootOf: RootOf): Box[] {
  const found = new Map<Element, Box>();
  for (const element of elementsIn(page, rootOf)) {
    const box = element.localName === 'input' ? undefined : boxAt(element);
    if (box && isToBeSeen(elementOf(box))) found.set(elementOf(box), box);
  }
  return [...found.values()];
}

/** The box the keyboard is in; else the only one there is. */
export function chooseBox(page: Document, rootOf: RootOf): Box | undefined {
  const active = activeIn(page, rootOf);
  const here = active ? boxAt(active) : undefined;
  if (here) return here;
  const boxes = boxesIn(page, rootOf);
  return boxes.length === 1 ? boxes[0] : undefined;
}

function* elementsIn(root: Document | ShadowRoot, rootOf: RootOf): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const inner = rootOf(element);
    if (inner) yield* elementsIn(inner, rootOf);
  }
}

/** Editors keep boxes of their own for pasting, far to the left of the page. */
function isToBeSeen(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
