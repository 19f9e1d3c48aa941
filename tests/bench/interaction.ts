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
const rounds = 15;
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
      const taken = await page.evaluate(timeUse, { ...use, rounds, presses, restMs });
      // Of each round its own ratio: what slows the computer down for a while slows both of its sides.
      const ratios = taken.map(({ on, off }) => median(on) / median(off));
      const subject = { name: `portal, ${use.path}`, characters: 0 };
      measures.push(measure('presses of a person, marks on over off', subject, median(ratios)));
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

/** How long each press of a round took, in ms, with marks and without. */
type Round = Record<'on' | 'off', number[]>;

/** Runs in the page. With and without marks take turns, and turns at being first. The first two rounds do not count. */
async function timeUse({ there, back, rounds, presses, restMs }: Use): Promise<Round[]> {
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
  const all: Round[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const times: Round = { on: [], off: [] };
    const sides = ['off', 'on'] as const;
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      if (side === 'on') await bench.reader.start('en');
      else bench.reader.stop();
      await bench.settled();
      for (let count = 0; count < presses; count += 1) {
        times[side].push(await press(there), await press(back));
      }
    }
    if (round >= 0) all.push(times);
  }
  return all;
}
