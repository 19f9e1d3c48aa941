/** Much longer than anything takes: a slow machine is not a fault. Who waits in vain says so (`give-up.ts`). */
const patienceMs = 30_000;
const pauseMs = 40;

/**
 * Ask again and again until there is an answer.
 *
 * @param ask - Answers undefined while it is too early. May throw while a page is loading.
 * @param describe - What to say when patience runs out: what is there instead.
 */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | undefined> | Value | undefined,
  { timeoutMs = patienceMs, describe }: { timeoutMs?: number; describe?: () => Promise<string> } = {},
): Promise<Value> {
  const end = performance.now() + timeoutMs;
  let lastError: unknown;
  do {
    try {
      const value = await ask();
      if (value !== undefined) return value;
    } catch (error) {
      lastError = error;
    }
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  } while (performance.now() < end);
  const instead = await describe?.().catch(error => String(error));
  throw new Error([`Waited ${timeoutMs} ms for ${what}`, instead].filter(Boolean).join('\n'), {
    cause: lastError,
  });
}
