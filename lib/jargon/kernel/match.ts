import { knowsEveryday, setEveryday } from './everyday';
import { apostrophe, firstLetter } from './kinds';
import { isInCapitals } from './letters';
import { findLongest, matchEnd, matchEntry, matchStart, mayFollow } from './longest';
import { beginsPhrase, isEveryday, mayMatch, setMemo, whatIs } from './memo';
import { intAt, putInt, times } from './memory';
import { letterA, letterZ, setStems } from './stems';
import { kindAt } from './text';
import {
  addWord,
  beginWords,
  noSeparator,
  readSeparator,
  readWord,
  wordEnd,
  wordHash,
  wordStart,
} from './words';

export { openIndexAt } from './longest';
export { place, readUtf8, setLength } from './text';
export { setEveryday, setMemo, setStems };

/** Stands for the entry of a word that no pack has and that is no everyday one. */
const unknown: i32 = -1;
/** Shorter words are looked at only when they are written in capitals. */
const shortestUnknown: i32 = 5;

/** Where finds are written, and how many there are. */
let findsAt: i32 = 0;
let finds: i32 = 0;

/**
 * Find the terms and false friends in the text that was put in: in order, never overlapping, the longest first from
 * the left. And between them, when there is a table of everyday words, the words that are in neither.
 *
 * Time grows with the length of the text and no faster: each word is read once, and at most once more for each word
 * of the longest phrase. A word that begins no term costs its letters and one look at a table.
 *
 * @param into - Address where to write start, end and entry of each; the entry is -1 where no pack has the word.
 * @returns How many were found.
 */
export function findAll(into: i32): i32 {
  findsAt = into;
  finds = 0;
  beginWords();
  let at: i32 = 0;
  // Many everyday words begin a phrase: such a word waits for the next one before it costs more than a look.
  let waiting: i32 = -1;
  let waitingHash: i32 = 0;
  while (readWord(at)) {
    let isFound: boolean = false;
    if (waiting >= 0 && mayFollow(waitingHash)) {
      readWord(waiting);
      isFound = findLongest(wordStart(), 0, noSeparator);
      if (!isFound) readWord(at);
    }
    waiting = -1;
    const start: i32 = wordStart();
    const hash: i32 = wordHash();
    const end: i32 = isFound ? matchEnd() : wordEnd();
    let what: i32 = 0;
    if (!isFound) {
      what = whatIs(hash);
      if ((what & mayMatch) !== 0) isFound = findLongest(start, 0, noSeparator);
      else if ((what & beginsPhrase) !== 0) {
        waiting = start;
        waitingHash = hash;
      }
    }
    if (isFound) {
      addFound();
      at = matchEnd() > end ? matchEnd() : end;
    } else {
      if ((what & isEveryday) === 0 && mayBeUnknown(start, end)) addFind(start, end, unknown);
      at = end;
    }
  }
  return finds;
}

function mayBeUnknown(start: i32, end: i32): boolean {
  if (!knowsEveryday()) return false;
  if (end - start < shortestUnknown && (end - start < 2 || !isInCapitals(start, start + 2))) return false;
  return mayBeOfLetters(start, end);
}

/** Whether a word is of the letters a to z, or has an apostrophe, between which there may be such words. */
function mayBeOfLetters(start: i32, end: i32): boolean {
  let isOfLetters: boolean = true;
  for (let at: i32 = start; at < end; at += 1) {
    const kind: i32 = kindAt(at);
    if (kind === apostrophe) return true;
    if (kind >= firstLetter && (kind < letterA || kind > letterZ)) isOfLetters = false;
  }
  return isOfLetters;
}

/** Write down the passage found last, and take back what was thought of the word it begins with. */
function addFound(): void {
  if (finds > 0 && intAt(findsAt + times(finds - 1, 12)) === matchStart()) finds -= 1;
  addFind(matchStart(), matchEnd(), matchEntry());
}

function addFind(start: i32, end: i32, entry: i32): void {
  const to: i32 = findsAt + times(finds, 12);
  putInt(to, start);
  putInt(to + 4, end);
  putInt(to + 8, entry);
  finds += 1;
}

/**
 * Write two hashes for each word of a phrase: of the phrase up to it, and its own. The phrase is the text that was
 * put in.
 *
 * @returns How many words it has.
 */
export function hashPhrase(into: i32): i32 {
  beginWords();
  let count: i32 = 0;
  let phrase: i32 = 0;
  let separator: i32 = noSeparator;
  let at: i32 = 0;
  while (readWord(at)) {
    phrase = addWord(phrase, separator, wordHash());
    putInt(into + (count << 3), phrase);
    putInt(into + (count << 3) + 4, wordHash());
    count += 1;
    at = wordEnd();
    separator = readSeparator(at);
  }
  return count;
}
