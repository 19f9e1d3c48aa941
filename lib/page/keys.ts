export type KeyEvents = {
  /** Go to the next or the previous word. False when there is none. */
  step(by: 1 | -1): boolean;
  /** Close the card. False when none is open. */
  close(): boolean;
};

/** F8 and Shift+F8 go from word to word; Escape closes the card. Every other key stays the page's. */
export function listenToKeys(page: Document, events: KeyEvents, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    event => {
      if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      const isOurs =
        (event.key === 'F8' && events.step(event.shiftKey ? -1 : 1)) ||
        (event.key === 'Escape' && !event.shiftKey && events.close());
      if (!isOurs) return;
      // One press, one thing: Escape on a card in the portal's own dialog closes the card alone.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
