import { isReadable, startOfBlock } from '../text/tags';
import type { Region } from './regions';
import type { Scanner } from './scan';

/** Read all of a region, what is on the screen first. */
export function readAll(scanner: Scanner, region: Region) {
  const { top } = region;
  const first = top.firstChild;
  if (!first) return;
  const start = firstOnScreen(top);
  if (start) scanner.read(region, { first: start, last: top, top });
  if (start !== first) scanner.read(region, { first, last: top, until: start, top });
  scanner.search(region, top);
}

/** Where to begin to read so that what a person sees comes first. */
function firstOnScreen(top: Document | ShadowRoot): Node | undefined {
  if (top.nodeType !== Node.DOCUMENT_NODE) return undefined;
  const { innerWidth = 0, innerHeight = 0 } = (top as Document).defaultView ?? {};
  let first: Element | undefined;
  for (const y of [0.05, 0.3, 0.6]) {
    let at = top.elementFromPoint(innerWidth / 2, innerHeight * y);
    while (at && !isReadable(at, top)) at = at.parentElement;
    if (at && (!first || at.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING)) first = at;
  }
  return first && startOfBlock(first, top);
}
