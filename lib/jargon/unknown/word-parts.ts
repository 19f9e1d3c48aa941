import type { WordPart } from './gloss';

/** A part, as it is written in a word. */
export type PartInWord = { part: WordPart; letters: string };

/** The parts by their letters. */
export type PartTable = { byLetters: Map<string, WordPart[]>; longest: number };

/** How far we are in a word: which kinds of parts may come next. */
type Place = 'start' | 'root' | 'suffix' | 'ending';
type Path = { parts: PartInWord[]; cost: number };
type Step = { place: Place; path: Path };

const longestWord = 40;
const after: Record<WordPart['kind'], Place> = {
  prefix: 'start',
  root: 'root',
  suffix: 'suffix',
  ending: 'ending',
};
const mayFollow: Record<Place, WordPart['kind'][]> = {
  start: ['prefix', 'root', 'suffix'],
  root: ['root', 'suffix', 'ending'],
  suffix: [],
  ending: [],
};
const linkCost = 0.1;

export function createPartTable(parts: WordPart[]): PartTable {
  const byLetters = new Map<string, WordPart[]>();
  for (const part of parts) {
    for (const letters of part.spellings) byLetters.set(letters, [...(byLetters.get(letters) ?? []), part]);
  }
  return { byLetters, longest: Math.max(0, ...[...byLetters.keys()].map(letters => letters.length)) };
}

/**
 * Take a folded word apart, from its first letter to its last, in as few parts as can be.
 *
 * Work is bounded: one step for each letter, place and part, and no word of more than 40 letters.
 *
 * @returns Its parts in order, or undefined when some letters belong to none.
 */
export function takeApart({ byLetters, longest }: PartTable, word: string): PartInWord[] | undefined {
  if (word.length > longestWord) return undefined;
  const reached: Map<Place, Path>[] = Array.from({ length: word.length + 1 }, () => new Map());
  reached[0]!.set('start', { parts: [], cost: 0 });
  for (let at = 0; at < word.length; at += 1) {
    for (const [place, path] of reached[at]!) {
      for (let end = at + 1; end <= Math.min(word.length, at + longest); end += 1) {
        const letters = word.slice(at, end);
        for (const part of byLetters.get(letters) ?? []) {
          if (!mayFollow[place].includes(part.kind)) continue;
          const next = { parts: [...path.parts, { part, letters }], cost: path.cost + 1 };
          reach(reached, end, { place: after[part.kind], path: next });
          if (part.kind === 'root' && isLink(word, end)) {
            reach(reached, end + 1, { place: 'root', path: { ...next, cost: next.cost + linkCost } });
          }
        }
      }
    }
  }
  return cheapest([...reached[word.length]!].filter(([place]) => place === 'suffix' || place === 'ending'));
}

function reach(reached: Map<Place, Path>[], end: number, { place, path }: Step) {
  const known = reached[end]!.get(place);
  if (!known || path.cost < known.cost) reached[end]!.set(place, path);
}

/** A vowel that only joins two parts, with more of the word after it. */
function isLink(word: string, at: number): boolean {
  return at < word.length - 1 && (word[at] === 'o' || word[at] === 'i');
}

function cheapest(paths: [Place, Path][]): PartInWord[] | undefined {
  return paths.sort(([, one], [, two]) => one.cost - two.cost)[0]?.[1].parts;
}
