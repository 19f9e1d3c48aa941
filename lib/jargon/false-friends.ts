import type { Span } from '../anchors/quote';
import { characterAt, firstLetter, wall } from './characters';
import { withEndings } from './endings';
import { foldPhrase } from './fold-phrase';
import { lettersAt, type NearRule, type TermIndex } from './term-index';
import { createWord, readWord, type Word } from './words';

/** How far words speak for each other. */
const reach = 6;

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
  const { near, notNear } = ruleOf(index, entry);
  if (near.size === 0 && notNear.size === 0) return 'always';
  let isNear = false;
  for (const { from, to } of sidesOf(text, { start, end })) {
    const word = createWord();
    for (let at = from; at < to && readWord(word, text, at) && word.start < to; at = word.end) {
      if (speaks(notNear, text, word)) return 'no';
      isNear ||= speaks(near, text, word);
    }
  }
  if (isNear) return 'near';
  return near.size === 0 ? 'always' : 'no';
}

function ruleOf(index: TermIndex, entry: number): NearRule {
  const known = index.ruleByEntry.get(entry);
  if (known) return known;
  const [nearStart = 0, nearLength = 0, notNearStart = 0, notNearLength = 0] = index.rules.subarray(
    (entry - index.termCount) * 4,
  );
  const rule = {
    near: wordsByHash(lettersAt(index, nearStart, nearLength)),
    notNear: wordsByHash(lettersAt(index, notNearStart, notNearLength)),
  };
  index.ruleByEntry.set(entry, rule);
  return rule;
}

/** Folded words, each with its endings, by their hash. */
function wordsByHash(words: string): Map<number, string> {
  const byHash = new Map<number, string>();
  const word = createWord();
  for (const form of words.split(' ').flatMap(withEndings)) {
    for (let at = 0; readWord(word, form, at); at = word.end) {
      byHash.set(word.hash, form.slice(word.start, word.end));
    }
  }
  return byHash;
}

function speaks(words: Map<number, string>, text: string, { hash, start, end }: Word): boolean {
  const word = words.get(hash);
  return word !== undefined && word === foldPhrase(text, start, end);
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
