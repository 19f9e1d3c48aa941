import { foldPhrase } from '../fold-phrase';
import { asFamiliar } from './everyday';
import type { Explainer } from './gloss';

/** A word and how often it was counted, in whatever list. */
export type CountedWord = { word: string; count: number };

/** How often a word is counted in a million words before everyone may be taken to know it. */
const everydayPerMillion = 2;
/** The same for a word that is no medical one by its parts: a rarer one is still no reason to stop reading. */
const knownPerMillion = 0.1;

/** How often a folded word is met, in a million words. */
export type Frequency = (folded: string) => number;

/**
 * Look up how often words are met. Words of one spelling are counted together.
 *
 * @param familiar - Words and phrases that everybody knows, whatever the list says.
 */
export function createFrequency(counted: CountedWord[], familiar: string[] = []): Frequency {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map<string, number>();
  for (const { word, count } of counted) {
    const folded = foldPhrase(word);
    counts.set(folded, (counts.get(folded) ?? 0) + count);
  }
  for (const word of familiar) counts.set(word, Number.POSITIVE_INFINITY);
  return folded => ((counts.get(folded) ?? 0) / total) * 1_000_000;
}

/**
 * The words of a counted list that are everyday ones. A medical word is one only where it is common: `arthritis` is
 * in many films, `cholecystectomy` in one.
 * Those that are familiar stand there as such, too (`isFamiliarPhrase`).
 *
 * @param explain - Made without a filter, so that it looks at every word.
 */
export function everydayWordsOf(counted: CountedWord[], familiar: string[], explain: Explainer): string[] {
  const frequency = createFrequency(counted, familiar);
  const words = new Set([...counted.map(({ word }) => foldPhrase(word)), ...familiar]);
  const everyday = [...words].filter(word => {
    const isMedical = explain(word) !== undefined;
    return frequency(word) >= (isMedical ? everydayPerMillion : knownPerMillion);
  });
  return [...everyday, ...familiar.map(asFamiliar)];
}
