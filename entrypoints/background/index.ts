import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { succeed } from '../../lib/base/result';
import type { WorkerMessage } from '../../lib/messages/protocol';
import { createMenu } from './menu';
import { openPanel } from './open-panel';
import { keepSites } from './sites';

/**
 * Opens the panel and keeps our scripts in step with the sites the person let us stay on for.
 * Remembers nothing: the browser may end this program after any event.
 */
export default defineBackground(() => {
  browser.action.onClicked.addListener(tab => {
    // The same turn as the press, or the browser refuses. The press also lets us read this one page (activeTab).
    void openPanel(tab);
    tell({ call: 'pressed', tabId: tab.id ?? -1 });
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { call } = message as WorkerMessage;
    if (call === 'openPanel' && sender.tab) void openPanel(sender.tab).then(respond);
    else if (call === 'keepSites') void keepSites().then(() => respond(succeed()));
    else return undefined;
    return true; // the answer comes later
  });

  createMenu();
  browser.permissions.onAdded.addListener(() => void keepSites());
  browser.permissions.onRemoved.addListener(() => void keepSites());
  browser.runtime.onInstalled.addListener(() => void keepSites());
  browser.runtime.onStartup.addListener(() => void keepSites());
});

/** Tell the panel, if it is open. */
function tell(message: WorkerMessage): void {
  browser.runtime.sendMessage(message).catch(() => 'no panel is open');
}
