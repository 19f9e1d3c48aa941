import type { DrugStem, Gloss } from './gloss';

/** The stems, by where they stand and their letters, and the lengths they come in, longest first. */
export type StemTable = { byLetters: Map<string, DrugStem>; lengths: number[]; exceptions: Set<string> };

/** A name needs letters of its own before its stem: `april` is no medicine. A long stem is enough with two: `losartan`. */
const shortestStart = 3;
const longStem = 6;
const longestStem = 8;
const longestName = 30;

export function createStemTable(stems: DrugStem[]): StemTable {
  const lengths = [...new Set(stems.map(({ stem }) => stem.length))].sort((one, two) => two - one);
  return {
    byLetters: new Map(stems.map(stem => [key(stem.at, stem.stem), stem])),
    lengths,
    exceptions: new Set(stems.flatMap(stem => stem.except)),
  };
}

function key(at: DrugStem['at'], letters: string): string {
  return at === 'end' ? `-${letters}` : `${letters}-`;
}

/** How many letters of its own a name needs beside a stem of this length. */
function ownLetters(length: number): number {
  if (length >= longestStem) return 1;
  return length >= longStem ? 2 : shortestStart;
}

/** What kind of medicine a word names by how it ends or starts, or undefined. The longest stem says most. */
export function explainByStem(
  { byLetters, lengths, exceptions }: StemTable,
  word: string,
): Gloss | undefined {
  if (word.length > longestName || exceptions.has(word)) return undefined;
  for (const length of lengths) {
    if (word.length < length + ownLetters(length)) continue;
    const stem =
      byLetters.get(key('end', word.slice(-length))) ?? byLetters.get(key('start', word.slice(0, length)));
    if (!stem) continue;
    return {
      source: 'drug-stem',
      word,
      kind: 'medicine',
      means: stem.means,
      pieces: [{ letters: stem.stem, means: stem.means }],
      hasHint: true,
      from: '',
    };
  }
  return undefined;
}
