import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { killBrowser } from './chromium-launch';
import { findFirefox } from './commands/browsers.mjs';
import { createSettings, takeBackHost } from './firefox-settings';
import { createTreeReader } from './firefox-tree';
import { bidiOf, contextOf, createWindowHands, createWindowScope } from './firefox-window';
import { waitForDocument } from './fresh-document';
import { firefoxBuild } from './paths';
import { waitFor } from './wait';
import { setWaysOf } from './ways';

/**
 * A real Firefox with the extension in it. Its driver cannot press keys inside the sidebar, so the
 * sidebar is opened and read for real, and the panel is used in a tab of its own.
 */
export type Firefox = {
  browser: Browser;
  profile: string;
  openPortal(url: string): Promise<Page>;
  pressToolbarButton(page: Page): Promise<void>;
  isSidebarOpen(page: Page): Promise<boolean>;
  closeSidebar(page: Page): Promise<void>;
  /** The number extensions know a page's tab by. */
  tabIdOf(page: Page): Promise<number>;
  /** An extension page in a tab, such as `sidepanel.html?tab=3`. */
  openExtensionPage(path: string, type?: 'tab' | 'window'): Promise<Page>;
  /** Have an extension page show another. */
  goToExtensionPage(page: Page, path: string): Promise<void>;
  /** Take a host back, as a person does on the browser's own page. */
  revokeHost(origin: string): Promise<void>;
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
  /** Language it asks sites and extensions for, such as `es`. */
  language?: string;
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
      // Two windows side by side are drawn alike, as two on a desk are: the one behind not once a second.
      'layout.throttled_frame_rate': 60,
      'dom.min_background_timeout_value': 4,
      // What prints goes into a file: nobody would be there to answer the dialog, and the page waits for it.
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(profile, 'printed.pdf'),
      // A headless window cannot show the question. Only a real press gets as far as asking it.
      'extensions.webextOptionalPermissionPrompts': options.headless === false,
      ...(options.language && {
        'intl.locale.requested': options.language,
        'intl.accept_languages': options.language,
      }),
    },
  });
  await browser.installExtension(extension);
  const forget = options.profile ? async () => {} : () => rm(profile, { recursive: true, force: true });
  return {
    ...drive(browser, id),
    profile,
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

function drive(browser: Browser, id: string): Omit<Firefox, 'profile' | 'close' | 'kill'> {
  const inWindow = createWindowScope(browser);
  const { pressButton, ...hands } = createWindowHands(inWindow, id);
  setWaysOf(browser, {
    readTree: createTreeReader(inWindow),
    settleFocus: drawTwice,
    setSize: (page, size) => page.setViewport(size),
    ...createSettings(inWindow),
  });

  /** It loads, but Firefox never tells the driver so: we wait for what is on it instead. */
  async function goToExtensionPage(page: Page, path: string): Promise<void> {
    const url = `moz-extension://${uuid}/${path}`;
    const there = { context: contextOf(page), url, wait: 'none' };
    await bidiOf(browser).send('browsingContext.navigate', there);
    await waitFor(path, () => page.evaluate(wanted => location.href === wanted || undefined, url));
    await waitForDocument(page);
  }

  return {
    browser,
    ...hands,
    goToExtensionPage,

    async openPortal(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },

    async pressToolbarButton(page) {
      await page.bringToFront();
      await pressButton(page);
    },

    async openExtensionPage(path, type = 'tab') {
      const page = await browser.newPage({ type });
      await goToExtensionPage(page, path);
      return page;
    },

    revokeHost: origin => takeBackHost(inWindow, id, origin),

    async pictureOfWindow() {
      const picture = await inWindow(drawWindow);
      return Buffer.from(picture.split(',')[1] ?? '', 'base64');
    },
  };
}

/** Firefox tells assistive technology what changed as it draws. A page out of sight draws nothing. */
function drawTwice(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
        setTimeout(done, 100);
      }),
  );
}

/** What Firefox's own window has, as far as we use it. */
declare const browsingContext: {
  currentWindowGlobal: {
    drawSnapshot(part: DOMRect, scale: number, color: string, full: boolean): Promise<ImageBitmap>;
  };
};

async function drawWindow(): Promise<string> {
  const part = new DOMRect(0, 0, innerWidth, innerHeight);
  const picture = await browsingContext.currentWindowGlobal.drawSnapshot(part, 1, 'white', false);
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL();
}
