import { browser } from 'wxt/browser';

import type { WhatIsLeft } from '../../../components/lock/EndedView';
import { readBack } from '../../../lib/vault/wipe';

/** Settings that hold no words of anyone: the look, the language, the sites of this browser. */
const settings = ['choices', 'portals', 'computer', 'autoLock'];

/** Remember, in the browser's memory, that an end is to be shown once this panel has started anew. */
export function markEnded(): Promise<void> {
  return browser.storage.session.set({ ended: true });
}

/** Whether an end is to be shown. Answers yes once. */
export async function takeEnded(): Promise<boolean> {
  const { ended } = await browser.storage.session.get('ended');
  if (ended) await browser.storage.session.remove('ended');
  return ended === true;
}

/**
 * Look what is still here: in the databases, the caches, the extension's own storage, and other open panels.
 * Read by a program that started anew, so it holds nothing from before in memory either.
 */
export async function readWhatIsLeft(): Promise<WhatIsLeft> {
  const { visits, words, databases } = await readBack();
  const [kept, now, cached] = await Promise.all([
    browser.storage.local.get(),
    browser.storage.session.get(),
    globalThis.caches?.keys() ?? [],
  ]);
  const stored = [...Object.keys(kept), ...Object.keys(now)].filter(key => !settings.includes(key));
  return { visits, words, files: databases.length + cached.length + stored.length };
}
