import type { Place } from './marks/passage';
import { liveRangeOf, placeAt } from './marks/place';
import type { Regions } from './marks/regions';
import { isSeen } from './marks/seen';

/** How far from its letters a word can still be hit, in pixels. */
const slack = 2;

/** The word at a point of the screen, in the coordinates of the document it is in. */
export function wordAt(
  regions: Regions,
  page: Document,
  { x, y }: { x: number; y: number },
): Place | undefined {
  const shadowRoots = regions
    .all()
    .flatMap(({ top, document }) => (document === page && isShadow(top) ? [top] : []));
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return undefined;
  const place = wordAtCaret(regions, caret.offsetNode, caret.offset);
  // The caret nearest to a point may be far from it, at the end of a short line.
  return place && boxesOf(place).some(box => isIn(box, x, y)) ? place : undefined;
}

/** The word that holds a place in a text node. */
export function wordAtCaret(regions: Regions, node: Node, offset: number): Place | undefined {
  for (const passage of regions.of(node)?.shelf.passagesAt(node) ?? []) {
    const place = placeAt(passage, node as Text, offset);
    if (place && isSeen(place)) return place;
  }
  return undefined;
}

function boxesOf(place: Place): DOMRect[] {
  return [...(liveRangeOf(place)?.getClientRects() ?? [])];
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

function isShadow(top: Document | ShadowRoot): top is ShadowRoot {
  return top.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}
