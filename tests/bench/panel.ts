import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

import { type Chromium, openBrowser } from '../support/chromium';
import { chromeBuild } from '../support/paths';
import { waitFor } from '../support/wait';
import { bundleForPage } from './bundle';
import { type Measure, median } from './measures';
import type * as Tools from './panel-in-page';

declare const bench: typeof Tools;

const panelPath = 'sidepanel.html';
const rounds = 15;
const [visits, questions] = [50, 20];
const subject = `${visits} visits, all packs`;

/** What the panel's first paint may take, as a multiple of that of a page with one word. */
const mostRatio = 2;

/**
 * The first paint of the panel over that of a page of the extension that holds one word and no script: in tabs of one
 * browser, in turns. What counts is the paint in which Start can be read.
 */
export async function runPanelBench(tell: (line: string) => void): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'in-my-corner-bench-'));
  const extension = join(folder, 'extension');
  await cp(chromeBuild, extension, { recursive: true });
  await writeFile(join(extension, 'blank.html'), '<!doctype html><title>Blank</title><p>Word</p>');
  await writeFile(
    join(extension, 'fill.html'),
    '<!doctype html><title>Fill</title><script src="fill.js"></script>',
  );
  await writeFile(join(extension, 'fill.js'), await bundleForPage('tests/bench/panel-in-page.ts'));
  const chromium = await openBrowser({ extension });
  try {
    await fill(chromium);
    tell('Measuring the first paint of the panel …');
    return rowsOf(await takeTurns(chromium));
  } finally {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(chromium: Chromium): Promise<void> {
  const page = await chromium.openExtensionPage('fill.html');
  await page.evaluate(([many, each]) => bench.keepVisits(many, each), [visits, questions] as const);
  await page.close();
}

/** In ms from the begin of a page. `whole`: when everything in the panel answers. */
type Times = { blank: number[]; panel: number[]; whole: number[] };

async function takeTurns(chromium: Chromium): Promise<Times> {
  const times: Times = { blank: [], panel: [], whole: [] };
  for (let round = -2; round < rounds; round++) {
    const blank = await timeOf(chromium, 'blank.html');
    const panel = await timeOf(chromium, panelPath, '.start-choice');
    if (round < 0) continue; // the first ones fill the browser's caches
    times.blank.push(blank.painted);
    times.panel.push(panel.painted);
    times.whole.push(panel.whole);
  }
  return times;
}

async function timeOf(
  chromium: Chromium,
  path: string,
  sign = 'p',
): Promise<{ painted: number; whole: number }> {
  const page = await chromium.openExtensionPage(path);
  try {
    await page.waitForSelector(sign);
    const painted = await waitFor('the first paint', () => timeOfEntry(page, 'first-contentful-paint'));
    const whole = path === panelPath ? await waitFor('all of it', () => timeOfEntry(page, 'whole')) : painted;
    return { painted, whole };
  } finally {
    await page.close();
  }
}

function timeOfEntry(page: Page, name: string): Promise<number | undefined> {
  return page.evaluate(wanted => performance.getEntriesByName(wanted)[0]?.startTime, name);
}

function rowsOf({ blank, panel, whole }: Times): Measure[] {
  const row = (name: string, value: number, unit: Measure['unit'], mustHold?: number): Measure => ({
    ...{ name, page: subject, value: Number(value.toFixed(2)), unit },
    ...(mustHold !== undefined && { mustHold }),
  });
  return [
    row('first paint, panel over a blank page', median(panel) / median(blank), 'ratio', mostRatio),
    row('first paint of a blank page', median(blank), 'ms'),
    row('first paint of the panel', median(panel), 'ms'),
    row('all of the panel answers', median(whole), 'ms'),
  ];
}
