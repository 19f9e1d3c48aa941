import { mkdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

import { openBrowser } from './chromium';
import { openFirefox } from './firefox';
import { inProject, portalBuild } from './paths';
import { type Site, serve } from './serve';

const usualPort = 8099;

/** Open a window with the extension beside the sample portal, and wait until it is closed. */
export async function openForAPerson(kind: 'chromium' | 'firefox', say: (words: string) => void) {
  const portal = await servePortal(usualPort);
  const browser = await openForAPersonAt(kind, `${portal.origin}/`);
  say(`
The sample portal is at ${portal.origin}/, and its records are about nobody.
The panel is open beside it. To open it again: the button "In My Corner" in the toolbar. ${whereTheButtonIs[kind]}
What you write stays in .output/profile-${kind}/ and is there again the next time.
Close the window, or press Ctrl+C here, to end.`);
  await untilClosed(browser);
  await portal.close();
}

const whereTheButtonIs = {
  chromium: 'If you do not see it: press the puzzle piece first, and the pin beside its name.',
  firefox: '',
};

async function servePortal(port: number): Promise<Site> {
  try {
    return await serve({ folder: portalBuild, port });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || port >= usualPort + 50) throw error;
    return servePortal(port + 1);
  }
}

/** A window with the extension, whose panel is open beside a page. */
export async function openForAPersonAt(kind: 'chromium' | 'firefox', url: string): Promise<Browser> {
  const profile = inProject('.output', `profile-${kind}`);
  mkdirSync(profile, { recursive: true });
  const open = kind === 'chromium' ? openBrowser : openFirefox;
  const { browser, pressToolbarButton } = await open({ profile, headless: false, forAPerson: true });
  const [tab] = await browser.pages();
  const page = tab ?? (await browser.newPage());
  await page.goto(url);
  await pressToolbarButton(page);
  return browser;
}

/** On a Mac a browser outlives its last window, so we look for pages, not for the program. */
export async function untilClosed(browser: Browser): Promise<void> {
  await new Promise<void>(resolve => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some(target => target.type() === 'page')) resolve();
    });
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await browser.close().catch(() => {}); // gone already
}
