import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import {
  changeHost,
  killBrowser,
  launchArguments,
  loadExtension,
  takesFromCommandLine,
} from './chromium-launch';
import { findChromium } from './commands/browsers.mjs';
import { chromeBuild } from './paths';
import { waitFor } from './wait';

/** A real Chromium with the extension in it, and what a person does with its window. */
export type Chromium = {
  browser: Browser;
  extensionId: string;
  profile: string;
  /** Started again with this profile, it still knows which sites were granted. */
  keepsGrants: boolean;
  openPortal(url: string): Promise<Page>;
  /** Press the extension's button in the toolbar, with this page in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The side panel itself, once it is open. Not a tab that shows the same page. */
  panel(): Promise<Page>;
  isPanelOpen(): boolean;
  /** A tab that the extension opened, once it is there, by a part of its address. */
  waitForTab(part: string): Promise<Page>;
  /** An extension page in a tab of its own, such as `sidepanel.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Let the person's next "yes" to a request for this host count. Chromium shows no dialog for a
   * host that was approved before; nothing is granted until the extension asks.
   */
  approveHost(origin: string): Promise<void>;
  /** Take a host back, as a person does on the browser's own page. */
  revokeHost(origin: string): Promise<void>;
  close(): Promise<void>;
  /** End it as a power cut would: no goodbye to anyone. */
  kill(): Promise<void>;
};

export type ChromiumOptions = {
  /** A profile folder to open again. Left alone at the end. Without it a new one is made and removed. */
  profile?: string;
  /** The built extension. */
  extension?: string;
  /** False opens a window. Needs a display. */
  headless?: boolean;
  /** Language of the browser itself, such as `es`. */
  language?: string;
  /** Added to our own environment, such as the display to open on. */
  env?: Record<string, string>;
  /** A person will use it: no banner about test software. */
  forAPerson?: boolean;
  args?: string[];
};

export const chromiumPath = findChromium();

export async function openBrowser(options: ChromiumOptions = {}): Promise<Chromium> {
  if (!chromiumPath) throw new Error('No Chrome, Chromium or Edge found. Set CHROME_BIN to its path.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'in-my-corner-')));
  const extension = options.extension ?? chromeBuild;
  const keepsGrants = takesFromCommandLine(chromiumPath);
  const browser = await puppeteer.launch({
    executablePath: chromiumPath,
    headless: options.headless ?? true,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ignoreDefaultArgs: options.forAPerson ? ['--enable-automation'] : false,
    handleSIGINT: !options.forAPerson, // who opened it for a person closes it, politely
    args: [...launchArguments(options), ...(keepsGrants ? [`--load-extension=${extension}`] : [])],
    env: { ...process.env, ...options.env },
  });
  const extensionId = await loadExtension(browser, extension, keepsGrants);
  const forget = options.profile ? async () => {} : () => rm(profile, { recursive: true, force: true });
  return { ...drive(browser, extensionId), profile, keepsGrants, ...endings(browser, forget) };
}

type Driver = Omit<Chromium, 'profile' | 'keepsGrants' | 'close' | 'kill'>;

function drive(browser: Browser, extensionId: string): Driver {
  const extensionOrigin = `chrome-extension://${extensionId}`;
  // The same page in a tab has more in its address: which tab it is beside, or which sheet it shows.
  const panelTargets = () =>
    browser.targets().filter(target => target.url() === `${extensionOrigin}/sidepanel.html`);
  return {
    browser,
    extensionId,

    async openPortal(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },

    async pressToolbarButton(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not loaded');
      await extension.triggerAction(page);
    },

    async panel() {
      const target = await waitFor('the side panel', () => panelTargets().at(-1));
      const page = await target.asPage();
      page.setDefaultTimeout(15_000);
      return page;
    },

    async waitForTab(part) {
      const target = await waitFor(`a tab at ${part}`, () =>
        browser.targets().find(target => target.type() === 'page' && target.url().includes(part)),
      );
      return target.asPage();
    },

    isPanelOpen: () => panelTargets().length > 0,

    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },

    approveHost: origin => changeHost(browser, extensionId, { verb: 'addHostPermission', origin }),
    revokeHost: origin => changeHost(browser, extensionId, { verb: 'removeHostPermission', origin }),
  };
}

function endings(browser: Browser, forget: () => Promise<void>): Pick<Chromium, 'close' | 'kill'> {
  return {
    async close() {
      await browser.close();
      await forget();
    },
    async kill() {
      await killBrowser(browser);
      await forget();
    },
  };
}
