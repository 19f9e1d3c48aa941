import type { MyWord } from './document';

/** How many words are looked at again before a visit. Three are remembered; a list is homework. */
export const mostReviewed = 3;

/** A word learned longer ago than this is known. */
const latelyMs = 30 * 24 * 60 * 60 * 1_000;

/** A word looked at again is left alone for so long: until after the visit. */
const restMs = 2 * 24 * 60 * 60 * 1_000;

/** The words learned lately that are worth another look before a visit: the newest three. */
export function wordsToReview(words: Iterable<MyWord>, now: number): MyWord[] {
  return [...words]
    .filter(
      ({ knownAt, reviewedAt }) => isWithin(knownAt, latelyMs, now) && !isWithin(reviewedAt, restMs, now),
    )
    .sort((one, other) => (one.knownAt! < other.knownAt! ? 1 : -1))
    .slice(0, mostReviewed);
}

function isWithin(moment: string | undefined, ms: number, now: number): boolean {
  return moment !== undefined && now - Date.parse(moment) < ms;
}
