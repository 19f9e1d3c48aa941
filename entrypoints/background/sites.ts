import { browser } from 'wxt/browser';

const scriptId = 'page';

/**
 * Make our page script run on just the sites the person let us stay on for: those of the browser's own list of
 * permissions, which they may change without us. Also written to storage, where a page's script looks whether
 * its site is still among them.
 */
export async function keepSites(): Promise<void> {
  // One at a time, even across programs: a grant and our own call arrive together.
  await navigator.locks.request('keep-sites', async () => {
    const { origins: matches = [] } = await browser.permissions.getAll();
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    const isOn = registered.length > 0;

    if (matches.length === 0) {
      if (isOn) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    } else {
      const script = {
        id: scriptId,
        matches,
        js: ['content-scripts/page.js'],
        runAt: 'document_idle' as const,
      };
      if (isOn) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
    }
    await browser.storage.local.set({ portals: matches });
  });
}
