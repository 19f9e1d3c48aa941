import type { Span } from '../anchors/quote';
import { firstAdded, mergeFinds } from './added/merge-finds';
import { isSafetyId } from './added/safety';
import { type Book, entryOfWord, glossOf, mostWords } from './book';
import { findNumbers, findTerms, foundIn, numbersPerFind, unknownWord } from './find-terms';
import { type Language, languageOf, mayHoldSpanish } from './languages/language-of';
import { stretchesOf } from './languages/stretches';
import { spellLigatures } from './ligatures';
import type { Found } from './term';
import type { TermIndex } from './term-index';
import { type Candidate, candidatesIn, type Writing, writingOf } from './unknown/candidates';
import { type EverydayWords, isEveryday } from './unknown/everyday';
import type { Gloss } from './unknown/gloss';
import { lineAround } from './unknown/lines';

/** All that is needed to find hard words: those of the packs, and those no pack has. The index knows the everyday words. */
export type Engine = {
  index: TermIndex;
  book: Book;
  everyday: EverydayWords;
  /** The words in Spanish. Absent as long as nobody needs them: then all text is read as English. */
  spanish?: TermIndex | undefined;
};

/** Letters an abbreviation has at most; a word in small letters has more than four, or is left alone. */
const longestAbbreviation = 6;
const shortestInSmall = 4;
/** In a line of English, dense notes and tables too, we know at least this share of its longer words. */
const leastKnown = 0.35;
/** The same before a word is called a rare one: else every word of a line in another language would be. */
const leastForRare = 0.5;
const fewestWords = 3;
/** Common words that tell for certain that a block is in a language we have no words in: dense notes have one or two by chance. */
const fewestTellingOther = 5;
/** Common words of a language that tell it, in a text of a person's own. */
const fewestTelling = 2;
const shortestCounted = 4;

/**
 * Find the hard words in a text: the terms and false friends of the packs, and between them the words that no pack
 * has, in order, never overlapping. `explain` of the book says what each means and where that comes from.
 *
 * Each block of text is read in its own language. Where we have no words in it, it is left alone.
 *
 * @param text - As for `findTerms`: blocks are parted by `blockBreak`.
 */
export function findAll(engine: Engine, text: string): Found[] {
  return foundIn(findAllNumbers(engine, text));
}

/**
 * The same as bare numbers, as `findNumbers` gives them.
 *
 * @param language - Of the page the text is of: that of blocks too short to tell. Left out: the text's own.
 */
export function findAllNumbers(engine: Engine, text: string, language?: Language): Int32Array {
  const spelled = spellLigatures(text);
  if (!spelled) return findInLanguages(engine, text, language);
  const { startOf, endOf } = spelled;
  return findInLanguages(engine, spelled.text, language).map((number, at) => {
    if (at % numbersPerFind === 2) return number;
    return at % numbersPerFind === 0 ? startOf(number) : endOf(number);
  });
}

function findInLanguages(engine: Engine, text: string, language?: Language): Int32Array {
  const { spanish } = engine;
  // Most pages hold no Spanish, and to tell that is quick. In a person's own few words a guess is not enough.
  if (!spanish || (language === 'en' && !mayHoldSpanish(text))) return findInEnglish(engine, text);
  const fallback = language ?? languageOf(text, 'en', fewestTelling);
  return findInBoth({ ...engine, spanish }, text, fallback);
}

type BothEngine = Engine & { spanish: TermIndex };

function findInBoth(engine: BothEngine, text: string, fallback: Language): Int32Array {
  const found = stretchesOf(text).flatMap(stretch => {
    const part = text.slice(stretch.start, stretch.end);
    if (stretch.language === 'other' && languageOf(part, 'unsure', fewestTellingOther) === 'other') return [];
    const language = stretch.language === 'unsure' ? likelier(engine, part, fallback) : stretch.language;
    const isSpanish = language === 'es';
    const { book, spanish } = engine;
    const from = isSpanish ? book.spanishFrom : 0;
    const numbers = isSpanish
      ? withAdded(findNumbers(spanish, part), { book, text: part, from })
      : findInEnglish(engine, part);
    return Array.from(numbers, (number, at) => {
      if (at % numbersPerFind < 2) return number + stretch.start;
      return number < firstAdded ? number + from : number;
    });
  });
  return Int32Array.from(found);
}

/** The language of a few words, such as a cell of a table: the one whose terms are more of it. */
function likelier({ index, spanish }: BothEngine, text: string, fallback: Language): Language {
  const inEnglish = lengthOf(findTerms(index, text));
  const inSpanish = lengthOf(findTerms(spanish, text));
  if (inEnglish === inSpanish) return fallback;
  return inEnglish > inSpanish ? 'en' : 'es';
}

function lengthOf(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function findInEnglish(engine: Engine, text: string): Int32Array {
  const numbers = withAdded(findNumbers(engine.index, text), { book: engine.book, text, from: 0 });
  const all: number[] = [];
  let isSame = true;
  let explain: Explain | undefined;
  for (let at = 0; at < numbers.length; at += numbersPerFind) {
    const [start, end, entry] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!];
    if (entry !== unknownWord) {
      all.push(start, end, entry);
      continue;
    }
    isSame = false;
    if (!isDull(engine.book, text.slice(start, end))) {
      explain ??= createExplain(engine, text, numbers);
      explain({ start, end }, all);
    }
  }
  return isSame ? numbers : new Int32Array(all);
}

/**
 * Whether there is nothing to say of a word no pack has, wherever it stands. Charts say the same codes and names again
 * and again, and to look at the line around each takes longer than all the rest.
 */
function isDull(book: Book, word: string): boolean {
  const known = book.isDullByWord.get(word);
  if (known !== undefined) return known;
  let isDull = true;
  for (const { folded } of candidatesIn(word, { start: 0, end: word.length }))
    if (entryOfWord(book, folded) !== undefined) isDull = false;
  if (book.isDullByWord.size < mostWords) book.isDullByWord.set(word, isDull);
  return isDull;
}

/**
 * What was found and, where there are packs a person added, what they have.
 *
 * @param from - The book's first entry of the language that was found in.
 */
function withAdded(
  found: Int32Array,
  { book, text, from }: { book: Book; text: string; from: number },
): Int32Array {
  if (!book.added) return found;
  const isSafe = (entry: number) => isSafetyId(book.ids[entry + from] ?? '');
  // Copied: two indexes may share a memory.
  return mergeFinds(found.slice(), findNumbers(book.added.index, text), isSafe);
}

type Explain = (unknown: Span, into: number[]) => void;

/** Adds what can be said of a word that no pack has. */
function createExplain({ book, everyday }: Engine, text: string, numbers: Int32Array): Explain {
  const shareOfKnown = createLineReader(everyday, text, numbers);
  return (unknown, into) => {
    for (const candidate of candidatesIn(text, unknown)) {
      const entry = entryOfCandidate(book, text, candidate);
      if (entry !== undefined && shareOfKnown(candidate) >= leastShare(book, entry))
        into.push(candidate.start, candidate.end, entry);
    }
  };
}

function entryOfCandidate(book: Book, text: string, candidate: Candidate): number | undefined {
  const entry = entryOfWord(book, candidate.folded);
  const gloss = entry === undefined ? undefined : glossOf(book, entry);
  return gloss && isWorthMarking(gloss, writingOf(text, candidate)) ? entry : undefined;
}

/** A word of unknown meaning with a capital is most likely somebody's name, unless it looks medical. */
export function isWorthMarking({ source, hasHint, word }: Gloss, writing: Writing): boolean {
  if (source !== 'unusual') return true;
  if (writing === 'capitals') return word.length <= longestAbbreviation || hasHint;
  return word.length > shortestInSmall && (writing === 'small' || hasHint);
}

function leastShare(book: Book, entry: number): number {
  return glossOf(book, entry)?.source === 'unusual' ? leastForRare : leastKnown;
}

/** Tells what share of the words around a word, in its line, we know: everyday ones, and those of terms. 1: too few to tell. */
function createLineReader(
  everyday: EverydayWords,
  text: string,
  found: Int32Array,
): (word: Candidate) => number {
  let line: Span = { start: 0, end: -1 };
  let words = 0;
  let known = 0;
  return ({ start, end }) => {
    if (start < line.start || end > line.end) {
      line = lineAround(text, { start, end });
      const counted = [...candidatesIn(text, line, shortestCounted)];
      words = counted.length;
      known = counted.filter(word => isEveryday(everyday, word.folded) || isIn(found, word.start)).length;
    }
    return words <= fewestWords ? 1 : known / (words - 1);
  };
}

/** Whether a place is in a term or false friend that was found. */
function isIn(found: Int32Array, place: number): boolean {
  let low = 0;
  let high = found.length / numbersPerFind;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (found[middle * numbersPerFind + 1]! <= place) low = middle + 1;
    else high = middle;
  }
  const at = low * numbersPerFind;
  return at < found.length && found[at]! <= place && found[at + 2] !== unknownWord;
}
