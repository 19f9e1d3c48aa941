import { browser } from 'wxt/browser';

import { askedFor } from '../../lib/messages/protocol';
import { openPanel } from './open-panel';

const menuId = 'explain-selection';

/**
 * The line "Explain this selection" in the browser's own menu, on words a person selected.
 *
 * The browser hands us those words. We do not look at them: the page's own script reads the selection and the panel
 * shows its meanings, so that no text comes here. What is left for the panel is only that it was asked, and where.
 */
export function createMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: menuId,
      title: browser.i18n.getMessage('menu_explain' as 'name'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== menuId || tab?.id === undefined) return;
    // The same turn as the press, or the browser refuses. The press lets us read this page (activeTab).
    void openPanel(tab);
    // Kept in memory, because a panel that is only now opening cannot hear us yet.
    void browser.storage.session.set({ [askedFor]: { tabId: tab.id, at: Date.now() } });
  });
}
