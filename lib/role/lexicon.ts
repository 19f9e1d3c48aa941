import type { Locale } from '../base/localize';

/** What leads away from listening. */
export const remarkKinds = ['directive', 'label', 'jargon', 'closed', 'long-story'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Phrases that mean the same, and what could stand there: an open question where there is one. */
export type LexiconEntry = {
  /** Words; `^` before the first stands for the start of a sentence, `*ing` for any word that ends so. */
  say: string[];
  offer: string;
};

/** What a pack knows of one language: phrases and no more. Nothing in it runs. */
export type Lexicon = {
  language: Locale;
  directive: LexiconEntry[];
  label: LexiconEntry[];
  jargon: LexiconEntry[];
  /**
   * Beginnings of questions that ask for yes or no; words to pass over before them; beginnings that are fine all the
   * same; and words that make of it a choice.
   */
  closed: { begins: string[]; skip: string[]; fine: string[]; choice: string[]; offer: string };
  /** Beginnings of a story of one's own, and words for oneself. */
  ownStory: { begins: string[]; own: string[]; offer: string };
  /** With one of these before it, or at the end, what is said is somebody else's: "they said you must". */
  reported: string[];
  /** Phrases in which nothing is meant by it. */
  fine: string[];
  /** The name of the pack it came from. */
  from: string;
};

/** One lexicon for each language. A later pack's takes the place of an earlier one's. */
export function mergeLexicons(lexicons: readonly Lexicon[]): Lexicon[] {
  return [...new Map(lexicons.map(lexicon => [lexicon.language, lexicon])).values()];
}
