import { isEverydayHash, knowsEveryday, setEveryday } from './everyday';
import { friendMeaning, lettersInstead, near, no, setRules, takes } from './friends';
import { endsInSmallS, headerLength, inCapitals, isCommonWord } from './kinds';
import { isFolded, isInCapitals, isShouted } from './letters';
import { intAt, putInt, times } from './memory';
import {
  addLetter,
  addWord,
  bitsOf,
  hashStems,
  iesForY,
  isEntry,
  isMaybeSeveral,
  isPair,
  letterS,
  letterY,
  noEnding,
  noSeparator,
  plainEs,
  plainS,
  possessive,
  readSeparator,
  readWord,
  setFilters,
  stem1,
  stem2,
  stem3,
  stemEnd,
  wordEnd,
  wordHash,
  wordLast,
  wordStart,
} from './words';

export { place, readUtf8, setLength } from './text';
export { setEveryday };

/** Where the sections of the index are. `term-index.ts` says what they hold. */
let slotsAt: i32 = 0;
let slotsMask: i32 = 0;
let hashesAt: i32 = 0;
let nodesAt: i32 = 0;
let outcomesAt: i32 = 0;
let lettersAt: i32 = 0;
let termCount: i32 = 0;

/** The passage found last, and its entry. */
let foundStart: i32 = 0;
let foundEnd: i32 = 0;
let foundEntry: i32 = 0;

/** Use the index that begins at an address. */
export function openIndexAt(at: i32): void {
  termCount = intAt(at + 8);
  const filterAt: i32 = at + (headerLength << 2);
  const pairsAt: i32 = filterAt + (intAt(at + 12) << 2);
  slotsAt = pairsAt + (intAt(at + 16) << 2);
  hashesAt = slotsAt + (intAt(at + 20) << 2);
  nodesAt = hashesAt + (intAt(at + 24) << 2);
  outcomesAt = nodesAt + (intAt(at + 28) << 2);
  const rulesAt: i32 = outcomesAt + (intAt(at + 32) << 2);
  const nearAt: i32 = rulesAt + (intAt(at + 36) << 2);
  lettersAt = nearAt + (intAt(at + 40) << 2);
  slotsMask = intAt(at + 20) - 1;
  setFilters(filterAt, intAt(at + 12), pairsAt, intAt(at + 16));
  setRules(rulesAt, nearAt, lettersAt);
}

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
  let at: i32 = 0;
  // Many everyday words begin a phrase: such a word waits for the next one before it costs more than a look.
  let waiting: i32 = -1;
  let waitingHash: i32 = 0;
  while (readWord(at)) {
    let isFound: boolean = false;
    if (waiting >= 0 && (wordLast() === letterS || isPair(waitingHash, wordHash()))) {
      readWord(waiting);
      isFound = findLongest(wordStart(), 0, noSeparator);
      if (!isFound) readWord(at);
    }
    waiting = -1;
    const start: i32 = wordStart();
    const hash: i32 = wordHash();
    const end: i32 = isFound ? foundEnd : wordEnd();
    if (!isFound) {
      const bits: i32 = bitsOf(hash);
      if ((bits & isEntry) !== 0 || (wordLast() === letterS && isMaybeSeveral()))
        isFound = findLongest(start, 0, noSeparator);
      else if (bits !== 0) {
        waiting = start;
        waitingHash = hash;
      }
    }
    if (isFound) addFound();
    else if (mayBeUnknown(start, end) && !isEverydayHash(hash)) addFind(start, end, unknown);
    at = isFound && foundEnd > end ? foundEnd : end;
  }
  return finds;
}

function mayBeUnknown(start: i32, end: i32): boolean {
  if (!knowsEveryday()) return false;
  return end - start >= shortestUnknown || (end - start > 1 && isInCapitals(start, start + 2));
}

/** Write down the passage found last, and take back what was thought of the word it begins with. */
function addFound(): void {
  if (finds > 0 && intAt(findsAt + times(finds - 1, 12)) === foundStart) finds -= 1;
  addFind(foundStart, foundEnd, foundEntry);
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

/**
 * The longest term that begins at `start` and goes on with the word read last. Whoever reads on reads over that
 * word: so it is kept here.
 *
 * @param before - The hash of the words before this one, and `separator`, what stands between.
 */
function findLongest(start: i32, before: i32, separator: i32): boolean {
  const ownStart: i32 = wordStart();
  const end: i32 = wordEnd();
  const endsInS: boolean = wordLast() === letterS;
  const hash: i32 = addWord(before, separator, wordHash());
  const node: i32 = findNode(hash);
  if (node >= 0) {
    if (findLonger(node, start, end, hash)) return true;
    if (chooseOutcome(node, start, end, end, noEnding)) return true;
  }
  if (!endsInS) return false;
  hashStems(ownStart, end);
  const shorterByOne: i32 = findNode(addWord(before, separator, stem1()));
  const shorterByTwo: i32 = findNode(addWord(before, separator, stem2()));
  const withY: i32 = findNode(addWord(before, separator, addLetter(stem3(), letterY)));
  return (
    chooseStem(shorterByTwo, start, end, possessive) ||
    chooseStem(shorterByOne, start, end, plainS) ||
    chooseStem(shorterByTwo, start, end, plainEs) ||
    chooseStem(withY, start, end, iesForY)
  );
}

/** The entry meant by a passage whose last word has an ending, among those that end at a node. */
function chooseStem(node: i32, start: i32, end: i32, ending: i32): boolean {
  const stem: i32 = node < 0 ? -1 : stemEnd(end, ending);
  return stem >= 0 && chooseOutcome(node, start, end, stem, ending);
}

/** The longest term that begins with a node's words, of which this is the last, and goes on after them. */
function findLonger(node: i32, start: i32, end: i32, hash: i32): boolean {
  if ((intAt(nodesAt + (node << 2)) & 1) === 0) return false;
  const separator: i32 = readSeparator(end);
  return separator !== noSeparator && readWord(end) && findLongest(start, hash, separator);
}

/** The node of a phrase hash, or -1. */
function findNode(hash: i32): i32 {
  let slot: i32 = firstSlot(hash) & slotsMask;
  while (true) {
    const node: i32 = intAt(slotsAt + (slot << 2)) - 1;
    if (node < 0 || intAt(hashesAt + (node << 2)) === hash) return node;
    slot = (slot + 1) & slotsMask;
  }
}

export function firstSlot(hash: i32): i32 {
  return times(hash, 0x9e3779b1 | 0) >>> 7;
}

/**
 * The entry meant by a passage, among those that end at a node. A false friend that a nearby word speaks for
 * comes before a term, a term before a false friend that always has its chart meaning.
 *
 * @param end - Where its last word ends, and `stem`, where that would end without its ending.
 */
function chooseOutcome(node: i32, start: i32, end: i32, stem: i32, ending: i32): boolean {
  const last: i32 = intAt(nodesAt + ((node + 1) << 2)) >>> 1;
  let entry: i32 = -1;
  for (let outcome: i32 = intAt(nodesAt + (node << 2)) >>> 1; outcome < last; outcome += 1) {
    const candidate: i32 = intAt(outcomesAt + times(outcome, 12));
    if (!isWrittenSo(outcome, start, end, stem, ending)) continue;
    if (candidate >= termCount) {
      const meaning: i32 = friendMeaning(candidate - termCount, start, end);
      if (meaning === near) return found(start, ending === possessive ? stem : end, candidate);
      if (meaning === no) continue;
    }
    if (entry < 0) entry = candidate;
  }
  // A possessive belongs to the sentence, a plural to the term.
  return entry >= 0 && found(start, ending === possessive ? stem : end, entry);
}

function found(start: i32, end: i32, entry: i32): boolean {
  foundStart = start;
  foundEnd = end;
  foundEntry = entry;
  return true;
}

/** Whether a passage has the letters, the ending and the capitals of an outcome. */
function isWrittenSo(outcome: i32, start: i32, end: i32, stem: i32, ending: i32): boolean {
  const place: i32 = outcomesAt + times(outcome, 12);
  const lengthAndMarks: i32 = intAt(place + 8);
  if (!takes(lengthAndMarks, ending)) return false;
  const count: i32 = (lengthAndMarks >>> 8) - lettersInstead(ending);
  if (!isFolded(start, stem, lettersAt + intAt(place + 4), count)) return false;
  if ((lengthAndMarks & inCapitals) === 0) return true;
  // "ALL" is not "all", and "MRIs" has its ending in small letters.
  const lastCapital: i32 = (lengthAndMarks & endsInSmallS) === 0 ? stem : end - 1;
  if (!isInCapitals(start, lastCapital)) return false;
  if (ending !== possessive && isInCapitals(lastCapital, end)) return false;
  return (lengthAndMarks & isCommonWord) === 0 || !isShouted(start, end);
}
