import { cardStrings } from 'virtual:card-strings';

import { highlightNames } from '../../lib/page/marks/mark-style';
import { createReader } from '../../lib/page/reader';
import { spent } from '../../lib/page/slices';
import { makeEngine, timeBare, timeScan } from './scan-in-page';

/** What the bench does inside a page, with the code that a portal's page gets. */

const loadedMs = performance.now();
const engine = makeEngine();
/** Once a page, when our script has come: the index is unpacked, the kernel compiled. */
const readyMs = performance.now() - loadedMs;

const reader = createReader({
  page: document,
  engine,
  cardStrings,
  onWords: () => {},
  onAsk: async () => 'card-added',
});

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

/**
 * From start to the end of the first frame that has marks in it, the wait for frames included. The page is laid out by
 * then; what it takes to load our script and open the index in it is told apart, as "ready to read".
 */
async function timeFirstMarks(): Promise<number> {
  const startMs = performance.now();
  void reader.start('en');
  while (countMarks() === 0) await frameDrawn();
  return performance.now() - startMs;
}

/** Once the next frame is drawn: what is sent from within it comes after. */
function frameDrawn(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });
}

const tools = {
  reader,
  readyMs,
  spent,
  timeBare,
  timeScan: (times: number) => timeScan(engine, times),
  timeFrame,
  timeMutations,
  timeRerender,
  timeFirstMarks,
  settled,
  countMarks,
};
export type BenchTools = typeof tools;

Object.assign(globalThis, { bench: tools });
