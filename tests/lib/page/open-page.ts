import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

import { embedContent } from '../../../embed-content';
import { findChromium } from '../../support/commands/browsers.mjs';
import { inProject } from '../../support/paths';

export const executablePath = findChromium();

/** A browser in which pages are read by lib/page itself, without the extension around it. */
export async function openBrowser(): Promise<{
  open(body: string, address?: string): Promise<Page>;
  close(): Promise<void>;
}> {
  const script = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    /** Open a page, at an address where that matters, and load the reader, which does nothing yet. What goes wrong in the page fails the test. */
    async open(html, address) {
      const page = await browser.newPage();
      page.on('pageerror', error => {
        throw error;
      });
      if (address) {
        // Never fetched: the page is ours, and only its address is another's.
        await page.route('**/*', route =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
        );
        await page.goto(address);
      } else await page.setContent(html);
      await page.addScriptTag({ content: script });
      await page.evaluate(() => document.querySelector('script:last-of-type')?.remove());
      return page;
    },
    close: () => browser.close(),
  };
}

export async function bundle(): Promise<string> {
  const output = await build({
    root: inProject(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [embedContent()],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: inProject('tests/lib/page/in-page.ts'), formats: ['iife'], name: 'bundle' },
    },
  });
  return (output as unknown as [{ output: [{ code: string }] }])[0].output[0].code;
}
