import { browser } from 'wxt/browser';

import { fail, type Result, succeed } from '../../lib/base/result';

/** So often it is asked: Firefox has been seen to refuse, or to give nothing, while it was busy (EFForg/privacybadger#2980). */
const mostTries = 3;

/**
 * What the browser remembers for us under a name: `local` on the disk, `session` in its memory. Undefined: nothing.
 * Never an exception: the panel must be drawn whether or not the browser remembers how it was to look.
 */
export async function readRemembered(
  area: 'local' | 'session',
  name: string,
): Promise<Result<unknown, 'failed'>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      const found: unknown = await browser.storage[area].get(name);
      if (found) return succeed((found as Record<string, unknown>)[name]);
    } catch {
      // Asked again.
    }
  }
  return fail('failed');
}

/** The same, where nothing will do as well. */
export async function remembered(area: 'local' | 'session', name: string): Promise<unknown> {
  const found = await readRemembered(area, name);
  return found.ok ? found.value : undefined;
}
