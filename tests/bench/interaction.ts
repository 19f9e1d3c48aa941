import { type Browser, chromium, type Page } from 'playwright-core';

import { portalBuild } from '../support/paths';
import { serve } from '../support/serve';
import type { BenchTools } from './in-page';
import { type Measure, measure, median } from './measures';

declare const bench: BenchTools;

/** Pages of the sample portal that draw other words at a press, and the two buttons that do it. */
const uses = [
  { path: 'visits', there: 'Next', back: 'Previous' },
  { path: 'messages', there: 'Unread', back: 'All' },
];
const rounds = 10;
const presses = 3;
/**
 * From one press to the next. By then the page has come to rest, and we with it: the list of words for the panel, which
 * waits 300 ms to be made, comes last. So this is what a press costs a person who reads before they press again; who
 * presses quicker may meet our own work, in slices of `slices.ts`, which "longest own task" is about.
 */
const restMs = 400;

/**
 * As many frames as there is time for. With a clock of 60 a second whoever asks for a frame waits up to 16 ms for it: that
 * would hide what a press costs, and make the time to our first marks, of which some milliseconds are work, mostly waiting.
 */
export const framesWithoutClock = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** How long a press takes until its page is drawn, with marks on over off: what a person feels of us. */
export async function measureInteraction(executablePath: string, script: string): Promise<Measure[]> {
  const site = await serve({ folder: portalBuild });
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', ...framesWithoutClock],
  });
  try {
    const measures: Measure[] = [];
    for (const use of uses) {
      const page = await openPage(browser, `${site.origin}/#/${use.path}`, script);
      const { on, off } = await page.evaluate(timeUse, { ...use, rounds, presses, restMs });
      const subject = { name: `portal, ${use.path}`, characters: 0 };
      measures.push(measure('presses of a person, marks on over off', subject, median(on) / median(off)));
      await page.close();
    }
    return measures;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openPage(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector('main button');
  await page.addScriptTag({ content: script });
  return page;
}

type Use = { there: string; back: string; rounds: number; presses: number; restMs: number };

/** Runs in the page. Rounds with and without marks take turns, so that a busy moment falls on both. */
async function timeUse({
  there,
  back,
  rounds,
  presses,
  restMs,
}: Use): Promise<{ on: number[]; off: number[] }> {
  const drawn = () => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done)));
  const press = async (name: string) => {
    await new Promise(resolve => setTimeout(resolve, restMs));
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
    const button = buttons.find(({ textContent }) => textContent === name);
    const startMs = performance.now();
    button?.click();
    await drawn();
    return performance.now() - startMs;
  };
  const times = { on: [] as number[], off: [] as number[] };
  for (let round = -2; round < rounds; round += 1) {
    for (const side of ['off', 'on'] as const) {
      if (side === 'on') await bench.reader.start('en');
      else bench.reader.stop();
      await bench.settled();
      for (let count = 0; count < presses; count += 1) {
        const taken = [await press(there), await press(back)];
        if (round >= 0) times[side].push(...taken);
      }
    }
  }
  return times;
}
