import { blockBreak } from './characters';
import { type Ending, endingsOf, hashWithout, possessive, stemEnd } from './endings';
import { friendMeaning } from './false-friends';
import { isFolded, isInCapitals } from './fold-phrase';
import type { Found } from './term';
import { endsInSmallS, findNode, inCapitals, isCommonWord, type TermIndex } from './term-index';
import { addWord, createWord, noSeparator, readSeparator, readWord, type Word } from './words';

/** A passage that may be a term: its words are `[start, end)`, its term `[start, stem)` where it has an ending. */
type Passage = { text: string; start: number; end: number; stem: number; ending?: Ending };

/** The words of a passage before its last one, and what stands between. */
type Beginning = { start: number; hash: number; separator: number };

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
  const word = createWord();
  for (let at = 0; readWord(word, text, at, index.filter); at = word.end) {
    const longest = findLongest(index, text, word, { start: word.start, hash: 0, separator: noSeparator });
    if (!longest) continue;
    found.push(longest);
    word.end = Math.max(word.end, longest.end);
  }
  return found;
}

/** The longest term that begins so and goes on with this word. */
function findLongest(index: TermIndex, text: string, word: Word, beginning: Beginning): Found | undefined {
  const { start, hash: before, separator } = beginning;
  const hash = addWord(before, separator, word.hash);
  const node = findNode(index, hash);
  if (node >= 0) {
    const longest =
      findLonger(index, text, word, { start, hash, node }) ??
      chooseOutcome(index, node, { text, start, end: word.end, stem: word.end });
    if (longest) return longest;
  }
  for (const ending of endingsOf(word)) {
    const node = findNode(index, addWord(before, separator, hashWithout(ending, word)));
    const stem = node < 0 ? -1 : stemEnd(text, word.end, ending);
    const found =
      stem < 0 ? undefined : chooseOutcome(index, node, { text, start, end: word.end, stem, ending });
    if (found) return found;
  }
  return undefined;
}

/** The longest term that begins with a node's words, of which this is the last, and goes on after them. */
function findLonger(
  index: TermIndex,
  text: string,
  word: Word,
  { start, hash, node }: { start: number; hash: number; node: number },
): Found | undefined {
  if ((index.nodes[node]! & 1) === 0) return undefined;
  const separator = readSeparator(text, word.end);
  if (separator === noSeparator) return undefined;
  word.next ??= createWord();
  if (!readWord(word.next, text, word.end)) return undefined;
  return findLongest(index, text, word.next, { start, hash, separator });
}

/**
 * The entry meant by a passage, among those that end at a node. A false friend that a nearby word speaks for
 * comes before a term, a term before a false friend that always has its chart meaning.
 */
function chooseOutcome(index: TermIndex, node: number, passage: Passage): Found | undefined {
  const { nodes, outcomes, termCount } = index;
  const last = nodes[node + 1]! >>> 1;
  let entry: number | undefined;
  for (let outcome = nodes[node]! >>> 1; outcome < last; outcome += 1) {
    const candidate = outcomes[outcome * 3]!;
    if (!isWrittenSo(index, outcome, passage)) continue;
    if (candidate < termCount) entry ??= candidate;
    else {
      const meaning = friendMeaning(index, candidate, passage);
      if (meaning === 'near') return foundAt(passage, candidate);
      if (meaning === 'always') entry ??= candidate;
    }
  }
  return entry === undefined ? undefined : foundAt(passage, entry);
}

/** A possessive belongs to the sentence, a plural to the term. */
function foundAt({ start, end, stem, ending }: Passage, entry: number): Found {
  return { start, end: ending === possessive ? stem : end, entry };
}

/** Whether a passage has the letters, the ending and the capitals of an outcome. */
function isWrittenSo(index: TermIndex, outcome: number, passage: Passage): boolean {
  const { text, start, end, stem, ending } = passage;
  const lengthAndMarks = index.outcomes[outcome * 3 + 2]!;
  if (ending && (lengthAndMarks & ending.mark) === 0) return false;
  const length = (lengthAndMarks >>> 8) - (ending?.instead.length ?? 0);
  const letters = { bytes: index.letters, from: index.outcomes[outcome * 3 + 1]!, length };
  if (!isFolded(text, start, stem, letters)) return false;
  if ((lengthAndMarks & inCapitals) === 0) return true;
  // "ALL" is not "all", and "MRIs" has its ending in small letters.
  const lastCapital = (lengthAndMarks & endsInSmallS) === 0 ? stem : end - 1;
  if (!isInCapitals(text, start, lastCapital)) return false;
  if (ending !== possessive && isInCapitals(text, lastCapital, end)) return false;
  return (lengthAndMarks & isCommonWord) === 0 || !isShouted(passage);
}

/** Whether no small letter stands in the same line within reach: then capitals say nothing. */
function isShouted({ text, start, end }: Passage): boolean {
  const before = text.slice(Math.max(0, start - lineReach), start);
  const after = text.slice(end, end + lineReach);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(blockBreak)) + 1;
  const line = before.slice(lineStart) + after.split('\n', 1)[0]!.split(blockBreak, 1)[0]!;
  return line === line.toUpperCase();
}
