import { browser } from 'wxt/browser';

import { askedFor } from '../../lib/messages/protocol';
import { tabBeside } from './tab-beside';

/** A press longer ago than this was for a panel that never came. */
const staleMs = 20_000;

/** Hear that the person chose "Explain this selection" in the browser's menu: now, or just before this panel opened. */
export function hearMenu(onAsked: () => void): void {
  async function take(asked: unknown) {
    const { tabId, at } = Object(asked) as { tabId?: unknown; at?: unknown };
    if (typeof tabId !== 'number' || typeof at !== 'number' || Date.now() - at > staleMs) return;
    if ((await tabBeside())?.id !== tabId) return; // the panel of another window
    await browser.storage.session.remove(askedFor);
    onAsked();
  }

  browser.storage.session.onChanged.addListener(changes => {
    if (changes[askedFor]?.newValue) void take(changes[askedFor].newValue);
  });
  void browser.storage.session.get(askedFor).then(kept => take(kept[askedFor]));
}
