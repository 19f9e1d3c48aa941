import type { Page } from 'puppeteer-core';

import type { Driver } from './drivers';
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
 * empty, with a shadow root that is closed, beside head and body. Anything else it did would show.
 */
export async function recordPage({ browser }: Pick<Driver, 'browser'>, url: string): Promise<PageRecord> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(startRecording);
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
export function snapshot(page: Page, { withCard }: { withCard: boolean }): Promise<string> {
  return page.evaluate(all => pageAsText(all), withCard);
}

declare const recorded: Sight[];
declare function pageAsText(withCard: boolean): string;

/** Runs in the page before its own scripts do. */
function startRecording(): void {
  const entries: Sight[] = [];

  function openRoots(within: Document | ShadowRoot): ShadowRoot[] {
    const hosts = [...within.querySelectorAll('*')].filter(element => element.shadowRoot !== null);
    return hosts.flatMap(({ shadowRoot }) => [shadowRoot!, ...openRoots(shadowRoot!)]);
  }

  function asText(withCard: boolean): string {
    const roots = openRoots(document);
    let pieces = 0;
    for (const root of [document, ...roots]) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) pieces += 1;
    }
    const html = document.documentElement;
    const attributes = [...html.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
    const inner = html.getHTML({ shadowRoots: roots });
    const strangers = [...html.children].filter(child => !child.matches('head, body'));
    const [card, another] = strangers.filter(child => child.childNodes.length === 0 && !child.shadowRoot);
    const isLeftOut = !withCard && card !== undefined && another === undefined;
    return `<html ${attributes}> ${pieces} pieces of text\n${isLeftOut ? inner.replace(card.outerHTML, '') : inner}`;
  }

  const watch = new MutationObserver(() => {
    const tick = Number(/Updated (\d+) times/.exec(document.body?.textContent ?? '')?.[1] ?? -1);
    if (tick >= 0) entries.push({ tick, text: asText(false) });
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(window, { recorded: entries, pageAsText: asText });

  // Some editors number what they draw at random: here, each time the same.
  let drawn = 1;
  Math.random = () => {
    drawn = (drawn * 16_807) % 2_147_483_647;
    return drawn / 2_147_483_647;
  };
}
