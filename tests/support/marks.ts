import type { Page } from 'puppeteer-core';

import { waitFor } from './wait';

/** What is underlined on the page now: under which of our names, and which words. */
export type Mark = { name: string; text: string };

/** Read the page's highlights. Any script of the page can do the same, so they must tell it nothing new. */
export function readMarks(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const marks: { name: string; text: string }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        marks.push({ name, text: live.toString() });
      }
    }
    return marks;
  });
}

/** Wait until these words are marked. Gives all marks. */
export function waitForMark(page: Page, words: string | RegExp): Promise<Mark[]> {
  return waitFor(
    `a mark on ${words}`,
    async () => {
      const marks = await readMarks(page);
      const isMarked = marks.some(({ text }) =>
        typeof words === 'string' ? text === words : words.test(text),
      );
      return isMarked ? marks : undefined;
    },
    { describe: async () => `Marked: ${(await readMarks(page)).map(({ text }) => text).join(', ')}` },
  );
}

export function waitForNoMarks(page: Page): Promise<true> {
  return waitFor('the marks to go', async () => ((await readMarks(page)).length === 0 ? true : undefined));
}

/** Bring a marked word to the middle of the window. Gives where it is then, in CSS pixels. */
export async function placeOfMark(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(wanted => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        const { top: before } = live.getBoundingClientRect();
        window.scrollBy({ top: before - innerHeight / 2, behavior: 'instant' });
        const { left, top, width, height } = live.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`No mark on ${words}`);
  return place;
}
