/**
 * Give an element the keyboard. While the panel has it, the page is told nothing of that: then we tell it, because some
 * boxes open, and some editors listen, only from then on.
 */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}
