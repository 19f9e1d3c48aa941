import { json } from 'virtual:term-book';
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { openBook } from '../../lib/jargon/book';
import { compileIndex } from '../../lib/jargon/compile-index';
import type { Term } from '../../lib/jargon/term';
import { wordsNear } from '../../lib/page/marks/near';
import { placesOf } from '../../lib/page/marks/passage';
import { rangeOf } from '../../lib/page/marks/place';
import type { Regions } from '../../lib/page/marks/regions';
import { wordAt } from '../../lib/page/point';
import { spent } from '../../lib/page/slices';
import { makeEngine, scan, timeScan } from './scan-in-page';

/** What others take for the same pages and words. Each gets what makes it quickest; our rules none of them has. */

/** The words of the packs; after them made ones, of two words each. */
const words = (count: number) => {
  const own = openBook(json).ids.map(id => id.slice(id.indexOf('/') + 1).replace('~', ''));
  const plain = [...new Set(own.filter(word => /^[a-z][a-z ]+$/i.test(word)))];
  const made = Array.from(
    { length: Math.max(0, count - plain.length) },
    (_, at) => `${plain[at % plain.length]} ${plain[(at * 7 + 13) % plain.length]}`,
  );
  return [...plain, ...made].slice(0, count);
};

function timed(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

const nothing = { done() {} };

/** So many words at once: with more mark.js, which calls itself for each, may run out of stack. */
const wordsForMarkJs = 250;

/** mark.js as its manual has it: a list of words. */
function timeMarkJs(count: number): number {
  const mark = new Mark(document.body);
  const list = words(count);
  const ms = timed(() => {
    for (let at = 0; at < count; at += wordsForMarkJs) {
      const some = list.slice(at, at + wordsForMarkJs);
      mark.mark(some, { ...nothing, separateWordSearch: false, accuracy: 'exactly' });
    }
  });
  mark.unmark(nothing);
  return ms;
}

/** One regular expression for all words, as a tree of their letters: what those who wrap words can do best. */
function regExpOf(list: string[]): RegExp {
  type Tree = Map<string, Tree>;
  const root: Tree = new Map();
  for (const word of list) {
    let at = root;
    for (const letter of `${word.toLowerCase()}$`) {
      if (!at.has(letter)) at.set(letter, new Map());
      at = at.get(letter)!;
    }
  }
  const sourceOf = (tree: Tree): string => {
    const parts = [...tree]
      .filter(([letter]) => letter !== '$')
      .map(([letter, rest]) => letter + sourceOf(rest));
    if (parts.length === 0) return '';
    return `(?:${parts.join('|')})${tree.has('$') ? '?' : ''}`;
  };
  return new RegExp(`\\b${sourceOf(root)}\\b`, 'gi');
}

/** The whole way of others, with our words in one regular expression: the quicker of two that wrap what they find. */
function timeWrappers(count: number): { 'mark.js': number; findAndReplaceDOMText: number } {
  const found = regExpOf(words(count));
  const mark = new Mark(document.body);
  const marking = timed(() => mark.markRegExp(found, nothing));
  mark.unmark(nothing);
  let replaced: { revert(): void } | undefined;
  const replacing = timed(() => {
    replaced = findAndReplaceDOMText(document.body, { find: found, wrap: 'mark' });
  });
  replaced?.revert();
  document.body.normalize();
  return { 'mark.js': marking, findAndReplaceDOMText: replacing };
}

let automaton: AhoCorasick | undefined;

/** An Aho–Corasick package over the text of each node: no rules, no word's end, no marks. */
function timeAhoCorasick(count: number): number {
  automaton ??= new AhoCorasick(words(count).map(word => word.toLowerCase()));
  const matcher = automaton;
  return timed(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      matcher.matchInText((node as Text).data.toLowerCase());
  });
}

let nlp: ReturnType<typeof winkNLP> | undefined;

/** wink over the text of the page, with the words as its custom entities. */
function timeWink(count: number): number {
  if (!nlp) {
    nlp = winkNLP(model, ['sbd', 'cer']);
    nlp.learnCustomEntities([{ name: 'word', patterns: words(count) }]);
  }
  const reader = nlp;
  const text = document.body.innerText;
  return timed(() => void reader.readDoc(text).customEntities().out());
}

const engine = makeEngine();

/** Our scan of the page, and the marks for what is on the screen and near it. */
async function timeScanAndMark(): Promise<number> {
  const before = spent.totalMs;
  const regions = await scan(engine);
  const scanMs = spent.totalMs - before;
  const markMs = timed(() => markNear(regions));
  CSS.highlights.delete(highlightName);
  regions.closeAll();
  return scanMs + markMs;
}

const highlightName = 'bench';

function markNear(regions: Regions) {
  CSS.highlights.set(highlightName, new Highlight(...wordsNear(regions.all()).map(rangeOf)));
}

const engines = new Map<number, ReturnType<typeof makeEngine>>();

/** Our own scan with so many words in the index. */
function timeScanOf(count: number, times: number): Promise<number> {
  if (!engines.has(count)) {
    const terms = words(count).map(
      word => ({ id: word, term: word, forms: [], senses: [] }) as unknown as Term,
    );
    engines.set(count, makeEngine(compileIndex(terms, [])));
  }
  return timeScan(engines.get(count)!, times);
}

/** Until the frame is drawn in which words get their first marks: as we do it, and with an element around each word. */
async function timeFirstMarks(how: 'ours' | 'wrapped'): Promise<number> {
  const regions = await scan(engine);
  const drawn = () =>
    new Promise<void>(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    });
  await drawn();
  const startMs = performance.now();
  if (how === 'ours') markNear(regions);
  else {
    const passages = regions.all().flatMap(({ shelf }) => [...shelf.passages()]);
    // From the end: a node that is cut stays whole before the cut. Without live ranges, which slow each change.
    for (const place of passages.flatMap(passage => [...placesOf(passage)]).reverse()) wrap(rangeOf(place));
  }
  await drawn();
  return performance.now() - startMs;
}

function wrap({ startContainer, startOffset, endContainer, endOffset }: StaticRange) {
  if (startContainer !== endContainer) return;
  const node = startContainer as Text;
  if (endOffset < node.length) node.splitText(endOffset);
  const word = startOffset > 0 ? node.splitText(startOffset) : node;
  const mark = document.createElement('mark');
  word.before(mark);
  mark.append(word);
}

const points = Array.from({ length: 60 }, (_, at) => ({ x: 40 + at * 11, y: 20 + at * 9 }));

/** What it takes to tell which word is at a point, and which element, as a round of points each. */
async function timeHover(times: number): Promise<{ word: number; element: number }> {
  const regions = await scan(engine);
  const [word, element] = [
    timed(() => {
      for (let time = 0; time < times; time += 1)
        for (const point of points) wordAt(regions, document, point);
    }),
    timed(() => {
      for (let time = 0; time < times; time += 1)
        for (const { x, y } of points) document.elementFromPoint(x, y);
    }),
  ];
  regions.closeAll();
  return { word, element };
}

const tools = {
  timeScanAndMark,
  timeMarkJs,
  timeWrappers,
  timeAhoCorasick,
  timeWink,
  timeScanOf,
  timeFirstMarks,
  timeHover,
};
export type PeerTools = typeof tools;

Object.assign(globalThis, { peers: tools });
