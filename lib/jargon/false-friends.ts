import type { Span } from '../anchors/quote';
import { characterAt, firstLetter, wall } from './characters';
import { type Ending, endingsOf, hashWithout, stemEnd } from './endings';
import { isFolded } from './fold-phrase';
import type { TermIndex } from './term-index';
import { createWord, readWord, type Word } from './words';

/** How far words speak for each other. */
const reach = 6;

/** A stretch of near words in an index. */
type Stretch = { from: number; to: number };

/**
 * Whether a false friend has its chart meaning at a passage.
 *
 * @returns `near` when a word nearby says so, `always` when its pack asks for no such word, else `no`.
 */
export function friendMeaning(
  index: TermIndex,
  entry: number,
  { text, start, end }: { text: string } & Span,
): 'near' | 'always' | 'no' {
  const place = (entry - index.termCount) * 2;
  const [from = 0, middle = 0, to = 0] = index.rules.subarray(place, place + 3);
  if (from === to) return 'always';
  const near = { from, to: middle };
  const notNear = { from: middle, to };
  let isNear = false;
  const word = createWord();
  for (const side of sidesOf(text, { start, end })) {
    for (
      let at = side.from;
      at < side.to && readWord(word, text, at) && word.start < side.to;
      at = word.end
    ) {
      if (speaks(index, notNear, text, word)) return 'no';
      isNear ||= speaks(index, near, text, word);
    }
  }
  if (isNear) return 'near';
  return from === middle ? 'always' : 'no';
}

/** Whether a word of the text is one of these, as it is or with an ending. */
function speaks(index: TermIndex, words: Stretch, text: string, word: Word): boolean {
  if (isOneOf(index, words, word.hash, { text, start: word.start, stem: word.end })) return true;
  for (const ending of endingsOf(word)) {
    const stem = stemEnd(text, word.end, ending);
    const passage = { text, start: word.start, stem, ending };
    if (stem >= 0 && isOneOf(index, words, hashWithout(ending, word), passage)) return true;
  }
  return false;
}

function isOneOf(
  { near, letters }: TermIndex,
  { from, to }: Stretch,
  hash: number,
  { text, start, stem, ending }: { text: string; start: number; stem: number; ending?: Ending },
): boolean {
  for (let place = from * 3; place < to * 3; place += 3) {
    if (near[place] !== hash) continue;
    const lengthAndMarks = near[place + 2]!;
    if (ending && (lengthAndMarks & ending.mark) === 0) continue;
    const length = (lengthAndMarks >>> 8) - (ending?.instead.length ?? 0);
    if (isFolded(text, start, stem, { bytes: letters, from: near[place + 1]!, length })) return true;
  }
  return false;
}

/** The words within reach before and after a passage, in its own block. */
function sidesOf(text: string, { start, end }: Span): { from: number; to: number }[] {
  let from = start;
  for (let words = 0; words < reach && characterAt(text, from - 1) !== wall; ) {
    from -= 1;
    const isLetter = characterAt(text, from) >= firstLetter;
    if (isLetter && characterAt(text, from - 1) < firstLetter) words += 1;
  }
  let to = end;
  for (let words = 0; words <= reach && characterAt(text, to) !== wall; to += 1) {
    const isLetter = characterAt(text, to) >= firstLetter;
    if (isLetter && (to === end || characterAt(text, to - 1) < firstLetter)) words += 1;
    if (words > reach) break;
  }
  return [
    { from, to: start },
    { from: end, to },
  ];
}
