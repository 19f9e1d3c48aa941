/** The longest we work before we let the page have its turn. Two thirds of a frame is left to it. */
const sliceMs = 5;

type WithScheduler = { scheduler?: { yield?: () => Promise<void> } };

/** Give the page its turn. Unlike a timer this is not put off to the end of all that waits. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Longest time one step of work took, and longest slice, for the bench and for nobody else. */
export const longest = { sliceMs: 0 };

/**
 * Do work step by step in slices that leave the page free to answer. Steps should be well under a millisecond or
 * two: a slice ends with the step in which its time ran out.
 *
 * @param step - Does a little and says whether there is more.
 */
export async function workInSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  let isMore = true;
  while (isMore && !signal.aborted) {
    const start = performance.now();
    do {
      isMore = step();
    } while (isMore && performance.now() - start < sliceMs - 1);
    longest.sliceMs = Math.max(longest.sliceMs, performance.now() - start);
    if (isMore) await yieldToPage();
  }
}
