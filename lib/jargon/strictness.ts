import type { Gloss } from './unknown/gloss';

/** How much is marked, as the reader chose. */
export const strictnesses = ['few', 'some', 'many'] as const;
export type Strictness = (typeof strictnesses)[number];

/**
 * From which strictness on an entry is marked. 1: from `few`, a word most people trip over. 2: from `some`.
 * 3: only at `many`, a word most people know.
 */
export type Level = 1 | 2 | 3;

/** The level of what is marked from a strictness on. */
export function levelFrom(strictness: Strictness): Level {
  return (strictnesses.indexOf(strictness) + 1) as Level;
}

/** Whether an entry of this level is marked. */
export function isMarkedAt(strictness: Strictness, level: Level): boolean {
  return level <= levelFrom(strictness);
}

/** The level of a word that no pack has. */
export function levelOfGloss({ source, hasHint, pieces, word }: Gloss): Level {
  if (source === 'unusual') return word.length < 5 && !hasHint ? 3 : 2;
  return source === 'drug-stem' || pieces.length > 2 ? 1 : 2;
}
