import { browser } from 'wxt/browser';

import type { WhatIsLeft } from '../../../components/lock/EndedView';
import { readBack } from '../../../lib/vault/wipe';

/** Settings that hold no words of anyone: the look, the language, the sites of this browser. */
const settings = ['choices', 'portals', 'computer', 'autoLock'];

/** What was ended: `mine` is what a person wrote, `all` is the settings too. */
export type Ended = 'mine' | 'all';

/** Remember, in the browser's memory, that an end is to be shown once this panel has started anew. */
export function markEnded(ended: Ended = 'mine'): Promise<void> {
  return browser.storage.session.set({ ended });
}

/** Whether an end is to be shown, and of what. Answers once. */
export async function takeEnded(): Promise<Ended | undefined> {
  const { ended } = await browser.storage.session.get('ended');
  if (ended) await browser.storage.session.remove('ended');
  return ended === 'mine' || ended === 'all' ? ended : undefined;
}

/**
 * Look what is still here: in the databases, the caches, the extension's own storage, and other open panels.
 * Read by a program that started anew, so it holds nothing from before in memory either.
 */
export async function readWhatIsLeft(ended: Ended): Promise<WhatIsLeft> {
  const { visits, words, databases } = await readBack();
  const { origins = [] } = await browser.permissions.getAll();
  const sites = ended === 'all' ? origins.length : 0;
  const [kept, now, cached] = await Promise.all([
    browser.storage.local.get(),
    browser.storage.session.get(),
    globalThis.caches?.keys() ?? [],
  ]);
  const isLeft = (key: string) => ended === 'all' || !settings.includes(key);
  const stored = [...Object.keys(kept), ...Object.keys(now)].filter(isLeft);
  return { visits, words, files: databases.length + cached.length + stored.length + sites };
}
