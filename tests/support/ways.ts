import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';

import type { Medium, Scheme, Size } from './look';

/** What is done in another way in a browser whose driver is not that of Chromium. */
export type Ways = {
  /** What assistive technology is told of a page. */
  readTree(page: Page): Promise<SerializedAXNode>;
  /** Wait until the tree says where the keyboard is now. */
  settleFocus(page: Page): Promise<void>;
  setSize(page: Page, size: Size): Promise<void>;
  saveDownloadsTo(folder: string): Promise<void>;
  setScheme(page: Page, scheme: Scheme): Promise<void>;
  setMedium(page: Page, medium: Medium): Promise<void>;
};

const ways = new WeakMap<Browser, Ways>();

export function setWaysOf(browser: Browser, its: Ways): void {
  ways.set(browser, its);
}

/** Undefined: those of Chromium. */
export function waysOf(page: Page): Ways | undefined {
  return ways.get(page.browser());
}
