import { takesEs, takesIes, takesPossessive, takesS, wall } from './kinds';
import { isFolded } from './letters';
import { intAt } from './memory';
import { endings, hashOfStem, iesForY, letterS, noEnding, plainS, possessive, stemEnd } from './stems';
import { isLetter, kindAt } from './text';
import { readWord, wordEnd, wordHash, wordLast, wordStart } from './words';

/** How far words speak for each other. */
const reach: i32 = 6;

/** Whether a false friend has its chart meaning at a passage. */
export const no: i32 = 0;
/** Its pack asks for no word nearby. */
export const always: i32 = 1;
/** A word nearby says so. */
export const near: i32 = 2;

let rulesAt: i32 = 0;
let nearAt: i32 = 0;
let lettersAt: i32 = 0;

export function setRules(rules: i32, nearWords: i32, letters: i32): void {
  rulesAt = rules;
  nearAt = nearWords;
  lettersAt = letters;
}

/** Whether a false friend, by its number, has its chart meaning at a passage: `no`, `always` or `near`. */
export function friendMeaning(friend: i32, start: i32, end: i32): i32 {
  const place: i32 = rulesAt + (friend << 3);
  const from: i32 = intAt(place);
  const middle: i32 = intAt(place + 4);
  const to: i32 = intAt(place + 8);
  if (from === to) return always;
  const before: i32 = sideMeaning(from, middle, to, reachBack(start), start);
  if (before === no) return no;
  const after: i32 = sideMeaning(from, middle, to, end, reachOn(end));
  if (after === no) return no;
  if (before === near || after === near) return near;
  return from === middle ? always : no;
}

/** `no` when a word that is not to be near stands on this side, `near` when one does that is, else `always`. */
function sideMeaning(from: i32, middle: i32, to: i32, sideStart: i32, sideEnd: i32): i32 {
  let meaning: i32 = always;
  let at: i32 = sideStart;
  while (at < sideEnd && readWord(at) && wordStart() < sideEnd) {
    if (speaks(middle, to)) return no;
    if (meaning === always && speaks(from, middle)) meaning = near;
    at = wordEnd();
  }
  return meaning;
}

/** Whether the word read last is one of these, as it is or with an ending. */
function speaks(from: i32, to: i32): boolean {
  if (from === to) return false;
  if (isOneOf(from, to, wordHash(), wordEnd(), noEnding)) return true;
  if (wordLast() !== letterS) return false;
  for (let ending: i32 = 0; ending < endings; ending += 1) {
    const stem: i32 = stemEnd(wordEnd(), ending);
    if (stem >= 0 && isOneOf(from, to, hashOfStem(wordHash(), wordStart(), wordEnd(), ending), stem, ending))
      return true;
  }
  return false;
}

function isOneOf(from: i32, to: i32, hash: i32, stem: i32, ending: i32): boolean {
  for (let word: i32 = from; word < to; word += 1) {
    const place: i32 = nearAt + word * 12;
    if (intAt(place) !== hash) continue;
    const lengthAndMarks: i32 = intAt(place + 8);
    if (!takes(lengthAndMarks, ending)) continue;
    const count: i32 = (lengthAndMarks >>> 8) - lettersInstead(ending);
    if (isFolded(wordStart(), stem, lettersAt + intAt(place + 4), count)) return true;
  }
  return false;
}

/** Whether what has these marks takes an ending. */
export function takes(marks: i32, ending: i32): boolean {
  if (ending === noEnding) return true;
  if (ending === possessive) return (marks & takesPossessive) !== 0;
  if (ending === plainS) return (marks & takesS) !== 0;
  return (marks & (ending === iesForY ? takesIes : takesEs)) !== 0;
}

/** How many letters of the term an ending stands in place of. */
export function lettersInstead(ending: i32): i32 {
  return ending === iesForY ? 1 : 0;
}

/** Where the words within reach before a place begin, in its own block. */
function reachBack(start: i32): i32 {
  let from: i32 = start;
  for (let words: i32 = 0; words < reach && kindAt(from - 1) !== wall; ) {
    from -= 1;
    if (isLetter(from) && !isLetter(from - 1)) words += 1;
  }
  return from;
}

/** Where the words within reach after a place end, in its own block. */
function reachOn(end: i32): i32 {
  let to: i32 = end;
  let words: i32 = 0;
  while (kindAt(to) !== wall) {
    if (isLetter(to) && (to === end || !isLetter(to - 1))) words += 1;
    if (words > reach) break;
    to += 1;
  }
  return to;
}
