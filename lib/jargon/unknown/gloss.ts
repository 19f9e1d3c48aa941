import type { TermKind } from '../term';

/** A meaning in each language we speak. English is always there. */
export type Means = { en: string; es?: string };

/** Where the meaning of a word no pack has comes from. `unusual`: it is rare, and nothing is said of it. */
export type GlossSource = 'drug-stem' | 'word-parts' | 'unusual';

/** One part of a word, such as `cyst`, and what it means. */
export type Piece = { letters: string; means: Means };

/** What can be said of a word that no pack has. */
export type Gloss = {
  source: GlossSource;
  /** The word in small letters without accents. */
  word: string;
  kind: TermKind | 'unusual';
  /** A sentence. Empty for an unusual word: its meaning is never guessed at. */
  means: Means;
  /** Its parts in order, for a word explained by them; the ending, for a drug. */
  pieces: Piece[];
  /** Whether its letters look medical, though they do not explain it. */
  hasHint: boolean;
  /** Name of the pack that explains it. Empty for an unusual word. */
  from: string;
};

/** Explain a word, folded (`foldPhrase`). Undefined: an everyday word, or no word at all. Pure. */
export type Explainer = (word: string) => Gloss | undefined;

/** A part of medical words, as a pack gives it. */
export type WordPart = {
  /** How the part is written when it stands alone, such as `cyst`. */
  part: string;
  kind: 'prefix' | 'root' | 'suffix' | 'ending';
  /** How it may be written in a word. A linking o or i is found by itself. */
  spellings: string[];
  /**
   * A root: what it names, with "the" where a sentence needs it. Any other: a sentence with `{}` for the rest,
   * `{~}` for the rest without its "the", and `(of)` for a word that a prefix of place takes the place of.
   */
  means: Means;
  /** What a suffix stands for when only a prefix comes before it, such as "breathing" of `pnea`. */
  alone?: Means;
  /** `place`: takes the place of the suffix's own link, as in "swelling around the heart". */
  says?: 'place' | 'amount';
  /** What a word with this suffix names. */
  names?: TermKind;
};

/** The end of a medicine's name that says what kind it is, or its start, as a pack gives it. */
export type DrugStem = {
  stem: string;
  at: 'start' | 'end';
  means: Means;
  /** Words that end so and are no such medicine. */
  except: string[];
};

/** All that packs say about words they do not have. */
export type UnknownWords = {
  /** Names of the packs they are from, for people to read. */
  from: string;
  parts: WordPart[];
  stems: DrugStem[];
  /** Words that are not what their parts or their ending say: `transplant`. They may still be unusual. */
  exceptions: string[];
  /** Words and phrases everybody knows, and a list of everyday English does not show it: `login`, `social worker`. */
  familiar: string[];
};
