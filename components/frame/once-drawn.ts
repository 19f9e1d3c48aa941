/** Longer than any view takes to be drawn: after it, the person is elsewhere. */
const patienceMs = 4_000;

/**
 * Do something with a part of a view once it is drawn: the view may still be loading, or the visit still opening.
 * It waits no longer than a person would.
 *
 * @param selector - The part to wait for.
 */
export function onceDrawn(selector: string, act: (found: HTMLElement) => void): void {
  // Not in this turn: what is still there of the view before must not be taken for it.
  setTimeout(() => {
    if (look()) return;
    const watcher = new MutationObserver(() => look() && stop());
    const stop = () => watcher.disconnect();
    watcher.observe(document.body, { childList: true, subtree: true });
    setTimeout(stop, patienceMs);
  });

  function look(): boolean {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) act(found);
    return found !== null;
  }
}
