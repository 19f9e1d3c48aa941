import type { Browser, Page } from 'playwright-core';

import { bundleWithWords } from './bundle';
import type { BenchTools } from './in-page';
import { type Measure, measure, median } from './measures';
import { chartPage, letterPage, longNodePage, termPage } from './pages';
import type { PeerTools } from './peers-in-page';

declare const bench: BenchTools;
declare const peers: PeerTools;

const rounds = 5;
const pageRounds = 3;
const warmingRounds = 8;
/** Ours is short: the more often it is taken, the less a busy moment falls on it. */
const oursPerRound = 40;
const allWords = 5_000;

const tenKilobytes = { name: '10 kB', characters: 10_000 };
const hundredKilobytes = { name: '100 kB', characters: 100_000 };
const oneMegabyte = { name: '1 MB', characters: 1_000_000 };
type Subject = typeof oneMegabyte;

/** The same pages and words with what others have written for it, and pages made to be hard for us. */
export async function measurePeers(
  browser: Browser,
  script: string,
  tell: (line: string) => void,
): Promise<Measure[]> {
  const scripts = [script, await bundleWithWords('tests/bench/peers-in-page.ts')];
  const open = (html: string) => openWith(browser, html, scripts);
  const measures: Measure[] = [];
  for (const measureSome of [
    measureMarkJs,
    measureWrappers,
    measureMatchers,
    measureSizes,
    measureWorst,
    measureFirstMarks,
    measureHover,
  ]) {
    tell(`Measuring peers: ${measureSome.name.replace('measure', '')} …`);
    measures.push(...(await measureSome(open)));
  }
  return measures;
}

type Open = (html: string) => Promise<Page>;

async function openWith(browser: Browser, html: string, scripts: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}

const chart = ({ characters }: Subject) => chartPage(characters);

async function measureMarkJs(open: Open): Promise<Measure[]> {
  const page = await open(chart(tenKilobytes));
  const { ours, theirs } = await page.evaluate(
    async ({ count, times }) => {
      const taken = { ours: [] as number[], theirs: [] as number[] };
      for (let round = 0; round < count; round += 1) {
        for (let time = 0; time < times; time += 1) taken.ours.push(await peers.timeScanAndMark());
        taken.theirs.push(peers.timeMarkJs(1_000));
      }
      return taken;
    },
    { count: 3, times: oursPerRound },
  );
  await page.close();
  return [
    measure(
      'mark.js with a list of 1,000 words over our scan and marks',
      tenKilobytes,
      median(theirs) / median(ours),
    ),
  ];
}

async function measureWrappers(open: Open): Promise<Measure[]> {
  const page = await open(chart(hundredKilobytes));
  const { ours, mark, replace } = await page.evaluate(
    async ({ count, words, times }) => {
      const taken = { ours: [] as number[], mark: [] as number[], replace: [] as number[] };
      for (let round = 0; round < count; round += 1) {
        for (let time = 0; time < times; time += 1) taken.ours.push(await peers.timeScanAndMark());
        const theirs = peers.timeWrappers(words);
        taken.mark.push(theirs['mark.js']);
        taken.replace.push(theirs.findAndReplaceDOMText);
      }
      return taken;
    },
    { count: rounds, words: allWords, times: oursPerRound },
  );
  await page.close();
  const best = Math.min(median(mark), median(replace));
  return [measure('best whole peer over our scan and marks', hundredKilobytes, best / median(ours))];
}

async function measureMatchers(open: Open): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const subject of [hundredKilobytes, oneMegabyte]) {
    const page = await open(chart(subject));
    const { ours, automaton, wink } = await page.evaluate(
      async ({ count, warming, words, scans, withWink }) => {
        const taken = { ours: [] as number[], automaton: [] as number[], wink: [] as number[] };
        for (let round = -warming; round < count; round += 1) {
          const times = [await bench.timeScan(scans), peers.timeAhoCorasick(words)] as const;
          if (round < 0) continue;
          taken.ours.push(times[0]);
          taken.automaton.push(times[1]);
          if (withWink) taken.wink.push(peers.timeWink(words));
        }
        return taken;
      },
      {
        count: rounds,
        warming: warmingRounds,
        words: allWords,
        scans: Math.round(1_000_000 / subject.characters),
        withWink: subject === hundredKilobytes,
      },
    );
    await page.close();
    measures.push(measure('Aho–Corasick package over our scan', subject, median(automaton) / median(ours)));
    if (wink.length > 0) measures.push(measure('wink over our scan', subject, median(wink) / median(ours)));
  }
  return measures;
}

/** What a larger glossary costs. */
async function measureSizes(open: Open): Promise<Measure[]> {
  const page = await open(chart(hundredKilobytes));
  const { many, few } = await page.evaluate(
    async ({ count, warming }) => {
      const taken = { many: [] as number[], few: [] as number[] };
      for (let round = -warming; round < count; round += 1) {
        const times = [await peers.timeScanOf(20_000, 5), await peers.timeScanOf(1_000, 5)] as const;
        if (round < 0) continue;
        taken.many.push(times[0]);
        taken.few.push(times[1]);
      }
      return taken;
    },
    { count: 9, warming: warmingRounds },
  );
  await page.close();
  return [measure('scan with 20,000 terms over 1,000', hundredKilobytes, median(many) / median(few))];
}

async function measureWorst(open: Open): Promise<Measure[]> {
  const pages = [
    { name: 'one node of 1 MB', html: longNodePage(1_000_000), times: 1 },
    { name: 'every letter a span', html: letterPage(50_000), times: 2 },
    { name: 'nothing but terms', html: termPage(100_000), times: 10 },
  ];
  const measures: Measure[] = [];
  for (const { name, html, times } of pages) {
    const page = await open(html);
    const { bare, ours } = await page.evaluate(
      async given => {
        const taken = { bare: [] as number[], ours: [] as number[] };
        for (let round = -given.warming; round < given.count; round += 1) {
          const both = [bench.timeBare(given.times), await bench.timeScan(given.times)] as const;
          if (round < 0) continue;
          taken.bare.push(both[0]);
          taken.ours.push(both[1]);
        }
        return taken;
      },
      { count: 9, warming: warmingRounds, times },
    );
    await page.close();
    measures.push(
      measure('worst page, scan over bare walk', { name, characters: 0 }, median(ours) / median(bare)),
    );
  }
  return measures;
}

/** A wrapped page cannot be made whole again: each time is on a page of its own. It takes long. */
async function measureFirstMarks(open: Open): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const subject of [hundredKilobytes, oneMegabyte]) {
    const times = { ours: [] as number[], wrapped: [] as number[] };
    for (let round = 0; round < pageRounds; round += 1) {
      for (const how of ['ours', 'wrapped'] as const) {
        const page = await open(chart(subject));
        times[how].push(await page.evaluate(given => peers.timeFirstMarks(given), how));
        await page.close();
      }
    }
    measures.push(
      measure('first marks, wrapping over ours', subject, median(times.wrapped) / median(times.ours)),
    );
  }
  return measures;
}

async function measureHover(open: Open): Promise<Measure[]> {
  const page = await open(chart(hundredKilobytes));
  const rows = await page.evaluate(async count => {
    const taken: Awaited<ReturnType<PeerTools['timeHover']>>[] = [];
    for (let round = 0; round < count; round += 1) taken.push(await peers.timeHover(10));
    return taken;
  }, rounds + warmingRounds);
  await page.close();
  const kept = rows.slice(warmingRounds);
  const ratio = median(kept.map(({ word }) => word)) / median(kept.map(({ element }) => element));
  return [measure('hover, our word over the element at a point', hundredKilobytes, ratio)];
}
