import type { Place } from './marks/passage';
import { liveRangeOf, nodeOf, reads } from './marks/place';

/** Where a word is in the page's window, also when it is in a frame. Undefined when it is not there to be seen. */
export function boxOnScreen(place: Place): DOMRect | undefined {
  if (!reads(place)) return undefined;
  const range = liveRangeOf(place);
  const box = range?.getClientRects()[0];
  if (!range || !box || box.width <= 1 || box.height <= 1) return undefined; // or written for screen readers alone
  let [x, y] = [box.x, box.y];
  for (let frame = frameOf(range.startContainer); frame; frame = frameOf(frame)) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return new DOMRect(x, y, box.width, box.height);
}

/** Bring a word to the screen, when it is not on it. */
export function scrollToWord(place: Place): void {
  const range = liveRangeOf(place);
  if (!range || isOnScreen(place)) return;
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  // The middle of a long paragraph need not be where the word is.
  const view = range.startContainer.ownerDocument?.defaultView;
  const box = range.getBoundingClientRect();
  if (view && !isOnScreen(place)) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' });
}

export function isOnScreen(place: Place): boolean {
  const box = boxOnScreen(place);
  const view = nodeOf(place).ownerDocument.defaultView?.top;
  return box !== undefined && box.top >= 0 && box.bottom <= (view?.innerHeight ?? 0);
}

function frameOf(node: Node): Element | null {
  return node.ownerDocument?.defaultView?.frameElement ?? null;
}
