/** Longer than any view takes to be drawn. */
const patienceMs = 3_000;

/** What a person does when they go on by themselves. */
const signsOfThePerson = ['wheel', 'pointerdown', 'keydown', 'focusin'];

/**
 * Bring the view back to where it was left. It is drawn bit by bit: tried again as it grows, until it is there, the
 * person goes on by themselves, or all is drawn.
 *
 * @param top - In pixels, from the top of the view.
 */
export function scrollBack(top: number): void {
  if (top <= 0) return;
  const ending = new AbortController();
  const watcher = new MutationObserver(tryNow);
  ending.signal.addEventListener('abort', () => watcher.disconnect());
  for (const sign of signsOfThePerson) {
    addEventListener(sign, () => ending.abort(), { capture: true, signal: ending.signal });
  }
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => ending.abort(), patienceMs);
  tryNow();

  function tryNow() {
    const view = document.querySelector('.view');
    if (!view) return;
    view.scrollTop = top;
    if (Math.abs(view.scrollTop - top) <= 1) ending.abort();
  }
}
