import type { Page } from 'puppeteer-core';

import type { Chromium } from './chromium';
import { waitFor } from './wait';

/** The page as text at a moment between two of the portal's renders. */
export type Sight = { tick: number; text: string };

/** The whole page, open shadow roots too, each time the portal has rendered itself. */
export type PageRecord = {
  page: Page;
  /** How often the portal has rendered itself by now. */
  now(): Promise<number>;
  until(tick: number): Promise<void>;
  /** What was seen, with the tick it was seen at; and what the page's own scripts complained of. */
  read(): Promise<{ seen: Sight[]; complaints: string[] }>;
};

/**
 * Open a page and record it. What the extension may add is left out of the record: one element,
 * empty, with a shadow root that is closed. Anything else it did would show.
 *
 * @param hostName - The name of that element.
 */
export async function recordPage(chromium: Chromium, url: string, hostName: string): Promise<PageRecord> {
  const page = await chromium.browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(startRecording, hostName);
  await page.goto(url);
  const now = () =>
    page.evaluate(() => Number(/Updated (\d+) times/.exec(document.body.textContent)?.[1] ?? -1));
  return {
    page,
    now,
    async until(tick) {
      await waitFor(`tick ${tick}`, async () => ((await now()) >= tick ? true : undefined));
    },
    async read() {
      return { seen: await page.evaluate(() => recorded), complaints };
    },
  };
}

/** The page as text right now: its markup, and into how many pieces its text is cut. */
export function snapshot(page: Page, hostName: string): Promise<string> {
  return page.evaluate(name => pageAsText(name), hostName);
}

declare const recorded: Sight[];
declare function pageAsText(hostName: string): string;

/** Runs in the page before its own scripts do. */
function startRecording(hostName: string): void {
  const entries: Sight[] = [];

  function asText(name: string): string {
    const roots: ShadowRoot[] = [];
    const hosts: Element[] = [];
    const collect = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === name && !element.shadowRoot && element.childNodes.length === 0) {
          hosts.push(element);
        }
        if (!element.shadowRoot) continue;
        roots.push(element.shadowRoot);
        collect(element.shadowRoot);
      }
    };
    collect(document);
    let pieces = 0;
    for (const root of [document, ...roots]) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) pieces += 1;
    }
    const [host, second] = hosts;
    const { attributes } = document.documentElement;
    const own = [...attributes].map(attribute => `${attribute.name}="${attribute.value}"`).join(' ');
    const html = document.documentElement.getHTML({ shadowRoots: roots });
    const others = host && !second ? html.replace(host.outerHTML, '') : html;
    return `<html ${own}> ${pieces} pieces of text\n${others}`;
  }

  const watch = new MutationObserver(() => {
    const tick = Number(/Updated (\d+) times/.exec(document.body?.textContent ?? '')?.[1] ?? -1);
    if (tick >= 0) entries.push({ tick, text: asText(hostName) });
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(window, { recorded: entries, pageAsText: asText });
}
