import { foldPhrase } from '../fold-phrase';
import type { Explanation, FalseFriend, Term } from '../term';

type Entry = Term | FalseFriend;

/** Which entries in English and in Spanish name the same thing, as numbers, ahead of time. */
export type PairNumbers = {
  /** By entry in Spanish, from its first: the entries in English. */
  same: number[][];
  /** Entries in English with several senses, and by what a sense means an entry in Spanish, from its first. */
  senses: [english: number, byMeans: Record<string, number>][];
};

/** The same, opened: entries by entry. */
export type Pairs = {
  other: Map<number, number>;
  /** By entry and what a sense of it means. */
  senses: Map<number, Map<string, number>>;
};

export const noPairs: Pairs = { other: new Map(), senses: new Map() };

/** Find the pairs: `of` of an entry in Spanish names those in English. What it names and nobody has is left out. */
export function pairUp(english: Entry[], spanish: Entry[]): PairNumbers {
  const byTerm = new Map(english.map(({ term }, entry) => [term, entry]));
  const same = spanish.map(({ of = [] }) => of.flatMap(term => byTerm.get(term) ?? []));
  const spanishOf = new Map(same.flatMap((entries, place) => entries.map(entry => [entry, place] as const)));
  const byName = new Map<string, number>();
  for (const [entry, { term, forms }] of english.entries()) {
    if ('chart' in english[entry]!) continue;
    for (const form of [term, ...forms]) byName.set(foldPhrase(form), entry);
  }
  const senses = english.flatMap((entry, place): PairNumbers['senses'] => {
    const meant = ('senses' in entry ? (entry.senses ?? []) : []).flatMap(({ means }) => {
      const other = spanishOf.get(byName.get(foldPhrase(means)) ?? -1);
      return other === undefined ? [] : [[means, other] as const];
    });
    return meant.length > 0 ? [[place, Object.fromEntries(meant)]] : [];
  });
  return { same, senses };
}

/** From which strictness on entries in Spanish are marked: as the same in English, or else from `some` on. */
export function levelsInSpanish(spanish: Entry[], { same }: PairNumbers, english: Uint8Array): number[] {
  const own = { few: 1, some: 2, many: 3 } as const;
  return spanish.map(({ marked }, place) => (marked ? own[marked] : (english[same[place]?.[0] ?? -1] ?? 2)));
}

export function openPairs({ same, senses }: PairNumbers, spanishFrom: number): Pairs {
  const other = new Map<number, number>();
  for (const [place, [first, ...rest]] of same.entries()) {
    if (first !== undefined) other.set(spanishFrom + place, first);
    for (const entry of first === undefined ? [] : [first, ...rest]) other.set(entry, spanishFrom + place);
  }
  const bySense = senses.map(
    ([entry, byMeans]) =>
      [
        entry,
        new Map(Object.entries(byMeans).map(([means, place]) => [means, spanishFrom + place])),
      ] as const,
  );
  return { other, senses: new Map(bySense) };
}

/** An explanation in the reader's language, as far as a pack has it: of the word itself, or of some of its senses. */
export function inOtherLanguage(
  { other, senses }: Pairs,
  own: Explanation,
  { entry, explain }: { entry: number; explain: (entry: number) => Explanation },
): Explanation {
  const same = other.get(entry);
  if (same !== undefined) {
    const { term, ...explanation } = explain(same);
    const isCalledTheSame = foldPhrase(term) === foldPhrase(own.term);
    return { ...explanation, id: own.id, term: own.term, ...(!isCalledTheSame && { named: term }) };
  }
  // A meaning in another language may still help; a question in it would stand in the person's own list.
  const { question: _, ...readable } = own;
  const bySense = senses.get(entry);
  return bySense ? withSenses(readable, bySense, explain) : readable;
}

/** The senses of a word, each in the reader's language where it is explained there. Nothing else of the word is. */
function withSenses(
  own: Explanation,
  bySense: Map<string, number>,
  explain: (entry: number) => Explanation,
): Explanation {
  const senses = (own.senses ?? []).map(sense => {
    const entry = bySense.get(sense.means);
    if (entry === undefined) return sense;
    const { term, plain } = explain(entry);
    return { means: `${sense.means} (${term})`, plain };
  });
  return { ...own, plain: senses[0]?.plain ?? own.plain, senses };
}
