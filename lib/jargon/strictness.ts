import { foldPhrase, isInCapitals } from './fold-phrase';
import type { FalseFriend, Term } from './term';
import type { Frequency } from './unknown/everyday-list';
import type { Gloss } from './unknown/gloss';

/** How much is marked, as the reader chose. */
export const strictnesses = ['few', 'some', 'many'] as const;
export type Strictness = (typeof strictnesses)[number];

/**
 * From which strictness on an entry is marked. 1: from `few`, a word most people trip over. 2: from `some`.
 * 3: only at `many`, a word most people know.
 */
export type Level = 1 | 2 | 3;

/** Whether an entry of this level is marked. */
export function isMarkedAt(strictness: Strictness, level: Level): boolean {
  return level <= strictnesses.indexOf(strictness) + 1;
}

/** In a million words of everyday English: rarer, and most people trip; more often, and most know the word. */
const rarePerMillion = 1;
const commonPerMillion = 12;

/** The levels of all entries of a book, in its order, ahead of time. */
export function levelsOf(terms: Term[], falseFriends: FalseFriend[], frequency: Frequency): Uint8Array {
  return Uint8Array.from([
    ...terms.map(term => levelOfTerm(term, frequency)),
    ...falseFriends.map(levelOfFriend),
  ]);
}

/** The level of a word that no pack has. */
export function levelOfGloss({ source, hasHint, pieces }: Gloss): Level {
  if (source === 'unusual') return hasHint ? 2 : 3;
  return source === 'drug-stem' || pieces.length > 2 ? 1 : 2;
}

/** By the rarest word of its commonest form: "high blood pressure" is as easy as its words. */
function levelOfTerm({ term, forms, kind, senses }: Term, frequency: Frequency): Level {
  const commonest = Math.max(...[term, ...forms].map(form => rarity(form, frequency)));
  const isPhrase = /[\s-]/.test(term);
  if (commonest < rarePerMillion) return isPhrase ? 2 : 1;
  // Common words that mean something of their own together, or to a health plan: "prior authorization".
  if (isPhrase) return kind === 'insurance' || commonest < commonPerMillion ? 2 : 3;
  return commonest < commonPerMillion || senses ? 2 : 3;
}

/** Its daily meaning is what people know, so it is marked where something says that it has the other. */
function levelOfFriend({ near }: FalseFriend): Level {
  return near.length > 0 ? 2 : 2;
}

/** How often the rarest word of a form is met. Letters in capitals are never everyday words. */
function rarity(form: string, frequency: Frequency): number {
  if (isInCapitals(form)) return 0;
  const words = foldPhrase(form)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2);
  return words.length === 0 ? 0 : Math.min(...words.map(frequency));
}
