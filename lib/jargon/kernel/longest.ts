import { isPair, setFilters } from './filters';
import { friendMeaning, lettersInstead, near, no, setRules, takes } from './friends';
import { endsInSmallS, headerLength, inCapitals, isCommonWord } from './kinds';
import { isFolded, isInCapitals, isShouted } from './letters';
import { intAt, times } from './memory';
import {
  endings,
  hashOfStem,
  iesForY,
  letterS,
  noEnding,
  plainEs,
  plainS,
  possessive,
  stemEnd,
} from './stems';
import {
  addWord,
  noSeparator,
  readSeparator,
  readWord,
  wordEnd,
  wordHash,
  wordLast,
  wordStart,
} from './words';

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

/** Asked by functions, as the words are (`words.ts`). */
export function matchStart(): i32 {
  return foundStart;
}

export function matchEnd(): i32 {
  return foundEnd;
}

export function matchEntry(): i32 {
  return foundEntry;
}

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

/**
 * The longest term that begins at `start` and goes on with the word read last. Whoever reads on reads over that
 * word: so it is kept here.
 *
 * @param before - The hash of the words before this one, and `separator`, what stands between.
 */
export function findLongest(start: i32, before: i32, separator: i32): boolean {
  const ownStart: i32 = wordStart();
  const end: i32 = wordEnd();
  const endsInS: boolean = wordLast() === letterS;
  const ownHash: i32 = wordHash();
  const hash: i32 = addWord(before, separator, ownHash);
  const node: i32 = findNode(hash);
  if (node >= 0) {
    if (findLonger(node, start, end, hash)) return true;
    if (chooseOutcome(node, start, end, end, noEnding)) return true;
  }
  if (!endsInS) return false;
  const shorterByOne: i32 = findNode(addWord(before, separator, hashOfStem(ownHash, ownStart, end, plainS)));
  const shorterByTwo: i32 = findNode(addWord(before, separator, hashOfStem(ownHash, ownStart, end, plainEs)));
  const withY: i32 = findNode(addWord(before, separator, hashOfStem(ownHash, ownStart, end, iesForY)));
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
  const isFirst: boolean = wordStart() === start;
  const separator: i32 = readSeparator(end);
  if (separator === noSeparator || !readWord(end) || (isFirst && !mayFollow(hash))) return false;
  return findLongest(start, hash, separator);
}

/** Whether some phrase may begin with a word of this hash and the word read last, as it is or with an ending. */
export function mayFollow(first: i32): boolean {
  if (isPair(first, wordHash())) return true;
  if (wordLast() !== letterS) return false;
  for (let ending: i32 = plainS; ending < endings; ending += 1) {
    if (isPair(first, hashOfStem(wordHash(), wordStart(), wordEnd(), ending))) return true;
  }
  return false;
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
