/** How hard a text is to read. Said of the text, never of the person who reads it. */
export type ReadingLevel = 'easy' | 'middling' | 'hard' | 'very-hard';

/** Fewer words than this say nothing about how a text reads. */
const enoughWords = 8;

/** A word of more letters than this counts as long. */
const shortLength = 6;

/** From which sum on a text is of each level. About grade 6, 9 and 12 of an American school. */
const bounds: [ReadingLevel, number][] = [
  ['very-hard', 54],
  ['hard', 40],
  ['middling', 30],
];

/**
 * Say how hard a text is to read, or undefined when it is too short to tell.
 *
 * By LIX: words in a sentence, plus long words in a hundred. It needs no syllables, which no program counts right in
 * words such as "hypoechoic", and it holds for English and Spanish alike.
 */
export function readingLevelOf(text: string): ReadingLevel | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < enoughWords) return undefined;
  const long = words.filter(word => (word.match(/\p{L}/gu)?.length ?? 0) > shortLength).length;
  const sum = words.length / sentencesIn(text) + (100 * long) / words.length;
  return bounds.find(([, from]) => sum >= from)?.[0] ?? 'easy';
}

/** Sentences, and lines that end without a full stop, such as those of a list. A "3.1" ends none. */
function sentencesIn(text: string): number {
  const ends = text.match(/\p{L}[\p{L}\p{N}\p{M}"”’)%]*\s*(?:[.!?:…]+(?=\s|$)|\n)/gu)?.length ?? 0;
  const isOpen = !/(?:[.!?:…]["”’)]*|\n)\s*$/.test(text);
  return Math.max(1, ends + Number(isOpen && ends > 0));
}
