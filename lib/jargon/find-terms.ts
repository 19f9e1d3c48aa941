import { blockBreak } from './characters';
import { type Ending, endingsOf, hashWithout, possessive, stemEnd } from './endings';
import { friendMeaning } from './false-friends';
import { isFolded, isInCapitals, isPlainlyFolded } from './fold-phrase';
import type { Found } from './term';
import { endsInSmallS, findNode, inCapitals, isCommonWord, type TermIndex } from './term-index';
import { addWord, createWord, noSeparator, readSeparator, readWord, type Word } from './words';

/** A text, and the index it is looked up in. */
type Search = { index: TermIndex; text: string };

/** A passage that may be a term: its words are `[start, end)`, its term `[start, stem)` where it has an ending. */
type Passage = { start: number; end: number; stem: number; ending: Ending | undefined };

/** How far around a word in capitals its line is looked at, to tell a name from shouting. */
const lineReach = 60;

/**
 * Find the terms and false friends in a text: in order, never overlapping, the longest first from the left.
 *
 * Time grows with the length of the text and no faster: each word is read once, and at most once more for each
 * word of the longest phrase. A word that begins no term costs its letters and one look at a table.
 *
 * @param text - Any text. Blocks (paragraphs, cells) are parted by `blockBreak`, which no match crosses.
 */
export function findTerms(index: TermIndex, text: string): Found[] {
  const found: Found[] = [];
  const search = { index, text };
  const word = createWord();
  for (let at = 0; readWord(word, text, at, index.filter); at = word.end) {
    const longest = findLongest(search, word, word.start, 0, noSeparator);
    if (!longest) continue;
    found.push(longest);
    word.end = Math.max(word.end, longest.end);
  }
  return found;
}

/**
 * The longest term that begins at `start` and goes on with this word. One word in six of a chart comes here:
 * five numbers in a row are passed as they are, because making an object of them costs a third of all.
 *
 * @param before - The hash of the words before this one, and `separator`, what stands between.
 */
function findLongest(
  search: Search,
  word: Word,
  start: number,
  before: number,
  separator: number,
): Found | undefined {
  const { index, text } = search;
  const hash = addWord(before, separator, word.hash);
  const node = findNode(index, hash);
  if (node >= 0) {
    const longest =
      findLonger(search, node, word, start, hash) ??
      chooseOutcome(search, node, { start, end: word.end, stem: word.end, ending: undefined });
    if (longest) return longest;
  }
  for (const ending of endingsOf(word)) {
    const node = findNode(index, addWord(before, separator, hashWithout(ending, word)));
    const stem = node < 0 ? -1 : stemEnd(text, word.end, ending);
    const found = stem < 0 ? undefined : chooseOutcome(search, node, { start, end: word.end, stem, ending });
    if (found) return found;
  }
  return undefined;
}

/** The longest term that begins with a node's words, of which this is the last, and goes on after them. */
function findLonger(
  search: Search,
  node: number,
  word: Word,
  start: number,
  hash: number,
): Found | undefined {
  const { index, text } = search;
  if ((index.nodes[node]! & 1) === 0) return undefined;
  const separator = readSeparator(text, word.end);
  if (separator === noSeparator) return undefined;
  word.next ??= createWord();
  if (!readWord(word.next, text, word.end)) return undefined;
  return findLongest(search, word.next, start, hash, separator);
}

/**
 * The entry meant by a passage, among those that end at a node. A false friend that a nearby word speaks for
 * comes before a term, a term before a false friend that always has its chart meaning.
 */
function chooseOutcome(search: Search, node: number, passage: Passage): Found | undefined {
  const { index, text } = search;
  const { nodes, outcomes, termCount } = index;
  const last = nodes[node + 1]! >>> 1;
  let entry = -1;
  for (let outcome = nodes[node]! >>> 1; outcome < last; outcome += 1) {
    const candidate = outcomes[outcome * 3]!;
    if (!isWrittenSo(search, outcome, passage)) continue;
    if (candidate >= termCount) {
      const meaning = friendMeaning(index, candidate, { text, start: passage.start, end: passage.end });
      if (meaning === 'near') return foundAt(passage, candidate);
      if (meaning === 'no') continue;
    }
    if (entry < 0) entry = candidate;
  }
  return entry < 0 ? undefined : foundAt(passage, entry);
}

/** A possessive belongs to the sentence, a plural to the term. */
function foundAt({ start, end, stem, ending }: Passage, entry: number): Found {
  return { start, end: ending === possessive ? stem : end, entry };
}

/** Whether a passage has the letters, the ending and the capitals of an outcome. */
function isWrittenSo({ index, text }: Search, outcome: number, passage: Passage): boolean {
  const { start, end, stem, ending } = passage;
  const { outcomes, letters: bytes } = index;
  const lengthAndMarks = outcomes[outcome * 3 + 2]!;
  if (ending && (lengthAndMarks & ending.mark) === 0) return false;
  const from = outcomes[outcome * 3 + 1]!;
  const length = (lengthAndMarks >>> 8) - (ending ? ending.instead.length : 0);
  const isPlain = stem - start === length && isPlainlyFolded(text, start, stem, bytes, from);
  if (!isPlain && !isFolded(text, start, stem, { bytes, from, length })) return false;
  if ((lengthAndMarks & inCapitals) === 0) return true;
  // "ALL" is not "all", and "MRIs" has its ending in small letters.
  const lastCapital = (lengthAndMarks & endsInSmallS) === 0 ? stem : end - 1;
  if (!isInCapitals(text, start, lastCapital)) return false;
  if (ending !== possessive && isInCapitals(text, lastCapital, end)) return false;
  return (lengthAndMarks & isCommonWord) === 0 || !isShouted(text, passage);
}

/** Whether no small letter stands in the same line within reach: then capitals say nothing. */
function isShouted(text: string, { start, end }: Passage): boolean {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const after = text.slice(end, end + lineReach);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(blockBreak)) + 1;
  const line = before.slice(lineStart) + after.split('\n', 1)[0]!.split(blockBreak, 1)[0]!;
  return line === line.toUpperCase();
}
