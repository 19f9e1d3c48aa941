import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

import { realRecords } from '../support/paths';
import { bundleWithWords } from './bundle';
import type { BenchTools } from './in-page';
import { framesWithoutClock, measureInteraction } from './interaction';
import { type Measure, measure, median } from './measures';
import { chartPage } from './pages';
import { measurePeers } from './peers';

type Subject = { name: string; characters: number; html: string; isOnlyForTasks?: boolean };

declare const bench: BenchTools;
declare const longTasks: number[];

/** Rounds are interleaved, so that a busy moment of the machine falls on both sides of a ratio. */
const warmRounds = 9;
/** Before these the browser has not compiled us for good: on a busy machine that takes a while. */
const warmingRounds = 12;
const coldRounds = 5;
const taskRounds = 5;
const liveRounds = 7;

/** Measure the reading of pages in a headless browser, with the code that a portal's page gets. */
export async function runBench(executablePath: string, tell: (line: string) => void): Promise<Measure[]> {
  const script = await bundleWithWords('tests/bench/in-page.ts');
  const browser = await launch(executablePath);
  try {
    const measures: Measure[] = [];
    for (const subject of subjects()) {
      tell(`Measuring ${subject.name} …`);
      measures.push(...(await measureSubject(browser, script, subject)));
    }
    const withoutClock = await launch(executablePath, framesWithoutClock);
    try {
      measures.push(...(await measurePeers(withoutClock, script, tell)));
    } finally {
      await withoutClock.close();
    }
    tell('Measuring presses in the sample portal …');
    measures.push(...(await measureInteraction(executablePath, script)));
    return measures;
  } finally {
    await browser.close();
  }
}

function launch(executablePath: string, args: string[] = []): Promise<Browser> {
  const always = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, headless: true, args: [...always, ...args] });
}

function subjects(): Subject[] {
  const sizes: [string, number][] = [
    ['10 kB', 10_000],
    ['100 kB', 100_000],
    ['1 MB', 1_000_000],
    ['5 MB', 5_000_000],
  ];
  const made = sizes.map(([name, characters]) => ({
    name,
    characters,
    html: chartPage(characters),
    isOnlyForTasks: characters > 1_000_000,
  }));
  const real = join(realRecords, 'one-megabyte.html');
  if (!existsSync(real)) return made;
  const counter = '<p>Updated <span id="counter">0</span> times</p>';
  const html = readFileSync(real, 'utf8').replace('<main>', `${counter}<main>`);
  return [...made, { name: '1 MB, real', characters: 1_000_000, html }];
}

async function measureSubject(browser: Browser, script: string, subject: Subject): Promise<Measure[]> {
  const tasks = await measureTasks(browser, script, subject);
  if (subject.isOnlyForTasks) return tasks;
  return [
    ...(await measureScan(browser, script, subject)),
    ...tasks,
    ...(await measureLife(browser, script, subject)),
  ];
}

/** A fresh page that has been laid out and come to rest, with our code loaded and not yet run. */
async function open(browser: Browser, script: string, { html }: Subject): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(resolve => requestAnimationFrame(resolve));
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
      {
        entryTypes: ['longtask'],
      },
    );
  });
  return page;
}

async function measureScan(browser: Browser, script: string, subject: Subject): Promise<Measure[]> {
  const [coldScans, coldBare]: [number[], number[]] = [[], []];
  for (let round = 0; round < coldRounds; round += 1) {
    for (const [times, what] of [
      [coldBare, 'timeBare'],
      [coldScans, 'timeScan'],
    ] as const) {
      const page = await open(browser, script, subject);
      times.push(await page.evaluate(name => bench[name](1), what));
      await page.close();
    }
  }
  const page = await open(browser, script, subject);
  const warm = await page.evaluate(
    async ({ count, warming, times }) => {
      const taken: { bare: number[]; scan: number[] } = { bare: [], scan: [] };
      for (let round = -warming; round < count; round += 1) {
        const [bare, scan] = [bench.timeBare(times), await bench.timeScan(times)];
        if (round < 0) continue;
        taken.bare.push(bare);
        taken.scan.push(scan);
      }
      return taken;
    },
    {
      count: warmRounds,
      warming: warmingRounds,
      times: Math.max(1, Math.round(1_000_000 / subject.characters)),
    },
  );
  await page.close();
  return [
    measure('warm scan over bare walk', subject, median(warm.scan) / median(warm.bare)),
    measure('cold scan over cold bare walk', subject, median(coldScans) / median(coldBare)),
  ];
}

/** Reading from start to end, each time on a fresh page. */
async function measureTasks(browser: Browser, script: string, subject: Subject): Promise<Measure[]> {
  const runs: Awaited<ReturnType<typeof readOnce>>[] = [];
  for (let round = 0; round < taskRounds; round += 1) runs.push(await readOnce(browser, script, subject));
  return [
    measure('longest own task', subject, median(runs.map(({ longestMs }) => longestMs))),
    measure('longest task of the page while it is read', subject, median(runs.map(({ taskMs }) => taskMs))),
    measure('ready to read', subject, median(runs.map(({ readyMs }) => readyMs))),
    measure('first frame with marks', subject, median(runs.map(({ firstMarksMs }) => firstMarksMs))),
    measure('nodes added to the page', subject, Math.max(...runs.map(({ nodes }) => nodes))),
  ];
}

async function readOnce(browser: Browser, script: string, subject: Subject) {
  const page = await open(browser, script, subject);
  const found = await page.evaluate(async () => {
    const nodesBefore = document.querySelectorAll('*').length;
    const textBefore = document.documentElement.outerHTML;
    const firstMarksMs = await bench.timeFirstMarks();
    await bench.settled();
    const nodes = document.querySelectorAll('*').length - nodesBefore;
    const isSame = document.documentElement.outerHTML === textBefore;
    return {
      firstMarksMs,
      readyMs: bench.readyMs,
      longestMs: bench.spent.longestMs,
      taskMs: Math.max(0, ...longTasks),
      nodes: isSame ? nodes : Math.max(1, nodes),
    };
  });
  await page.close();
  return found;
}

/** What it costs a page to live with us. */
async function measureLife(browser: Browser, script: string, subject: Subject): Promise<Measure[]> {
  const page = await open(browser, script, subject);
  const times = await page.evaluate(async count => {
    const [on, off] = [
      { frames: [] as number[], changes: [] as number[] },
      { frames: [] as number[], changes: [] as number[] },
    ];
    for (let round = 0; round < count; round += 1) {
      for (const side of [off, on]) {
        if (side === on) await bench.reader.start('en');
        else bench.reader.stop();
        await bench.settled();
        for (let frame = 0; frame < 15; frame += 1) {
          const ms = await bench.timeFrame();
          if (frame >= 3) side.frames.push(ms);
        }
        for (let change = 0; change < 8; change += 1) {
          const ms = await bench.timeMutations();
          if (change > 0) side.changes.push(ms);
        }
        await bench.settled();
      }
    }
    const rerenders: number[] = [];
    const scans: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      rerenders.push(await bench.timeRerender());
      scans.push(await bench.timeScan(1));
    }
    return { on, off, rerenders, scans };
  }, liveRounds);
  await page.close();
  const { on, off, rerenders, scans } = times;
  return [
    measure('later dirty frame, marks on over off', subject, median(on.frames) / median(off.frames)),
    measure(
      'own DOM changes of the page, marks on over off',
      subject,
      median(on.changes) / median(off.changes),
    ),
    measure('full scan over reading 1 % again', subject, median(scans) / median(rerenders)),
  ];
}
