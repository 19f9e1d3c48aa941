import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';

import { serve } from '../support/serve';
import { bundleForPage } from './bundle';
import { type Measure, median } from './measures';

import type * as StoreTools from './store-in-page';
import type { Kind } from './store-in-page';

declare const bench: typeof StoreTools;

const [visits, questions] = [1_000, 50];
const subject = '1,000 visits of 50';
const openRounds = 9;
const appends = 100;
const openedVisits = 60;

type Figures = Record<string, number>;

/**
 * Measure the store with a thousand visits of fifty questions in a headless browser. Rounds are interleaved, so that
 * a busy moment of the machine falls on both sides of a ratio.
 */
export async function runStoreBench(
  executablePath: string,
  tell: (line: string) => void,
): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/store-in-page.ts');
  const site = await serve({ pages: { '/': '<!doctype html><title>bench</title>' } });
  // A profile on disk: without one Chromium keeps IndexedDB in memory.
  const profile = await mkdtemp(join(tmpdir(), 'in-my-corner-bench-'));
  const options = { executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] };
  const browser = await chromium.launchPersistentContext(profile, options);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.addScriptTag({ content: script });
    tell(`Writing ${subject} …`);
    await page.evaluate(([many, each]) => bench.fill(many, each), [visits, questions] as const);
    tell('Measuring the store …');
    return rowsOf({
      ...(await measureOpening(page)),
      ...(await measureWork(page)),
      ...(await measureAll(page)),
    });
  } finally {
    await browser.close();
    await site.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function measureOpening(page: Page): Promise<Figures> {
  const taken: Record<Kind | 'raw', number[]> = { sealed: [], whole: [], unsealed: [], raw: [] };
  for (let round = -2; round < openRounds; round++) {
    for (const kind of ['unsealed', 'sealed', 'whole'] as const) {
      const time = await page.evaluate(which => bench.timeOpen(which), kind);
      if (round >= 0) taken[kind].push(time);
    }
    const raw = await page.evaluate(() => bench.timeRawOpen());
    if (round >= 0) taken.raw.push(raw);
  }
  return {
    openSealed: median(taken.sealed),
    openWhole: median(taken.whole),
    openUnsealed: median(taken.unsealed),
    openRaw: median(taken.raw),
  };
}

async function measureWork(page: Page): Promise<Figures> {
  const figures: Figures = {};
  for (const kind of ['unsealed', 'sealed', 'whole'] as const) {
    const [appended, opened] = await page.evaluate(
      async ([which, times, many]) => [
        await bench.timeAppends(which, times),
        await bench.timeVisits(which, many),
      ],
      [kind, appends, openedVisits] as const,
    );
    figures[`append ${kind}`] = median(appended);
    figures[`visit ${kind}`] = median(opened);
  }
  figures['append raw'] = median(await page.evaluate(times => bench.timeRawAppends(times), appends));
  return figures;
}

async function measureAll(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page);
  const before = await memory(session);
  await page.evaluate(() => bench.stayOpen());
  const open = await memory(session);
  const fill = await page.evaluate(() => bench.timeFillingSearch());
  const filled = await memory(session);
  const find = median(await page.evaluate(() => bench.timeFinding('kidney result', 30)));
  return { fill, find, listMemory: open - before, searchMemory: filled - open };
}

/** Megabytes in use, once what nobody holds was let go of. */
async function memory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

function rowsOf(figures: Figures): Measure[] {
  const row = (name: string, value: number, unit: Measure['unit'], mustHold?: number): Measure => ({
    name,
    page: subject,
    value: Number(value.toFixed(2)),
    unit,
    ...(mustHold !== undefined && { mustHold }),
  });
  const ratio = (name: string, one: string, other: string, mustHold?: number) =>
    row(name, figures[one]! / figures[other]!, 'ratio', mustHold);
  const ms = (name: string, figure: string, mustHold?: number, moonshot?: number) => ({
    ...row(name, figures[figure]!, 'ms', mustHold),
    ...(moonshot !== undefined && { moonshot }),
  });
  return [
    ratio('open to list, sealed over unsealed', 'openSealed', 'openUnsealed', 1.5),
    ratio('open to list, sealed over raw IndexedDB', 'openSealed', 'openRaw'),
    ms('open to list, sealed', 'openSealed'),
    ms('open to list, with mending the copy', 'openWhole'),
    ratio('open to list, with mending the copy, over unsealed', 'openWhole', 'openUnsealed', 1.5),
    ms('keystroke batch durable, sealed', 'append sealed', 3),
    ratio('keystroke batch durable, sealed over unsealed', 'append sealed', 'append unsealed'),
    ratio('keystroke batch durable, sealed over raw IndexedDB', 'append sealed', 'append raw'),
    ms('keystroke batch durable, in the vault and its copy', 'append whole', 3),
    ms('open one visit, sealed', 'visit sealed', 10),
    ratio('open one visit, sealed over unsealed', 'visit sealed', 'visit unsealed'),
    ms('read all visits into the search', 'fill', undefined, 1_000),
    ms('search all', 'find', 1_000),
    row('memory of the open list', figures.listMemory!, 'MB'),
    row('memory of the filled search', figures.searchMemory!, 'MB'),
  ];
}
