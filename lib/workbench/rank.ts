import Fuzzy from '@leeoniya/ufuzzy';

/** Something that can be found: the words it shows, and everyday words for the same thing. */
export type Findable = { title: string; words: string };

// One slip of a finger a word: a letter wrong, missing, doubled, or two changed about.
const fuzzy = new Fuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** Words people put around what they want. Without accents: so is what they are held against. */
const around = new Set(
  `a about all am an and at be can could do does for from get go got have help how i if in is it its just let like me my
  need not of on one or our please see show so some something that the their there these thing this to up us want was
  we what when where which who why will with would you your
  al algo alguien como con cual cuando de del donde el ella ellos en es esa ese eso esta este esto hacer hay la las le
  lo los me mi mis muy necesito no o para pero poder por porque puedo que quien quiero se ser si sin son su sus te tener
  tengo tu un una ver y ya yo`.split(/\s+/),
);

/**
 * Find what a person may mean, best first.
 *
 * Words may come in any order and hold one slip each; accents do not matter. A thing found by its title comes before
 * one found by its everyday words. People ask in sentences, too: what is found by the words that matter comes next, and
 * where nothing has all of them, what has the most.
 *
 * @returns All of them, in their own order, when nothing is typed.
 */
export function rank<Item extends Findable>(items: Item[], typed: string): Item[] {
  const query = plain(typed).trim();
  if (!query) return items;
  const titles = items.map(({ title }) => plain(title));
  const words = items.map(({ title, words }) => plain(`${title} ${words}`));
  const core = query.split(/[^\p{L}\p{N}]+/u).filter(word => word && !around.has(word));
  const ofAll = [query, core.join(' ')].flatMap(asked =>
    asked ? [...search(titles, asked), ...search(words, asked)] : [],
  );
  const found = ofAll.length > 0 ? ofAll : byMost(words, core);
  return [...new Set(found)].map(at => items[at]!);
}

/** By how many of the words each has. */
function byMost(haystack: string[], words: string[]): number[] {
  const counts = new Map<number, number>();
  for (const word of words.filter(({ length }) => length > 2)) {
    for (const at of search(haystack, word)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([at]) => at);
}

function search(haystack: string[], query: string): number[] {
  const [found, , order] = fuzzy.search(haystack, query, 4);
  if (!found) return [];
  return order ? order.map(at => found[at]!) : [...found];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
