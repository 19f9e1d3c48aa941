import type { Page } from 'puppeteer-core';

import { findInFirefox } from './firefox';
import { waitFor } from './wait';
import { readWords } from './words';

/** What the extension's own pages may ask of Firefox. */
declare const browser: { tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> } };

/** "Is this computer only yours?", answered with yes in a panel that is open as a page. */
export async function answerInFirefox(panel: Page): Promise<void> {
  await (await findInFirefox(panel, 'button', new RegExp(`^${readWords('en')('computer-mine')}`))).click();
  await panel.waitForSelector('#app > .frame');
}

/** The tab of a page we may read, by its address. */
export function tabOf(panel: Page, origin: string): Promise<number> {
  return waitFor('the tab', () =>
    panel.evaluate(async start => {
      const tabs = await browser.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith(start))?.id;
    }, origin),
  );
}
