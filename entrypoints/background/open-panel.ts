import { type Browser, browser } from 'wxt/browser';

import { fail, type Result, succeed } from '../../lib/base/result';

/**
 * Open the panel beside a tab. Must run in the same turn as the person's press.
 *
 * `not-allowed`: Firefox opens its sidebar from its own button alone, never for a press inside a page.
 */
export async function openPanel(tab: Browser.tabs.Tab): Promise<Result<void, 'not-allowed'>> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ windowId: tab.windowId });
    else await sidebarAction().open();
    return succeed();
  } catch {
    return fail('not-allowed');
  }
}

/** Firefox's own API, which the types of `wxt/browser` leave out. */
function sidebarAction(): { open(): Promise<void> } {
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
}
