import { json } from 'virtual:term-book';
import { base64 } from 'virtual:term-index';
import { base64 as kernel } from 'virtual:term-kernel';
import { base64 as everyday, json as unknown } from 'virtual:unknown-words';

import { openBook } from '../../lib/jargon/book';
import type { Engine } from '../../lib/jargon/find-all';
import { openIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';
import { createFastMachine } from '../../lib/page/fast-machine';
import { createRegions, type Regions } from '../../lib/page/marks/regions';
import { createScanner } from '../../lib/page/marks/scan';
import { spent } from '../../lib/page/slices';

/** The scan that a portal's page gets, and the bare walk that it is measured by. */

const words = openUnknown(bytesOf(everyday), unknown);

/** The engine of a portal's page, with another index for a measure of how many words it knows. */
export function makeEngine(index: Uint8Array = bytesOf(base64)): Engine {
  const opened = openIndex(index, {
    machine: createFastMachine(bytesOf(kernel)),
    everyday: words.everyday.bytes,
  });
  if (!opened.ok) throw new Error('the index and the bench come from one build');
  return { index: opened.value, book: openBook(json, words.explainWord), everyday: words.everyday };
}

/** As the page's program has it (`read-this-page.ts`): the browser's own way, where there is one. */
function bytesOf(text: string): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array };
  return fromBase64?.call(Uint8Array, text) ?? Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}

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
export function timeBare(times: number): number {
  const startMs = performance.now();
  for (let time = 0; time < times; time += 1) readBare();
  return (performance.now() - startMs) / times;
}

/** Read all of the page with full rules, shadow roots and frames looked for. The time is our own, without the page's. */
export async function timeScan(engine: Engine, times: number): Promise<number> {
  const before = spent.totalMs;
  for (let time = 0; time < times; time += 1) (await scan(engine)).closeAll();
  return (spent.totalMs - before) / times;
}

/** Read all of the page, and keep what was found. */
export async function scan(engine: Engine): Promise<Regions> {
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
  return regions;
}
