import type { KeyInput, Page } from 'puppeteer-core';

import { type Chromium, chromiumPath, openBrowser } from './chromium';
import { firefoxPath, openFirefox } from './firefox';
import { waitFor } from './wait';

/** What a test asks of a browser with the extension in it, whichever it is. */
export type Driver = Pick<
  Chromium,
  | 'browser'
  | 'profile'
  | 'keepsGrants'
  | 'openPortal'
  | 'pressToolbarButton'
  | 'panel'
  | 'waitForTab'
  | 'openExtensionPage'
  | 'approveHost'
  | 'revokeHost'
  | 'close'
  | 'kill'
>;

export type DriverOptions = {
  profile?: string;
  /** Language of the browser itself, such as `es`. */
  language?: string;
};

/** A browser there is on this computer. */
export type Make = { name: string; open(options?: DriverOptions): Promise<Driver> };

/** For `describe.each`: the same test in each. */
export const makes: Make[] = [
  ...(chromiumPath ? [{ name: 'Chromium', open: openBrowser }] : []),
  ...(firefoxPath ? [{ name: 'Firefox', open: openFirefoxAsDriver }] : []),
];

/**
 * For `describe.each` where what is tested is the panel's own program, which is the same in both: the first of them.
 * In Firefox by `npm run e2e -- --browser firefox`.
 */
export const firstMakes: Make[] = makes.slice(0, 1);

/** Where one browser is enough: Chromium, or the one that `npm run e2e -- --browser` asks for. */
export const oneMake: Make | undefined = makes[0];

export function openOne(options?: DriverOptions): Promise<Driver> {
  if (!oneMake) throw new Error('Neither Chromium nor Firefox was found');
  return oneMake.open(options);
}

/**
 * Firefox as tests of both use it. Nobody's driver can press keys inside its sidebar: a press of the button opens it for
 * real, with the right to read the page, and the panel is then used in a window of its own, beside that page's tab.
 */
async function openFirefoxAsDriver(options: DriverOptions = {}): Promise<Driver> {
  const firefox = await openFirefox(options);
  let pressedOn: Page | undefined;
  let panel: { page: Page; tab: number } | undefined;
  return {
    browser: firefox.browser,
    profile: firefox.profile,
    keepsGrants: false, // the extension a driver brings is a new one at each start
    openPortal: async url => inFront(await firefox.openPortal(url)),
    openExtensionPage: async path => inFront(await firefox.openExtensionPage(path)),
    approveHost: async () => {}, // a preference of the profile says yes
    revokeHost: firefox.revokeHost,
    close: firefox.close,
    kill: firefox.kill,

    async pressToolbarButton(page) {
      await firefox.pressToolbarButton(page);
      await waitFor('the sidebar', async () => (await firefox.isSidebarOpen(page)) || undefined);
      await firefox.closeSidebar(page);
      pressedOn = page;
    },

    async panel() {
      if (!pressedOn) throw new Error('The toolbar button was not pressed');
      const tab = await firefox.tabIdOf(pressedOn);
      const path = `sidepanel.html?tab=${tab}`;
      if (!panel || panel.page.isClosed()) {
        panel = { page: bringForKeys(await firefox.openExtensionPage(path, 'window')), tab };
      } else if (panel.tab !== tab) {
        await firefox.goToExtensionPage(panel.page, path);
        panel.tab = tab;
      }
      return panel.page;
    },

    // What an extension opens, the driver knows by no address: the page is asked.
    waitForTab: part =>
      waitFor(`a tab at ${part}`, async () => {
        for (const page of await firefox.browser.pages()) {
          if (await page.evaluate(wanted => location.href.includes(wanted), part)) return page;
        }
        return undefined;
      }),
  };
}

/** Chromium shows what it opened, as a person's browser does. Firefox leaves it behind, where it draws nothing. */
async function inFront(page: Page): Promise<Page> {
  await page.bringToFront();
  return bringForKeys(page);
}

/** In Firefox keys go to the window in front, as a person's do. Those of a page in another window bring it there first. */
function bringForKeys(page: Page): Page {
  const { keyboard } = page;
  const { press, type, down } = keyboard;
  const first = async () => {
    if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
  };
  const wrap =
    <Words extends unknown[]>(play: (...words: Words) => Promise<void>) =>
    async (...words: Words) => {
      await first();
      return play.apply(keyboard, words);
    };
  Object.assign(keyboard, {
    // Its driver calls this key by what it writes.
    press: wrap((key: KeyInput, how?: object) => press.call(keyboard, key === 'Space' ? ' ' : key, how)),
    type: wrap(type),
    down: wrap(down),
  });
  return page;
}
