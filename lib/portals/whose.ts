import type { PageView } from './portal';

/** A person's name: two to five words that begin large, or small ones that stand in names. */
const word = "\\p{Lu}[\\p{L}.'’-]*";
const name = `${word}(?:[ ,]+(?:(?:de|del|de la|la|van|von|bin|da|dos|y) )?${word}){1,4}`;

/** How pages say whose record it is, the surest first. The name is the only group. */
const sayings = [
  `(?:[Yy]ou(?:'|’)re|[Yy]ou are|[Cc]urrently|[Nn]ow) (?:viewing|seeing|acting for|acting on behalf of|logged in as)(?: the (?:record|health record|chart|account) of| as)? (${name})`,
  `(?:[Vv]iewing|[Aa]cting)(?: as| for| on behalf of| the (?:record|chart) of|:)? (${name})`,
  `(?:[Vv]iendo|[Ee]n nombre de)(?: el (?:expediente|registro) de)? (${name})`,
  `(?:^|\\n)(${name})(?:'s|’s) (?:[Hh]ealth )?(?:[Rr]ecord|[Cc]hart|[Hh]ealth)\\b`,
  `(?:^|\\n)(?:[Pp]atient|[Pp]atient [Nn]ame|PATIENT|PATIENT NAME|[Pp]aciente|[Mm]ember|[Mm]ember [Nn]ame)\\s*[:\\n]\\s*(${name})`,
].map(saying => new RegExp(saying, 'u'));

const longestName = 80;

/** Whose record a page says it is, by a place a pack points at or by what pages say. Undefined where it says nothing. */
export function whoseRecord(view: PageView, places: readonly string[]): string | undefined {
  for (const place of places) {
    const told = view.wordsOf(place);
    if (told) return nameIn(told) ?? plainName(told);
  }
  return nameIn(view.head());
}

function nameIn(text: string): string | undefined {
  for (const saying of sayings) {
    const [, found] = saying.exec(text) ?? [];
    if (found)
      return found
        .replace(/\s+/g, ' ')
        .replace(/[’']s$/, '')
        .slice(0, longestName)
        .trim();
  }
  return undefined;
}

/** What stands in a place that holds the name and no more. */
function plainName(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  return new RegExp(`^${name}$`, 'u').test(words) ? words.slice(0, longestName) : undefined;
}
