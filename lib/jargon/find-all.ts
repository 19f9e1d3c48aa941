import type { Span } from '../anchors/quote';
import { type Book, entryOfWord, glossOf, levelOf } from './book';
import { findTerms } from './find-terms';
import type { Level } from './strictness';
import type { Found } from './term';
import type { TermIndex } from './term-index';
import { type Candidate, candidatesIn } from './unknown/candidates';
import { type EverydayWords, hashOf, isEveryday } from './unknown/everyday';
import type { Gloss } from './unknown/gloss';
import { lineAround } from './unknown/lines';

/** All that is needed to find hard words: those of the packs, and those no pack has. */
export type Engine = { index: TermIndex; book: Book; everyday: EverydayWords };

/** A line of fewer words says too little about its language. */
const fewestWords = 8;
/** Letters an abbreviation has at most; a word in small letters has more than four, or is left alone. */
const longestAbbreviation = 6;
const shortestInSmall = 4;
/** In English text, headings and tables too, at least this share of words is everyday. */
const leastEveryday = 0.35;

/**
 * Find the hard words in a text: the terms and false friends of the packs, and between them the words that no pack
 * has, in order, never overlapping. `explain` of the book says what each means and where that comes from.
 *
 * @param text - As for `findTerms`: blocks are parted by `blockBreak`.
 */
export function findAll(engine: Engine, text: string): Found[] {
  const inLanguage = createLanguageGuard(engine.everyday, text);
  const all: Found[] = [];
  let at = 0;
  for (const found of [...findTerms(engine.index, text), undefined]) {
    for (const candidate of candidatesIn(text, { start: at, end: found?.start ?? text.length })) {
      const entry = entryOfCandidate(engine.book, candidate);
      if (entry !== undefined && inLanguage(candidate)) {
        all.push({ start: candidate.start, end: candidate.end, entry });
      }
    }
    if (!found) break;
    all.push(found);
    at = found.end;
  }
  return all;
}

/**
 * From which strictness on a found passage is marked. A word most people know is marked earlier where it is written
 * in a way most do not: "dry mouth" as "xerostomia", "twice a day" as "BID".
 */
export function levelOfFound({ book, everyday }: Engine, text: string, { start, end, entry }: Found): Level {
  const level = levelOf(book, entry);
  if (level < 3 || glossOf(book, entry)) return level;
  for (const { folded, writing } of candidatesIn(text, { start, end })) {
    if (writing === 'capitals' || !isEveryday(everyday, hashOf(folded))) return 2;
  }
  return level;
}

function entryOfCandidate(book: Book, candidate: Candidate): number | undefined {
  const entry = entryOfWord(book, candidate.folded);
  const gloss = entry === undefined ? undefined : glossOf(book, entry);
  return gloss && isWorthMarking(gloss, candidate) ? entry : undefined;
}

/** A word of unknown meaning with a capital is most likely somebody's name, unless it looks medical. */
export function isWorthMarking({ source, hasHint, word }: Gloss, { writing }: Candidate): boolean {
  if (source !== 'unusual') return true;
  if (writing === 'capitals') return word.length <= longestAbbreviation || hasHint;
  return word.length > shortestInSmall && (writing === 'small' || hasHint);
}

/** Tells whether the line of a word is in our language: else every word of it would be an unusual one. */
function createLanguageGuard(everyday: EverydayWords, text: string): (word: Span) => boolean {
  let line: Span = { start: 0, end: -1 };
  let isOurs = true;
  return word => {
    if (word.start < line.start || word.end > line.end) {
      line = lineAround(text, word);
      isOurs = isMostlyEveryday(everyday, text, line);
    }
    return isOurs;
  };
}

function isMostlyEveryday(everyday: EverydayWords, text: string, line: Span): boolean {
  let words = 0;
  let common = 0;
  for (const { folded } of candidatesIn(text, line)) {
    words += 1;
    if (isEveryday(everyday, hashOf(folded))) common += 1;
  }
  return words < fewestWords || common / words >= leastEveryday;
}
