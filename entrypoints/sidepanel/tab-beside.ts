import { type Browser, browser } from 'wxt/browser';

/** The tab the panel is beside. Its address is known only when we may read it. */
export type TabBeside = { id: number; url: string | undefined };

/** The tab named in our own address (`?tab=12`, when the panel is open as a full tab), else the one in front. */
export async function tabBeside(): Promise<TabBeside | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await byId(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/**
 * Hear when another page may be in front: another tab, or a new page in the same one.
 *
 * @param onChange - With what happened: `turned` to another tab, or a page `loaded` in a tab.
 */
export function watchTabs(onChange: (what: 'turned' | 'loaded', tabId: number) => void): void {
  if (!new URLSearchParams(location.search).has('tab')) {
    browser.tabs.onActivated.addListener(({ tabId }) => onChange('turned', tabId));
  }
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') onChange('loaded', tabId);
  });
}

async function byId(tabId: number): Promise<Browser.tabs.Tab | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined; // it was closed
  }
}
