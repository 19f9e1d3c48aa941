import { cardStrings } from 'virtual:card-strings';
import { json } from 'virtual:term-book';
import { base64 } from 'virtual:term-index';
import { base64 as kernel } from 'virtual:term-kernel';
import { base64 as everyday, json as unknown } from 'virtual:unknown-words';

import { openBook } from '../../lib/jargon/book';
import type { Engine } from '../../lib/jargon/find-all';
import { openIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';
import { createFastMachine } from '../../lib/page/fast-machine';
import { highlightNames } from '../../lib/page/marks/mark-style';
import { createRegions } from '../../lib/page/marks/regions';
import { createScanner } from '../../lib/page/marks/scan';
import { createReader } from '../../lib/page/reader';
import { spent } from '../../lib/page/slices';

/** What the bench does inside a page, with the code that a portal's page gets. */

const words = openUnknown(bytesOf(everyday), unknown);
const opened = openIndex(bytesOf(base64), {
  machine: createFastMachine(bytesOf(kernel)),
  everyday: words.everyday.bytes,
});
if (!opened.ok) throw new Error('the index and the bench come from one build');
const engine: Engine = {
  index: opened.value,
  book: openBook(json, words.explainWord),
  everyday: words.everyday,
};

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}

const reader = createReader({
  page: document,
  engine,
  cardStrings,
  onWords: () => {},
  onAsk: async () => 'card-added',
});

/** The least that reading a page can cost: every text node, every character of it. */
function readBare(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at += 1) sum = (sum * 31 + data.charCodeAt(at)) | 0;
  }
  return sum;
}

/** Short times are taken together: a page's clock is coarse. */
function timeBare(times: number): number {
  const startMs = performance.now();
  for (let time = 0; time < times; time += 1) readBare();
  return (performance.now() - startMs) / times;
}

/** Read all of the page with full rules, shadow roots and frames looked for. The time is our own, without the page's. */
async function timeScan(times: number): Promise<number> {
  const before = spent.totalMs;
  for (let time = 0; time < times; time += 1) await scan();
  return (spent.totalMs - before) / times;
}

async function scan(): Promise<void> {
  const stopping = new AbortController();
  const regions = createRegions(() => {});
  const region = regions.open(document)!;
  const scanner = createScanner(
    engine,
    { onProgress() {}, onMet() {}, onLeftOver() {}, languageOf: () => 'en' as const },
    stopping.signal,
  );
  scanner.read(region, { first: document.firstChild!, last: document, top: document });
  scanner.search(region, document);
  await scanner.whenDone();
  stopping.abort();
  regions.closeAll();
}

/** What one frame costs in which the page has changed a little text: style, layout and paint. */
function timeFrame(): Promise<number> {
  const counter = document.querySelector('#counter')!.firstChild as Text;
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const startMs = performance.now();
      counter.data = String(Number(counter.data) + 1);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - startMs);
      port2.postMessage(0); // comes after the frame
    });
  });
}

/** What it costs the page to change its own nodes: rows in and out, words written over, and its layout. */
async function timeMutations(): Promise<number> {
  const body = document.querySelector('tbody')!;
  const row = body.firstElementChild!;
  const cell = row.querySelectorAll('td')[3]!.firstChild as Text;
  const words = cell.data;
  const startMs = performance.now();
  const rows = Array.from({ length: 100 }, () => body.appendChild(row.cloneNode(true) as Element));
  for (let count = 0; count < 100; count += 1) cell.data = `${words} ${count}`;
  cell.data = words;
  await null; // observers are told
  void document.body.offsetHeight;
  for (const added of rows) added.remove();
  await null;
  void document.body.offsetHeight;
  return performance.now() - startMs;
}

/** Our own time to catch up when the page writes one part in a hundred anew. */
async function timeRerender(): Promise<number> {
  const sections = [...document.querySelectorAll('section')];
  const before = spent.totalMs;
  for (const section of sections.slice(0, Math.max(1, Math.round(sections.length / 100)))) {
    section.innerHTML = section.innerHTML.valueOf();
  }
  await settled();
  return spent.totalMs - before;
}

/** The page is left alone until we have done nothing for a while. */
async function settled(): Promise<void> {
  for (let still = 0, last = spent.totalMs; still < 3; still += 1) {
    await new Promise(resolve => setTimeout(resolve, 120));
    if (spent.totalMs !== last) still = 0;
    last = spent.totalMs;
  }
}

function countMarks(): number {
  return (
    (CSS.highlights.get(highlightNames.hard)?.size ?? 0) +
    (CSS.highlights.get(highlightNames.friend)?.size ?? 0)
  );
}

/** From start to the first frame that has marks in it. */
async function timeFirstMarks(): Promise<number> {
  const startMs = performance.now();
  void reader.start('en');
  while (countMarks() === 0) await nextFrame();
  await nextFrame();
  return performance.now() - startMs;
}

function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()));
}

const tools = {
  reader,
  spent,
  timeBare,
  timeScan,
  timeFrame,
  timeMutations,
  timeRerender,
  timeFirstMarks,
  settled,
  countMarks,
};
export type BenchTools = typeof tools;

Object.assign(globalThis, { bench: tools });
