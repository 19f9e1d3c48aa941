/**
 * The longest we work before we let the page have its turn. A frame could bear five, but now and then the browser's
 * own clearing up (4 to 7 ms on a page of 1 MB) falls into our turn, and eight is what a turn may take in all.
 */
const sliceMs = 2;

/** What our work has cost the page so far, in milliseconds. Kept for the bench; nothing here reads it. */
export const spent = { longestMs: 0, totalMs: 0 };

let isWorking = false;

/** Do a short piece of work, and count what it costs. Work that is a part of other work is counted with that. */
export function work<Value>(act: () => Value): Value {
  if (isWorking) return act();
  isWorking = true;
  const startMs = performance.now();
  try {
    return act();
  } finally {
    const ms = performance.now() - startMs;
    spent.totalMs += ms;
    spent.longestMs = Math.max(spent.longestMs, ms);
    isWorking = false;
  }
}

/**
 * Do work step by step, in slices that leave the page free to answer. A step should be well under a millisecond or
 * two.
 *
 * @param step - Does a little and says whether there is more.
 */
export async function workInSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  for (let isMore = true; isMore && !signal.aborted; ) {
    isMore = work(() => doSlice(step));
    if (isMore) await yieldToPage();
  }
}

/** Ends before the step that would be likely to take too long: one like the last. */
function doSlice(step: () => boolean): boolean {
  const startMs = performance.now();
  for (let beforeMs = startMs; ; ) {
    if (!step()) return false;
    const nowMs = performance.now();
    if (nowMs + (nowMs - beforeMs) > startMs + sliceMs) return true;
    beforeMs = nowMs;
  }
}

type WithScheduler = { scheduler?: { yield?: () => Promise<void> } };

/** Give the page its turn. Unlike a timer, we are not put at the end of all that waits. */
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
