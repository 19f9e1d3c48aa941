import type { Localize } from '../base/localize';
import type { Visit } from '../notebook/visit';
import { type Choice, chooseParts, nothingMore } from './choose';
import { onPaper } from './on-paper';
import { codesFor, type PaperCode } from './paper-codes';

/** A hard word on the sheet, and what it means. */
export type SheetWord = { term: string; plain: string };

/** One printed page for a visit. */
export type Sheet = {
  title: string;
  when: string;
  matters: string;
  /** To ask first: numbered, each with ruled lines to write the answer on, and a code to type the answer back by. */
  first: { text: string; lines: number; code: string }[];
  later: string[];
  /** The codes of those, in the same order. */
  laterCodes: string[];
  /** Every code on the page: keep them with `writeCodes` when it is printed. */
  codes: PaperCode[];
  /** How many questions with a sensitive tag were left out. For the screen: the page does not say so. */
  keptBack: number;
  /** How many questions did not fit. The page says so. */
  leftOut: number;
  words: SheetWord[];
  /** Ruled lines for next steps. */
  stepLines: number;
};

/** How large the sheet is printed. `twin` is large print beside a half that is folded back. */
export const sheetSizes = ['usual', 'large', 'twin'] as const;
export type SheetSize = (typeof sheetSizes)[number];

/** Lines of text that fit on one page of Letter or A4 with the margins of the sheet, and letters on a line. Large and twin are 18 points. */
const pages: Record<SheetSize, { lines: number; letters: number; heading: number }> = {
  usual: { lines: 40, letters: 85, heading: 12 }, // heading: headings, title, date and the space around them
  large: { lines: 27, letters: 56, heading: 9 },
  twin: { lines: 27, letters: 32, heading: 7 },
};
const stepLines = 2;

export type SheetParts = {
  t: Localize;
  when: string;
  words: SheetWord[];
  size?: SheetSize;
  /** Sensitive questions the person added by hand. */
  choice?: Choice;
};

/**
 * Lay out the sheet of a visit so that it fits on one page.
 *
 * What matters and the questions to ask first always go on; then questions for if there is time, then
 * ruled lines (three to one for each question), then words. Nothing is cut in the middle.
 *
 * @param when - The day and time in the person's language. May be empty.
 * @param words - The hard words of the questions, in order. Those that fit are printed.
 */
export function makeSheet(visit: Visit, parts: SheetParts): Sheet {
  const { t, when, words, size = 'usual', choice = nothingMore } = parts;
  const { out, leftOut } = chooseParts(visit, choice);
  const page = pages[size];
  const linesOf = (text: string) => countLines(text, page.letters);
  const questions = out.questions.map(({ id, first, ...question }) => ({
    id,
    first,
    text: onPaper(question, t),
  }));
  const first = questions.filter(question => question.first);
  const later = questions.filter(question => !question.first);
  let room = page.lines - page.heading - stepLines - linesOf(out.matters);
  room -= sum(first.map(({ text }) => linesOf(text) + 1)); // with one ruled line each

  const kept = takeWhileFits(later, room - 1, ({ text }) => linesOf(text));
  room -= sum(kept.map(({ text }) => linesOf(text)));
  const ruled = first.length ? Math.min(2, Math.max(0, Math.floor(room / first.length))) : 0;
  room -= ruled * first.length;
  const explained = takeWhileFits(words, room, ({ term, plain }) => linesOf(`${term}: ${plain}`));

  const codes = codesFor([...first, ...kept]);
  const codeAt = (at: number) => codes[at]!.code;
  return {
    title: t('sheet-title', { who: out.with || 'none' }),
    when,
    matters: out.matters.trim(),
    first: first.map(({ text }, at) => ({ text, lines: 1 + ruled, code: codeAt(at) })),
    later: kept.map(({ text }) => text),
    laterCodes: kept.map((_, at) => codeAt(first.length + at)),
    codes,
    leftOut: later.length - kept.length,
    keptBack: leftOut.questions,
    words: explained,
    stepLines,
  };
}

function countLines(text: string, letters: number): number {
  return sum(text.split('\n').map(line => Math.max(1, Math.ceil(line.length / letters))));
}

function takeWhileFits<Item>(items: Item[], room: number, size: (item: Item) => number): Item[] {
  const kept: Item[] = [];
  let left = room;
  for (const item of items) {
    left -= size(item);
    if (left < 0) break;
    kept.push(item);
  }
  return kept;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
