import { foldPhrase, isInCapitals } from './fold-phrase';
import { type Level, levelFrom } from './strictness';
import type { FalseFriend, Term, TermKind } from './term';
import type { Frequency } from './unknown/everyday-list';

/** Kinds of things whose phrases of common words mean what they say: "dry mouth". Of others they do not: "prior authorization", "code status", "compartment syndrome". */
const plainPhrases = new Set<TermKind>(['symptom', 'body', 'medicine']);

/** In a million words of everyday English: rarer, and most people trip; more often, and most know the word. */
const rarePerMillion = 1;
const commonPerMillion = 6;

/** The levels of all entries of a book, in its order, ahead of time. */
export function levelsOf(terms: Term[], falseFriends: FalseFriend[], frequency: Frequency): Uint8Array {
  return Uint8Array.from([
    ...terms.map(term => levelOfTerm(term, frequency)),
    ...falseFriends.map(levelOfFriend),
  ]);
}

/** By the rarest word of the term; less strictly where it has a commoner name, which is marked as well. */
function levelOfTerm({ term, forms, kind, senses, marked }: Term, frequency: Frequency): Level {
  if (marked) return levelFrom(marked);
  if (kind === 'measure' && term.includes('/')) return 3; // "mg/dL": skipped by most, and no lab value is without one
  const own = rarity(term, frequency);
  if (isKnown(term, frequency) && !senses) return 3;
  const isPhrase = /[\s-]/.test(term);
  if (own < rarePerMillion) {
    const commonest = Math.max(...forms.map(form => rarity(form, frequency)), 0);
    return isPhrase || commonest >= commonPerMillion ? 2 : 1;
  }
  if (own < commonPerMillion || senses) return 2;
  return isPhrase && !plainPhrases.has(kind) ? 2 : 3;
}

/** Its daily meaning is what people know, so it is marked where something says that it has the other. */
function levelOfFriend({ marked }: FalseFriend): Level {
  return levelFrom(marked ?? 'some');
}

/** Whether most people know a term as a whole. Letters in capitals are not the word they look like: only packs can say it of "DOB". */
function isKnown(term: string, frequency: Frequency): boolean {
  const met = frequency(foldPhrase(term));
  return isInCapitals(term) ? met === Number.POSITIVE_INFINITY : met >= commonPerMillion;
}

/** How often the rarest word of a form is met. Letters in capitals are never everyday words. */
function rarity(form: string, frequency: Frequency): number {
  if (isInCapitals(form)) return 0;
  const words = foldPhrase(form)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 1);
  return words.length === 0 ? 0 : Math.min(...words.map(frequency));
}
