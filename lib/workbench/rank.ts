import Fuzzy from '@leeoniya/ufuzzy';

/** Something that can be found: the words it shows, and everyday words for the same thing. */
export type Findable = { title: string; words: string };

// One slip of a finger a word: a letter wrong, missing, doubled, or two changed about.
const fuzzy = new Fuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/**
 * Find what a person may mean, best first.
 *
 * Words may come in any order and hold one slip each; accents do not matter.
 * A thing found by its title comes before one found by its everyday words.
 *
 * @returns All of them, in their own order, when nothing is typed.
 */
export function rank<Item extends Findable>(items: Item[], typed: string): Item[] {
  const query = plain(typed).trim();
  if (!query) return items;
  const byTitle = search(
    items.map(({ title }) => plain(title)),
    query,
  );
  const byWords = search(
    items.map(({ title, words }) => plain(`${title} ${words}`)),
    query,
  );
  return [...new Set([...byTitle, ...byWords])].map(at => items[at]!);
}

function search(haystack: string[], query: string): number[] {
  const [found, , order] = fuzzy.search(haystack, query, 4);
  if (!found) return [];
  return order ? order.map(at => found[at]!) : [...found];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
