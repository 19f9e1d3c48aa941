import { blockBreak } from '../jargon/characters';
import type { PageAbout, PageView, Portal } from '../portals/portal';
import { portalOf, recognize } from '../portals/recognize';
import { isSeen } from './kept/seen';
import { countIn } from './marks/inner-roots';
import { isLargerThan } from './marks/mark-scope';
import type { Region } from './marks/regions';
import { walkText } from './text/walk';

/** As much as tells what a page is. */
const lettersOfMain = 12_000;
const lettersOfHead = 3_000;
const mostHeadings = 60;
const mostColumns = 80;
const mostControls = 120;
const longestHeading = 120;
/** In a larger document only the first headings are looked for: to ask for all goes through all of it. */
const manyElements = 20_000;

const headingSelector = 'h1, h2, h3, h4, caption, [role="heading"]';
const columnSelector = 'th, dt, [role="columnheader"]';
const controlSelector = 'a, button, [role="button"], [role="link"]';
/** What is around the record on every page. */
const around =
  'nav, footer, aside, [role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]';
/** And the page's head, which says whose record it is. */
const headOfPage = 'body > header, body > * > header, [role="banner"]';

/** What is hidden or around the record counts against how far we look, so that looking ends: so many times as far. */
const hiddenFor = 3;
/** While a page changes, what it is is asked no oftener. */
const restMs = 1_000;

/** Says what a page is. */
export type About = {
  /** `isBusy`: there is more to read, so it will be asked again. */
  ask(regions: readonly Region[], isBusy: boolean): PageAbout;
  /** Something may have opened or closed: what can be seen is to be looked at again. */
  stirred(): void;
};

/** Says what a page is, and looks again when it has changed. */
export function createAbout(page: Document, portals: readonly Portal[]): About {
  let known: { about: PageAbout; atMs: number; path: string; sample: string } | undefined;
  let isStirred = false;
  return {
    ask(regions, isBusy) {
      const atMs = performance.now();
      const path = page.location?.href ?? '';
      const isSamePath = known?.path === path;
      if (known && isSamePath && isBusy && atMs - known.atMs <= restMs) return known.about;
      const sample = sampleOf(page, regions);
      const isSame = isSamePath && !isStirred && known?.sample === sample;
      const about = known && isSame ? known.about : aboutPage(page, regions, portals);
      isStirred = false;
      known = { about, atMs, path, sample };
      return about;
    },
    stirred() {
      isStirred = true;
    },
  };
}

/**
 * What changes when a page becomes another: its title, how many elements it has, and how its text begins, hidden or
 * not. To read that takes a twentieth of what it takes to ask what of it can be seen, which a page that changes a
 * little all the time would pay each time.
 */
function sampleOf(page: Document, regions: readonly Region[]): string {
  const parts = [page.title];
  for (const { top } of regions) {
    const main = top.querySelector('main, [role="main"]');
    parts.push(String(countIn(top)), beginningOf(top, top.firstChild, top, lettersOfHead));
    parts.push(beginningOf(top, main ?? top.firstChild, main ?? top, lettersOfMain));
  }
  return parts.join(blockBreak);
}

function beginningOf(top: Node, first: Node | null, last: Node, letters: number): string {
  const walk = first && walkText({ first, last, top });
  let text = '';
  while (walk && text.length < letters * hiddenFor) {
    const chunk = walk.read(4_000);
    if (!chunk) break;
    text += chunk.text + blockBreak;
  }
  return text;
}

/** Say what a page is, from what can be seen of it. Costs a few milliseconds: not to be asked on every change. */
export function aboutPage(page: Document, regions: readonly Region[], portals: readonly Portal[]): PageAbout {
  const view = viewOf(page, regions, '');
  const leaveOut = portalOf(portals, view)?.leaveOut ?? [];
  return recognize(portals, leaveOut.length > 0 ? viewOf(page, regions, leaveOut.join(', ')) : view);
}

function viewOf(page: Document, regions: readonly Region[], leaveOut: string): PageView {
  const tops = regions.map(({ top }) => top);
  const first = (selector: string) => {
    for (const top of tops) {
      const found = top.querySelector(selector);
      if (found && isSeen(found)) return found;
    }
    return undefined;
  };
  const isRecord = (element: Element) =>
    isSeen(element) && !element.closest([around, headOfPage, leaveOut].filter(Boolean).join(', '));
  const wordsOfAll = (selector: string, most: number) =>
    tops.flatMap(top => firstOf(top, selector, most).filter(isRecord).map(lineOf)).slice(0, most);
  const seenIn = (selector: string, most: number) =>
    tops.flatMap(top => firstOf(top, selector, most).filter(isSeen)).slice(0, most);
  const text = once(() => readTops(tops, lettersOfMain, { isWanted: isRecord, mainOnly: true }));
  const { hostname, pathname, hash } = page.location ?? { hostname: '', pathname: '', hash: '' };
  return {
    host: hostname,
    path: /^#[/!]/.test(hash) ? pathname + hash : pathname,
    title: page.title,
    headings: once(() => wordsOfAll(headingSelector, mostHeadings)),
    columns: once(() => wordsOfAll(columnSelector, mostColumns)),
    text,
    head: once(() => readTops(tops, lettersOfHead, { isWanted: isSeen, mainOnly: false })),
    controls: () => [
      ...seenIn(controlSelector, mostControls).map(lineOf),
      ...seenIn(headOfPage, 3).flatMap(head => lineOf(head).split(/[·|•]/)),
    ],
    asksPassword: () => first('input[type="password"]') !== undefined,
    has: selector => first(selector) !== undefined,
    wordsOf(selector) {
      const found = first(selector);
      return found && lineOf(found);
    },
  };
}

function firstOf(top: Document | ShadowRoot, selector: string, most: number): Element[] {
  if (top.nodeType !== Node.DOCUMENT_NODE || !isLargerThan(top as Document, manyElements)) {
    return Array.from(top.querySelectorAll(selector)).slice(0, most);
  }
  const found: Element[] = [];
  for (const name of selector.split(', ').filter(name => !name.startsWith('['))) {
    const all = (top as Document).getElementsByTagName(name);
    for (let at = 0; at < most / 4; at += 1) {
      const element = all.item(at);
      if (!element) break;
      found.push(element);
    }
  }
  return found;
}

type Wanted = { isWanted: (element: Element) => boolean; mainOnly: boolean };

/** What the main parts of documents say, a line for each block. */
function readTops(tops: (Document | ShadowRoot)[], most: number, how: Wanted): string {
  let text = '';
  for (const top of tops) {
    if (text.length >= most) break;
    text += `${readTop(top, most - text.length, how)}\n`;
  }
  return text;
}

function readTop(top: Document | ShadowRoot, most: number, { isWanted, mainOnly }: Wanted): string {
  const main = mainOnly ? top.querySelector('main, [role="main"]') : null;
  const first = main ?? top.firstChild;
  if (!first) return '';
  const walk = walkText({ first, last: main ?? top, top });
  const wanted = new Map<Element, boolean>();
  let text = '';
  for (let read = 0; read < most * hiddenFor && text.length < most; ) {
    const chunk = walk.read(4_000);
    if (!chunk) break;
    read += chunk.text.length + 1;
    for (const [at, node] of chunk.nodes.entries()) {
      const parent = node.parentElement;
      if (!parent) continue;
      const known = wanted.get(parent) ?? isWanted(parent);
      wanted.set(parent, known);
      if (known) text += chunk.text.slice(chunk.starts[at]!, chunk.starts[at + 1] ?? chunk.text.length);
    }
    text += blockBreak;
  }
  return text.replace(/\s+/g, ' ').split(blockBreak).join('\n').slice(0, most);
}

function lineOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, longestHeading);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
