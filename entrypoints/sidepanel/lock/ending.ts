import { browser } from 'wxt/browser';

import type { WhatIsLeft } from '../../../components/lock/EndedView';

/** Settings that hold no words of anyone: the look, the language, the sites of this browser. */
const settings = ['choices', 'portals', 'computer', 'autoLock'];

/** What was ended: `mine` is what a person wrote, `all` is the settings too. */
export type Ended = 'mine' | 'all';

const mark = 'ended-';

/**
 * Remember that this panel is to show an end once it has started anew.
 *
 * In the name of its window: the browser keeps that in its memory, for this panel alone, through a reload. What all
 * panels share would be taken by whichever starts first, and the person would look at another.
 */
export function markEnded(ended: Ended = 'mine'): void {
  window.name = `${mark}${ended}`;
}

/** Whether this panel is to show an end, and of what. Answers once. */
export function takeEnded(): Ended | undefined {
  if (!window.name.startsWith(mark)) return undefined;
  const ended = window.name.slice(mark.length);
  window.name = '';
  return ended === 'mine' || ended === 'all' ? ended : undefined;
}

/**
 * Look what is still here: in the databases, the caches, the extension's own storage, and other open panels.
 * Read by a program that started anew, so it holds nothing from before in memory either.
 */
export async function readWhatIsLeft(ended: Ended): Promise<WhatIsLeft> {
  const { readBack } = await import('../../../lib/vault/wipe');
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
