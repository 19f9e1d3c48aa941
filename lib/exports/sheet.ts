import type { Localize } from '../base/localize';
import type { Question, Visit } from '../notebook/visit';

/** A hard word on the sheet, and what it means. */
export type SheetWord = { term: string; plain: string };

/** One printed page for a visit. */
export type Sheet = {
  title: string;
  when: string;
  matters: string;
  /** To ask first: numbered, each with ruled lines to write the answer on. */
  first: { text: string; lines: number }[];
  later: string[];
  /** How many questions did not fit. The page says so. */
  leftOut: number;
  words: SheetWord[];
  /** Ruled lines for next steps. */
  stepLines: number;
};

/** Lines of text, at 85 letters, that fit on one page of Letter or A4 with the margins of the sheet. */
const pageLines = 40;
const lettersPerLine = 85;
/** Headings, title, date and the space around them. */
const headingLines = 12;
const stepLines = 2;

/**
 * Lay out the sheet of a visit so that it fits on one page.
 *
 * What matters and the questions to ask first always go on; then questions for if there is time, then
 * ruled lines (three to one for each question), then words. Nothing is cut in the middle.
 *
 * @param when - The day and time in the person's language. May be empty.
 * @param words - The hard words of the questions, in order. Those that fit are printed.
 */
export function makeSheet(
  visit: Visit,
  { t, when, words }: { t: Localize; when: string; words: SheetWord[] },
): Sheet {
  const first = withWords(visit.questions, true);
  const later = withWords(visit.questions, false);
  let room = pageLines - headingLines - stepLines - linesOf(visit.matters);
  room -= sum(first.map(text => linesOf(text) + 1)); // with one ruled line each

  const kept = takeWhileFits(later, room - 1, linesOf);
  room -= sum(kept.map(linesOf));
  const ruled = first.length ? Math.min(2, Math.max(0, Math.floor(room / first.length))) : 0;
  room -= ruled * first.length;
  const explained = takeWhileFits(words, room, ({ term, plain }) => linesOf(`${term}: ${plain}`));

  return {
    title: t('sheet-title', { who: visit.with || 'none' }),
    when,
    matters: visit.matters.trim(),
    first: first.map(text => ({ text, lines: 1 + ruled })),
    later: kept,
    leftOut: later.length - kept.length,
    words: explained,
    stepLines,
  };
}

function withWords(questions: Question[], first: boolean): string[] {
  return questions
    .filter(question => question.first === first)
    .map(({ text }) => text.trim())
    .filter(Boolean);
}

function linesOf(text: string): number {
  return sum(text.split('\n').map(line => Math.max(1, Math.ceil(line.length / lettersPerLine))));
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
