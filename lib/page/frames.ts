import { yieldToPage } from './slices';

/**
 * A function to ask for something to be done soon: once a frame, and after it, when the page's layout is done and
 * asking about it costs little. Nothing happens while the page is in the background.
 */
export function createOnceAFrame(page: Document, act: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    page.defaultView?.requestAnimationFrame(async () => {
      await yieldToPage();
      isAsked = false;
      act();
    });
  };
}

/** Settles after the next frame. A page in the background has none: then after a while. */
export function nextFrame(page: Document): Promise<void> {
  const longestWaitMs = 250;
  return new Promise(resolve => {
    page.defaultView?.requestAnimationFrame(() => void yieldToPage().then(resolve));
    setTimeout(resolve, longestWaitMs);
  });
}
