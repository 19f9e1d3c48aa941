import { idOf } from '../jargon/book';
import { blockBreak } from '../jargon/characters';
import { type Engine, findAll } from '../jargon/find-all';
import type { SelectionReading, WordOnPage } from '../messages/protocol';
import { readingLevelOf } from '../passages/reading-level';
import { isHurtful } from './wishes';

/** More than anyone reads at a sitting, and little enough to be looked through at once. */
const longestSelection = 20_000;
const aroundQuote = 32;

/**
 * Say what stands in the words selected on a page: every hard word once, and how hard it is to read. Undefined when
 * nothing is selected.
 */
export function explainSelection(page: Document, engine: Engine): SelectionReading | undefined {
  const text = selectedIn(page).slice(0, longestSelection);
  if (text.trim() === '') return undefined;
  return { words: wordsOf(text, engine), level: readingLevelOf(text) };
}

/** The selection of the page, or of the frame in it that has one. Frames we may not look into have none for us. */
function selectedIn(page: Document): string {
  // What lies in two blocks is parted by line ends.
  const own = page.getSelection()?.toString() ?? '';
  if (own.trim() !== '') return own;
  for (const frame of page.querySelectorAll('iframe, frame')) {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    const selected = inner ? selectedIn(inner) : '';
    if (selected !== '') return selected;
  }
  return '';
}

function wordsOf(text: string, engine: Engine): WordOnPage[] {
  const { book } = engine;
  const words = new Map<number, WordOnPage>();
  for (const { start, end, entry } of findAll(engine, text.replaceAll('\n', blockBreak[0]!))) {
    const known = words.get(entry);
    if (known) known.count += 1;
    else if (!isHurtful(idOf(book, entry))) words.set(entry, wordAt(text, { start, end }, idOf(book, entry)));
  }
  return [...words.values()];
}

function wordAt(text: string, { start, end }: { start: number; end: number }, id: string): WordOnPage {
  const exact = singleSpaced(text.slice(start, end));
  const before = singleSpaced(text.slice(Math.max(0, start - aroundQuote), start));
  const after = singleSpaced(text.slice(end, end + aroundQuote));
  return { id, text: exact, count: 1, quote: { exact, before, after } };
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
