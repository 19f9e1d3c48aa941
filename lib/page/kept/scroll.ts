import type { Part } from './page-text';

/** Bring a passage to the middle of the screen, in every box it is in that scrolls. */
export function scrollToParts(parts: readonly Part[]): void {
  const [first] = parts;
  if (!first?.node.parentElement) return;
  scrollToElement(first.node.parentElement);
  // The middle of a long paragraph need not be where the words are.
  const range = new Range();
  range.setStart(first.node, first.start);
  range.setEnd(first.node, first.end);
  const view = first.node.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight)) {
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
  }
}

export function scrollToElement(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
