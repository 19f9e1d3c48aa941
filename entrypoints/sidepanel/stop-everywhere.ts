import { browser } from 'wxt/browser';

import { createChannel } from '../../lib/messages/channel';
import type { PageCalls } from '../../lib/messages/protocol';

/**
 * Take the marks off every page that has some, in all tabs and windows: those this panel read, those another panel read,
 * and those of sites we stay on for. Settles once they are off.
 *
 * A tab without our script answers that there is nobody; that is all we learn of it.
 */
export async function stopEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : stop(id))));
}

async function stop(tabId: number): Promise<void> {
  const port = browser.tabs.connect(tabId, { name: 'panel', frameId: 0 });
  // Looked at, so that the browser does not log "no receiver" as an error of ours.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  const channel = createChannel<PageCalls, Record<never, never>>(port, {});
  await channel.call('stopReading', {});
  channel.close();
}
