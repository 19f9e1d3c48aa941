import type { Page } from 'puppeteer-core';

import { focused, outline } from './find';
import { waitFor } from './wait';
import { waysOf } from './ways';

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

/** Wait until the keyboard is there, as `focused` says it: a view, a dialog or a step often takes it a moment later. */
export function waitUntilFocused(page: Page, wanted: RegExp): Promise<string> {
  let last = '';
  return waitFor(
    `the keyboard on ${wanted}`,
    async () => {
      last = await focused(page);
      return wanted.test(last) ? last : undefined;
    },
    { describe: async () => `It is on ${last}\n${await outline(page)}` },
  );
}

/** Press keys together, such as `['Control', 'k']`. */
export async function chord(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]) {
  // In Firefox keys go to the window in front, as a person's do. The side panel of Chromium has no window of its own.
  if (waysOf(page)) await page.bringToFront();
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/**
 * Go through all stops with Tab, from where the focus is until it is there again.
 *
 * @returns The stops where a person cannot see where they are: no ring around it, or something over it.
 */
export async function findLostStops(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab'); // a whole view may have the focus, which Tab never comes back to
  const first = await page.evaluateHandle(() => document.activeElement);
  const lost = new Set<string>();
  for (let presses = 0; presses < 1_000; presses += 1) {
    await page.keyboard.press('Tab');
    const trouble = await page.evaluate(troubleAtFocus);
    if (trouble) lost.add(trouble);
    if (await page.evaluate(element => document.activeElement === element, first)) return [...lost];
  }
  throw new Error('Tab never came round');
}

/** Runs in the page. Empty when a person sees where the focus is. */
function troubleAtFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  // The parts of a date field are the browser's own: it shows the focus in them itself.
  if (element.matches('input[type^=date]')) return '';
  const name = `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(
    0,
    60,
  );

  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const around = element.parentElement && getComputedStyle(element.parentElement);
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isFramed = around !== null && around.outlineStyle !== 'none';
  if (!isRinged && !isFramed) return `${name}: no ring`;

  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || element.contains(hit) || hit.contains(element)) return '';
  return `${name}: under ${hit.localName}.${hit.className} ${hit.textContent?.slice(0, 30)}`;
}
