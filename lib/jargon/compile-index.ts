import type { Locale } from '../base/localize';
import { layDesk } from './desk';
import { endingMarks } from './endings';
import { foldPhrase, isInCapitals, isSeveralInCapitals } from './fold-phrase';
import { beginsPhrase, hashOfPair, isEntry, placeInFilter } from './kernel/filters';
import { endsInSmallS, headerLength, inCapitals, isCommonWord } from './kernel/kinds';
import { firstSlot } from './kernel/longest';
import { createTwin } from './kernel/machine';

import { pluralInSpanish } from './languages/spanish-forms';
import type { FalseFriend, Term } from './term';
import { packIndex } from './term-index';

/**
 * Everyday words that are also abbreviations when written in capitals. In a line that is all capitals nothing
 * tells them apart, so there they are left alone: "CHECK ALL THAT APPLY" is not about leukemia.
 */
const commonWords = new Set(
  (
    'a ad aid aids all alt am an ant arm art as ask at bad bag ball bar be bed best bid bit blow bone but by can ' +
    'cap car care cast cat chat chop clear co cod cold come cool cup cut dash dim do dot drip ear eat ebb end era ' +
    'far fast fat feel fire fit flash for gap gas get go gold had has hat he hear help her hip his hit how i if in ' +
    'is it its lab lad lap last law leap led leg lip live lid lot low man map mar mass may me mad mod more nap no ' +
    'nod not now of off old on one or oral out over pad pain pan par pat pet pin pop pot pro pub rad ram rap raw ' +
    'rest rice rod sad sat say see set she sit sob soap star step stop sun tab tap test the tip to toe too top two ' +
    'up us use via war was wet who why yes you'
  ).split(' '),
);

/** A beginning of a phrase, while the index is being made. */
type Node = { hash: number; goesOn: boolean; isFirstWord: boolean; outcomes: Outcome[] };
/** All beginnings of phrases, by their hash, and the hashes of their first two words. */
type Phrases = { nodes: Map<number, Node>; pairs: Set<number> };
type Outcome = { entry: number; isTerm: boolean; folded: string; marks: number };

/**
 * Make the index of these words, ahead of time.
 *
 * Entries are numbered in the order given, terms first: `compileBook` must be given the same. Where two terms
 * have the same words, the later one has them: so a pack can replace words of the packs before it.
 *
 * @param language - Of all of them: it says how several of a thing are written. Endings of English are always known.
 */
export function compileIndex(
  terms: Term[],
  falseFriends: FalseFriend[],
  language: Locale = 'en',
): Uint8Array {
  const phrases: Phrases = { nodes: new Map(), pairs: new Set() };
  for (const [entry, { term, forms }] of [...terms, ...falseFriends].entries()) {
    for (const form of formsOf([term, ...forms], language))
      addForm(phrases, form, outcomeOf(form, entry, entry < terms.length));
  }
  const letters = createLetters();
  const sorted = [...phrases.nodes.values()];
  return packIndex({
    filter: filterOf(sorted.filter(node => node.isFirstWord)),
    pairs: pairsOf([...phrases.pairs]),
    slots: slotsOf(sorted.map(node => node.hash)),
    hashes: Int32Array.from(sorted, node => node.hash),
    ...outcomesOf(sorted, letters),
    ...rulesOf(falseFriends, letters),
    letters: letters.bytes(),
    termCount: terms.length,
  });
}

/** Several of the words are put first: where another form is written so, it comes after and has its place. */
function formsOf(forms: string[], language: Locale): string[] {
  if (language === 'en') return forms;
  return [...forms.flatMap(form => pluralInSpanish(form) ?? []), ...forms];
}

function addForm({ nodes, pairs }: Phrases, form: string, outcome: Outcome) {
  const hashes = hashesOf(form);
  const [first, second] = hashes;
  if (first && second) pairs.add(hashOfPair(first.own, second.own));
  for (const [place, { hash }] of hashes.entries()) {
    const node = nodes.get(hash) ?? { hash, goesOn: false, isFirstWord: false, outcomes: [] };
    nodes.set(hash, node);
    if (place === 0) node.isFirstWord = true;
    if (place < hashes.length - 1) node.goesOn = true;
    else addOutcome(node, outcome);
  }
}

function outcomeOf(form: string, entry: number, isTerm: boolean): Outcome {
  const folded = foldPhrase(form);
  if (isSeveralInCapitals(form)) return { entry, isTerm, folded, marks: inCapitals | endsInSmallS };
  const isAbbreviation = isInCapitals(form);
  const capitals = isAbbreviation ? inCapitals | (commonWords.has(folded) ? isCommonWord : 0) : 0;
  return { entry, isTerm, folded, marks: capitals | endingMarks(folded, isAbbreviation) };
}

/** Terms come first, and among them words in capitals. A later entry takes the place of an earlier one. */
function addOutcome(node: Node, outcome: Outcome) {
  const { folded, isTerm, marks } = outcome;
  node.outcomes = node.outcomes.filter(
    other => other.folded !== folded || other.isTerm !== isTerm || other.marks !== marks,
  );
  node.outcomes.push(outcome);
  node.outcomes.sort(
    (one, two) =>
      Number(two.isTerm) - Number(one.isTerm) || (two.marks & inCapitals) - (one.marks & inCapitals),
  );
}

/** No words are looked up here, only what the kernel makes of them. */
const desk = layDesk(createTwin(), new Uint8Array(headerLength * 4));

/** For each word of a form, the hash of the form up to it, and its own. */
function hashesOf(form: string): { hash: number; own: number }[] {
  const count = desk.read(form).hashPhrase(desk.resultsAt());
  const numbers = desk.results(count * 2);
  return Array.from({ length: count }, (_, word) => ({
    hash: numbers[word * 2]!,
    own: numbers[word * 2 + 1]!,
  }));
}

/** A filter for the hashes of these first words, wrong about one hash in thirty or less. */
function filterOf(nodes: Node[]): Int32Array {
  const places = powerOfTwo(nodes.length * 32);
  const filter = new Int32Array(places / 16);
  for (const { hash, goesOn, outcomes } of nodes) {
    const place = placeInFilter(hash, places - 1);
    const bits = (outcomes.length > 0 ? isEntry : 0) | (goesOn ? beginsPhrase : 0);
    filter[place >>> 4]! |= bits << ((place & 15) * 2);
  }
  return filter;
}

/** The same for pairs of words. */
function pairsOf(hashes: number[]): Int32Array {
  const places = powerOfTwo(hashes.length * 32);
  const filter = new Int32Array(places / 32);
  for (const hash of hashes) {
    const place = placeInFilter(hash, places - 1);
    filter[place >>> 5]! |= 1 << (place & 31);
  }
  return filter;
}

function slotsOf(hashes: number[]): Int32Array {
  const slots = new Int32Array(powerOfTwo(hashes.length * 1.5));
  for (const [node, hash] of hashes.entries()) {
    let slot = firstSlot(hash) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = node + 1;
  }
  return slots;
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.max(5, Math.ceil(Math.log2(atLeast + 1)));
}

type Letters = ReturnType<typeof createLetters>;

function outcomesOf(nodes: Node[], letters: Letters) {
  const starts: number[] = [];
  const outcomes: number[] = [];
  for (const node of nodes) {
    starts.push((outcomes.length / 3) * 2 + Number(node.goesOn));
    for (const { entry, folded, marks } of node.outcomes) {
      const [start, length] = letters.add(folded);
      outcomes.push(entry, start, length * 256 + marks);
    }
  }
  starts.push((outcomes.length / 3) * 2);
  return { nodes: Int32Array.from(starts), outcomes: Int32Array.from(outcomes) };
}

/** The near words of each false friend, then its words not near, each to be found with its endings. */
function rulesOf(falseFriends: FalseFriend[], letters: Letters) {
  const rules: number[] = [];
  const near: number[] = [];
  for (const words of falseFriends.flatMap(friend => [friend.near, friend.notNear])) {
    rules.push(near.length / 3);
    for (const folded of words.flatMap(word => foldPhrase(word).split(/[ /]/))) {
      const [start, length] = letters.add(folded);
      near.push(hashesOf(folded)[0]?.hash ?? 0, start, length * 256 + endingMarks(folded, false));
    }
  }
  rules.push(near.length / 3);
  return { rules: Int32Array.from(rules), near: Int32Array.from(near) };
}

/** The letters of all words, one after the other, each text once. */
function createLetters() {
  const bytes: number[] = [];
  const starts = new Map<string, number>();
  return {
    add(text: string): [start: number, length: number] {
      const start = starts.get(text) ?? bytes.length;
      if (!starts.has(text)) {
        starts.set(text, start);
        for (let at = 0; at < text.length; at += 1) {
          const code = text.charCodeAt(at);
          if (code > 0 && code < 256) bytes.push(code);
          else bytes.push(0, code >>> 8, code & 255);
        }
      }
      return [start, text.length];
    },
    bytes: () => Uint8Array.from(bytes),
  };
}
