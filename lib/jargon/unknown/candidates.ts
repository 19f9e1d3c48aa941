import type { Span } from '../../anchors/quote';
import { characterAt } from '../characters';
import { foldPhrase, isInCapitals } from '../fold-phrase';
import { accent, firstLetter, invisible, space, wall } from '../kernel/kinds';
import { isInLoudLine } from './lines';

/**
 * How a word is written. `small` also at the start of a sentence that goes on in small letters. `first`: with a capital,
 * where a heading or a cell has one anyway. `name`: with a capital elsewhere. `capitals`: all of it, among small letters. `loud`: all of it, in a line that is all capitals.
 */
export type Writing = 'small' | 'first' | 'name' | 'capitals' | 'loud';

/** A word of a text that may be looked up, and its letters folded. */
export type Candidate = Span & { folded: string };

const shortestWord = 2;
const longestWord = 60;
const plainWord = /^[A-Za-z]+$/;
/** How far a word is looked around in for the address or the code it may be part of. */
const reach = 60;
const titles = /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|miss|prof|nurse|rev|st)\.?\s$/iu;

/**
 * The words of a stretch of text, one by one, but for what is no word of a sentence: codes, numbers, addresses,
 * file names, the names after "Dr.". Time grows with the text and no faster.
 *
 * @param shortest - Words of fewer letters are left out.
 */
export function* candidatesIn(
  text: string,
  { start, end }: Span,
  shortest = shortestWord,
): Generator<Candidate> {
  for (let at = start; at < end; ) {
    if (characterAt(text, at) < firstLetter) {
      at += 1;
      continue;
    }
    const first = at;
    while (at < end && isOfWord(text, at)) at += 1;
    // Letters are never more when folded.
    const candidate = at - first < shortest ? undefined : candidateAt(text, first, at);
    if (candidate && candidate.folded.length >= shortest) yield candidate;
  }
}

function isOfWord(text: string, at: number): boolean {
  const character = characterAt(text, at);
  return character >= firstLetter || character === accent || character === invisible;
}

function candidateAt(text: string, start: number, end: number): Candidate | undefined {
  if (end - start > longestWord) return undefined;
  const word = text.slice(start, end);
  const folded = plainWord.test(word) ? word.toLowerCase() : foldPhrase(word);
  if (!/^[a-z]+$/.test(folded) || isPartOfCode(text, start, end)) return undefined;
  if (startsWithCapital(word) && titles.test(text.slice(Math.max(0, start - 10), start))) return undefined;
  let last = end;
  while (characterAt(text, last - 1) === invisible) last -= 1;
  return { start, end: last, folded };
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code <= 0x5a : /^\p{Lu}/u.test(word[0]!);
}

/** How a word is written where it stands. */
export function writingOf(text: string, { start, end }: Span): Writing {
  if (isInCapitals(text, start, end)) return isInLoudLine(text, { start, end }) ? 'loud' : 'capitals';
  // English has accents in names only, and in words of other languages; capitals within a word in names of things for sale.
  if (/[\u00c0-\u024f]|\p{Ll}\p{Lu}/u.test(text.slice(start, end))) return 'name';
  if (!isInCapitals(text, start, start + 1)) return 'small';
  if (!isFirst(text, start)) return 'name';
  let after = end;
  while (characterAt(text, after) === invisible) after += 1;
  return /^ \p{Ll}/u.test(text.slice(after, after + 2)) ? 'small' : 'first';
}

/** Whether a capital says nothing here: at the start of a line, a cell or a sentence. */
function isFirst(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - reach; at -= 1) {
    const character = characterAt(text, at);
    if (character === wall || text[at] === '\n') return true;
    if (character === space || character === invisible) continue;
    return character < firstLetter && text[at] !== ',' && text[at] !== '&' && text[at] !== '/';
  }
  return true;
}

/** Whether the letters are part of an address, a file name or a code, such as `results@clinic.org` or `a_b`. */
function isPartOfCode(text: string, start: number, end: number): boolean {
  // Most words stand between spaces.
  if (!isOfToken(text, start - 1) && !isOfToken(text, end) && plainWord.test(text.slice(start, end)))
    return false;
  let from = start;
  while (from > start - reach && isOfToken(text, from - 1)) from -= 1;
  let to = end;
  while (to < end + reach && isOfToken(text, to)) to += 1;
  return /[@_\\=#]|:\/\/|\p{L}{2}\.\p{L}{2}|\d\p{L}|\p{L}\d/u.test(text.slice(from, to));
}

function isOfToken(text: string, at: number): boolean {
  const character = characterAt(text, at);
  return character !== space && character !== wall;
}
