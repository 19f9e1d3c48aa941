import type { CDPSession, Page } from 'puppeteer-core';

import { waysOf } from './ways';

export type Size = { width: number; height: number };
export type Scheme = 'light' | 'dark';
export type Medium = 'screen' | 'print';

/** What was emulated ends with the session: one for each page, and not one for each size. */
const sessions = new WeakMap<Page, CDPSession>();

/** Make the panel as wide as a person may drag it. Panels are 250 to 400 px on most screens. */
export async function setSize(page: Page, { width, height }: Size): Promise<void> {
  const its = waysOf(page);
  if (its) return its.setSize(page, { width, height });
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  const its = waysOf(page);
  if (its) return its.setScheme(page, scheme);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Show the page as on a screen, or as on paper. */
export async function setMedium(page: Page, medium: Medium): Promise<void> {
  const its = waysOf(page);
  if (its) return its.setMedium(page, medium);
  await page.emulateMediaType(medium);
}

/** How many pixels the page, or the view in it, can be scrolled sideways. People do not find what is out there. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('main')];
    return Math.max(...scrolled.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });
}

/** A thing to press that is smaller than a finger. */
export type SmallTarget = { name: string; width: number; height: number };

/**
 * What can be pressed and is smaller than `least` pixels either way. A box within its own label
 * counts as large as the label, and a link in a sentence is let be, as WCAG 2.5.8 does.
 */
export function findSmallTargets(page: Page, least: number): Promise<SmallTarget[]> {
  return page.evaluate(smallest => {
    const pressable =
      'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=option]';
    const found: { name: string; width: number; height: number }[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('p a, li a')) continue;
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width === 0 || Math.min(width, height) >= smallest) continue;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
      found.push({ name: name.trim(), width: Math.round(width), height: Math.round(height) });
    }
    return found;
  }, least);
}

/** Two screenshots side by side in one PNG, as the window shows them: the portal, and the panel beside it. */
export async function pictureSideBySide(page: Page, panel: Page | undefined): Promise<Uint8Array> {
  const left = await page.screenshot({ encoding: 'base64' });
  if (!panel) return Buffer.from(left, 'base64');
  const right = await panel.screenshot({ encoding: 'base64' });
  // A tab in the same window would take the front, and the panel follows the tab in front.
  const elsewhere = await page.browser().createBrowserContext();
  try {
    const desk = await elsewhere.newPage();
    const joined = await desk.evaluate(joinPictures, [left, right]);
    return Buffer.from(joined, 'base64');
  } finally {
    await elsewhere.close();
  }
}

/** Runs in the browser: it has a canvas, and Node has none. */
async function joinPictures(pictures: string[]): Promise<string> {
  const images = await Promise.all(
    pictures.map(async picture => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      return image;
    }),
  );
  const gap = 2;
  const canvas = document.createElement('canvas');
  canvas.width = images.reduce((sum, image) => sum + image.width, gap * (images.length - 1));
  canvas.height = Math.max(...images.map(image => image.height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas');
  pen.fillStyle = '#888';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  let left = 0;
  for (const image of images) {
    pen.drawImage(image, left, 0);
    left += image.width + gap;
  }
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
