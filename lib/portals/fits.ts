import type { Place } from './portal';

/** Whether a page is at a place. */
export function fitsPlace({ host, path }: { host: string; path: string }, place: Place): boolean {
  return fits(host, place.host ?? '**') && fits(path, place.path ?? '**');
}

/**
 * Whether a text is as a pattern says. Letter by letter and without regular expressions: a pattern comes from a
 * pack, and none may make the page wait.
 */
export function fits(text: string, pattern: string): boolean {
  const letters = text.toLowerCase();
  const parts = partsOf(pattern.toLowerCase());
  /** Where the letters read so far may have brought us in the pattern. */
  let states = new Set([0]);
  for (const letter of letters) {
    const next = new Set<number>();
    for (const at of reachable(states, parts)) {
      const part = parts[at];
      if (part === '**' || (part === '*' && letter !== '/')) next.add(at);
      if (part === letter) next.add(at + 1);
    }
    states = next;
  }
  return reachable(states, parts).has(parts.length);
}

/** Stars may stand for nothing. */
function reachable(states: Set<number>, parts: string[]): Set<number> {
  const all = new Set(states);
  for (const at of all) if (parts[at] === '*' || parts[at] === '**') all.add(at + 1);
  return all;
}

function partsOf(pattern: string): string[] {
  return pattern.match(/\*\*|[\s\S]/g) ?? [];
}
