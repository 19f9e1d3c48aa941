import { withEndings } from './endings';
import { foldPhrase } from './fold-phrase';
import type { Sense, Term } from './term';

/** The senses of a term, likeliest first, and whether the first is only a guess. */
export type Choice = { ordered: Sense[]; unsure: boolean };

/**
 * Choose among the senses of a term by the words around it: the one that more words speak for than for any other.
 *
 * Where none does, or two are spoken for alike, nothing is chosen (`unsure`) and all are to be shown: a wrong
 * meaning in a chart can frighten, "it could be one of these" does not.
 *
 * @param textAround - The block of text the term stands in (`blockAround`).
 */
export function chooseSense({ senses = [] }: Pick<Term, 'senses'>, textAround: string): Choice {
  const words = wordsIn(textAround);
  const scored = senses.map(sense => ({
    sense,
    score: new Set(sense.near.filter(near => hasWord(words, near))).size,
  }));
  scored.sort((one, other) => other.score - one.score); // stable: the pack's order between equals
  const [first, second] = scored;
  return {
    ordered: scored.map(({ sense }) => sense),
    unsure: !first || first.score === 0 || first.score === second?.score,
  };
}

function wordsIn(text: string): Set<string> {
  const units = foldPhrase(text).split(/[^\p{L}\p{N}'/]+/u);
  return new Set(units.flatMap(unit => [unit, ...unit.split('/')]));
}

/** Whether a word is there, alone or with a plain ending. */
function hasWord(words: Set<string>, near: string): boolean {
  return withEndings(foldPhrase(near)).some(form => words.has(form));
}
