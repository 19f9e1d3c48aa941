import type { Page } from 'puppeteer-core';

import { focused, outline } from './find';

/** More presses than any view has stops. */
const mostStops = 120;

/**
 * Press Tab until something is reached, as a person without a mouse does.
 *
 * @param wanted - How its role and name are spoken, such as `/^button Undo/`.
 * @returns What was passed on the way, for a test to look at.
 */
export async function tabTo(page: Page, wanted: RegExp, { back = false } = {}): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < mostStops; presses += 1) {
    const here = await focused(page);
    if (wanted.test(here)) return passed;
    passed.push(here);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never reached ${wanted}\nPassed: ${passed.join(', ')}\n${await outline(page)}`);
}

/** Reach something with Tab and press Enter on it. */
export async function pressByKeyboard(page: Page, wanted: RegExp, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** Press keys together, such as `['Control', 'k']`. */
export async function chord(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Whether what has the keyboard shows it: an outline or a ring a person can see. */
export function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return true;
    // A field inside a frame of ours may let the frame show it.
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
      if (at === element.parentElement && boxShadow !== 'none') return true;
    }
    return false;
  });
}
