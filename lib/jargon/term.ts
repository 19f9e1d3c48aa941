import type { Strictness } from './strictness';

/** What sort of thing a term names. Shown as a small label on its card. */
export const termKinds = [
  'condition',
  'symptom',
  'body',
  'procedure',
  'test',
  'medicine',
  'device',
  'insurance',
  'mental-health',
  'care',
  'measure',
] as const;

export type TermKind = (typeof termKinds)[number];

/** One of the meanings of a term that has several. */
export type Sense = {
  /** What the letters stand for here, such as "generalized anxiety disorder". */
  means: string;
  plain: string;
  /** When it differs from the term's own kind. */
  kind?: TermKind;
  /** Single lower-case words that speak for this sense when they stand in the same block of text. */
  near: string[];
};

/** A hard word or phrase and its plain meaning, as a pack gives it. */
export type Term = {
  /** `pack/term`, such as `en-core/edema`. Stable: questions and known words refer to it. */
  id: string;
  term: string;
  forms: string[];
  kind: TermKind;
  /** Terms of a pack in another language that name the same thing: each is explained by the other's words. */
  of?: string[];
  /** Present unless there are senses. */
  plain?: string;
  /** Two or more, likeliest first, when the same letters mean different things. */
  senses?: Sense[];
  more?: string;
  question?: string;
  /** From which strictness on it is marked, where how common its words are says it wrongly. */
  marked?: Strictness;
  /** A fairer word, where this one can hurt. Shown only to those who turned that on. */
  fairer?: string;
};

/** An everyday word that means something else in a chart. */
export type FalseFriend = {
  /** `pack/~term`, such as `en-core/~negative`. */
  id: string;
  term: string;
  forms: string[];
  /** As for a term. */
  of?: string[];
  /** What it means in daily life. */
  daily: string;
  /** What it means in a chart. */
  chart: string;
  /** Lower-case words of which one must stand within six words. Empty: it always has its chart meaning. */
  near: string[];
  /** Lower-case words within six words that say it has its daily meaning. */
  notNear: string[];
  more?: string;
  question?: string;
  /** From which strictness on it is marked, where how common its words are says it wrongly. */
  marked?: Strictness;
  /** A fairer word, where this one can hurt. Shown only to those who turned that on. */
  fairer?: string;
};

/**
 * A word in a chart that can hurt, as `pack/!term`: what is meant, and a fairer word. It is found as a false friend
 * is, and marked only for those who turned that on.
 */
export type HurtfulWord = FalseFriend & { fairer: string };

/** Which of the engine's sources a meaning comes from (DESIGN.md section 6). */
export type Source = 'pack' | 'false-friend' | 'hurtful' | 'drug-stem' | 'word-parts' | 'unusual';

/** What a card says about a word. */
export type Explanation = {
  id: string;
  /** The term as its pack writes it. */
  term: string;
  /** What it is called in the reader's language, when it was met in another and is not called the same. */
  named?: string;
  /** The language of the meaning, where it is not English. */
  language?: 'es';
  source: Source;
  kind: TermKind | 'false-friend' | 'hurtful' | 'unusual';
  /** The plain meaning; of the likeliest sense, or what it means in a chart. Empty for an unusual word: no pack says. */
  plain: string;
  /** The parts of a word explained by them, in order; the ending of a medicine's name. */
  parts?: { letters: string; means: string }[];
  /** Only for a false friend: what the word means in daily life. */
  daily?: string;
  /** All senses, likeliest first, when there are several. */
  senses?: { means: string; plain: string }[];
  /** The first sense is only a guess: nothing nearby speaks for it alone. */
  unsure?: boolean;
  more?: string;
  question?: string;
  /** A fairer word, where this one can hurt. */
  fairer?: string;
  /** Name of the pack the meaning was written in. Empty where no pack has the word. */
  from: string;
};

/** A term found in a text: `[start, end)` in UTF-16 code units, and its place in the book. */
export type Found = { start: number; end: number; entry: number };
