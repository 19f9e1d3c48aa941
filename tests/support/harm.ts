import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

import type { Driver } from './drivers';
import { recordPage } from './page-record';

const markSource = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** What a page was after each step of being used, and what its scripts complained of. */
export type Use = { steps: string[]; complaints: string[] };

/**
 * Use a page by script, always in the same way: press what can be pressed, write in what can be written in, scroll.
 *
 * @param before - What is done to it first: marks put on, or nothing.
 * @returns A line for each step: what was done, and a hash of the whole page after it.
 */
export async function playThrough(
  chromium: Driver,
  url: string,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Use> {
  const record = await recordPage(chromium, url);
  const { page } = record;
  await settle(page);
  await before(page);
  await page.waitForFunction(() => (document.getElementById('state')?.textContent ?? 'Ready') === 'Ready');
  const steps = await page.evaluate(takeSteps);
  await page.bringToFront();
  await settle(page);
  const { complaints } = await record.read();
  await page.close();
  return { steps, complaints };
}

/** Put elements around words, as marking libraries do. */
export async function wrapWords(page: Page, words: string[]): Promise<void> {
  await page.evaluate(markSource);
  await page.evaluate(
    wanted =>
      new Promise<void>(done =>
        new Mark(document.body).mark(wanted, { separateWordSearch: false, done: () => done() }),
      ),
    words,
  );
}

/** The plainest way to mark words: each text goes into an element of its own. */
export async function moveIntoElements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const element = document.createElement('mark');
      text.replaceWith(element);
      element.append(text);
    }
  });
}

declare class Mark {
  constructor(within: Element);
  mark(words: string[], options: { separateWordSearch: boolean; done(): void }): void;
}

/** Two frames and a moment: what a page draws after a press. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
      ),
  );
}

declare function pageAsText(withCard: boolean): string;

/**
 * Runs in the page, as fast as a quick person: each step once what the last one drew is there. Nothing that sends, and no
 * link: the page is to stay. A page that changes by itself does so at its `step`.
 */
async function takeSteps(): Promise<string[]> {
  const pressable = 'main button:not([type=submit]):not([disabled]), main summary, main [role=tab]';

  function takeStep(step: number): string {
    const buttons = [...document.querySelectorAll<HTMLElement>(pressable)];
    const fields = [...document.querySelectorAll<HTMLTextAreaElement>('main textarea')];
    if ('step' in window && typeof window.step === 'function') window.step();
    if (step % 4 === 3) {
      scrollTo(0, step * 150);
      return 'scroll';
    }
    const field = fields[step % Math.max(1, fields.length)];
    if (field && step % 4 === 2) {
      field.focus();
      document.execCommand('insertText', false, 'a');
      return `write in ${field.name}`;
    }
    const button = buttons[step % Math.max(1, buttons.length)];
    button?.click();
    return `press ${button?.textContent?.trim().slice(0, 30) ?? 'nothing'}`;
  }

  /** FNV-1a, twice: enough to tell two pages apart. */
  function hash(text: string): string {
    let [one, other] = [0x811c9dc5, 0x01000193];
    for (let at = 0; at < text.length; at += 1) {
      one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
      other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
    }
    return `${(one >>> 0).toString(16)}${(other >>> 0).toString(16)}`;
  }

  const drawn = (restMs: number) =>
    new Promise<void>(done =>
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, restMs))),
    );
  // To write out 5 MB takes longer than the step.
  const lookEvery = document.getElementsByTagName('*').length > 20_000 ? 4 : 1;
  // Each kind of step twice.
  const steps = 8;
  const lines: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const did = takeStep(step);
    // The last one is given time for all that looks on to have looked.
    await drawn(step < steps - 1 ? 25 : 200);
    const look = step % lookEvery === lookEvery - 1;
    lines.push(`${step} ${did}: ${look ? hash(pageAsText(false)) : 'not looked at'}`);
  }
  return lines;
}
