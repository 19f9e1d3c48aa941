import type { Page } from 'puppeteer-core';

import { waitFor } from './wait';

/** Mark words on a page as a person does with the mouse: the first place where they stand in one piece. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await waitFor(`“${words}” on the page`, async () =>
    (await page.evaluate(select, words)) ? true : undefined,
  );
}

/** Runs in the page. */
function select(words: string): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start === -1) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return true;
  }
  return false;
}
