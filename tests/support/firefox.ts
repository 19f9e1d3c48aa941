import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';

import { killBrowser } from './chromium-launch';
import { findFirefox } from './commands/browsers.mjs';
import { firefoxBuild } from './paths';
import { waitFor } from './wait';

/**
 * A real Firefox with the extension in it. Its driver cannot press keys inside the sidebar, so the
 * sidebar is opened and read for real, and the panel is used in a tab of its own.
 */
export type Firefox = {
  browser: Browser;
  openPortal(url: string): Promise<Page>;
  pressToolbarButton(page: Page): Promise<void>;
  isSidebarOpen(): Promise<boolean>;
  /** An extension page in a tab, such as `sidepanel.html?tab=3`. */
  openExtensionPage(path: string, type?: 'tab' | 'window'): Promise<Page>;
  /** The whole window with the sidebar, as PNG. */
  pictureOfWindow(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** End it as a power cut would: no goodbye to anyone. */
  kill(): Promise<void>;
};

export type FirefoxOptions = {
  profile?: string;
  extension?: string;
  headless?: boolean;
  /** A person will use it. */
  forAPerson?: boolean;
};

export const firefoxPath = findFirefox();

/** Fixed here, so that we know the address of our own pages. */
const uuid = '11111111-2222-4333-8444-555555555555';

export async function openFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  if (!firefoxPath) throw new Error('No Firefox found. Set FIREFOX_BIN to its path.');
  const extension = options.extension ?? firefoxBuild;
  const id = readExtensionId(extension);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'in-my-corner-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: !options.forAPerson,
    // Without it Firefox refuses to show its driver the pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // An extension that a driver brought is gone at the next start, and what it keeps must not go with it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A headless window cannot show the question. Only a real press gets as far as asking it.
      'extensions.webextOptionalPermissionPrompts': options.headless === false,
    },
  });
  await browser.installExtension(extension);
  const forget = options.profile ? async () => {} : () => rm(profile, { recursive: true, force: true });
  return {
    ...drive(browser, id.replace(/[^a-z0-9_-]/gi, '_')),
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

function readExtensionId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** @param widgetId - The extension's id as Firefox writes it in the ids of its window. */
function drive(browser: Browser, widgetId: string): Omit<Firefox, 'close' | 'kill'> {
  const inWindow = createWindowScope(browser);
  return {
    browser,

    async openPortal(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },

    async pressToolbarButton(page) {
      await page.bringToFront();
      await waitFor('the toolbar button', () => inWindow(pressAction, `${widgetId}-BAP`));
    },

    isSidebarOpen: () => inWindow(isSidebarShown, `${widgetId}-sidebar-action`),

    async openExtensionPage(path, type = 'tab') {
      const page = await browser.newPage({ type });
      const url = `moz-extension://${uuid}/${path}`;
      // It loads, but Firefox never tells the driver so: we wait for what is on it instead.
      await page.goto(url, { timeout: 1_500 }).catch(() => {});
      return page;
    },

    async pictureOfWindow() {
      const picture = await inWindow(drawWindow);
      return Buffer.from(picture.split(',')[1] ?? '', 'base64');
    },
  };
}

/** Find by role and name, as `find.ts` does in Chromium. A pattern is held against the words one sees. */
export async function findInFirefox(page: Page, role: string, name: string | RegExp): Promise<ElementHandle> {
  return waitFor(`${role} ${name}`, async () => {
    if (typeof name === 'string') return (await page.$(`aria/${name}[role="${role}"]`)) ?? undefined;
    for (const element of await page.$$(`aria/[role="${role}"]`)) {
      const words = await element.evaluate(({ textContent }) => textContent ?? '');
      if (name.test(words)) return element;
    }
    return undefined;
  });
}

type Answer = { type: string; result?: { value: unknown }; exceptionDetails?: { text: string } };
type Bidi = { send(method: string, parameters: object): Promise<{ result: unknown }> };

/** Run a function where Firefox's own window runs: its toolbar, its sidebar. */
function createWindowScope(browser: Browser) {
  // Puppeteer has no name for the browser's own window; its connection does.
  const { connection } = browser as unknown as { connection: Bidi };

  return async <Value>(play: (...args: string[]) => Value, ...args: string[]): Promise<Awaited<Value>> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
      contexts: { url: string; context: string }[];
    };
    const window = tree.contexts.find(context => context.url.endsWith('browser.xhtml'));
    const answer = (
      await connection.send('script.evaluate', {
        target: { context: window?.context },
        expression: `(${play})(...${JSON.stringify(args)})`,
        awaitPromise: true,
      })
    ).result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value as Awaited<Value>;
  };
}

/** What Firefox's own window has, as far as we use it. */
declare const SidebarController: { isOpen: boolean; currentID: string };
declare const browsingContext: {
  currentWindowGlobal: {
    drawSnapshot(part: DOMRect, scale: number, color: string, full: boolean): Promise<ImageBitmap>;
  };
};

function pressAction(id: string): true | undefined {
  const widget = document.getElementById(id);
  const button = widget?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
  (button ?? widget)?.click();
  return widget ? true : undefined;
}

function isSidebarShown(id: string): boolean {
  return SidebarController.isOpen && SidebarController.currentID === id;
}

async function drawWindow(): Promise<string> {
  const part = new DOMRect(0, 0, innerWidth, innerHeight);
  const picture = await browsingContext.currentWindowGlobal.drawSnapshot(part, 1, 'white', false);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL();
}
