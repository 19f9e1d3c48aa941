import { cellBreak } from '../base/cells';

/** How one part of a page differs from the copy. `changed`: what is plainly the same thing reads otherwise. */
export type Change =
  | { is: 'new'; text: string }
  | { is: 'gone'; text: string }
  | { is: 'changed'; before: string; after: string };

export type Comparison = {
  /** In the order of the page now; what is gone comes where it was. */
  changes: Change[];
  /** How many lines read as they did. Where they stand does not matter. */
  same: number;
};

/** Two lines are the same thing when they share so much of their words. */
const alike = 0.5;

/**
 * Compare how a part of a page reads now with a copy of it. Plainly: a line is there or it is not; lists that are
 * ordered anew are not changed. Nothing is judged: what a change means is for the person to ask.
 */
export function compareLines(before: readonly string[], now: readonly string[]): Comparison {
  const here = countLines(now);
  const there = countLines(before);
  const gone = without(before, here);
  const fresh = without(now, there);
  const partners = pair(gone, fresh);
  const changes: Change[] = [];
  const lost = gone.filter(line => !partners.has(line));
  for (const line of fresh) {
    const was = [...partners].find(([, after]) => after === line)?.[0];
    // What stood before this line and is gone comes before it.
    if (was) changes.push({ is: 'changed', before: was.text, after: line.text });
    else changes.push({ is: 'new', text: line.text });
  }
  changes.push(...lost.map(({ text }): Change => ({ is: 'gone', text })));
  return { changes, same: now.filter(line => bare(line) !== '').length - fresh.length };
}

type Line = { text: string };

/** White space and letter case are the page's affair. */
function bare(line: string): string {
  return line.replace(/\s+/g, ' ').trim().toLowerCase();
}

function countLines(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
  return counts;
}

/** The lines that the others do not have, or not as often. */
function without(lines: readonly string[], others: ReadonlyMap<string, number>): Line[] {
  const left = new Map(others);
  return lines.flatMap(text => {
    const key = bare(text);
    if (key === '') return [];
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [{ text }];
  });
}

/** More lines than this that differ are two different pages: nothing is paired. */
const mostPairs = 400;

/** Which gone line reads otherwise now: the one that begins alike, else the one with the most words in common. */
function pair(gone: readonly Line[], fresh: readonly Line[]): Map<Line, Line> {
  const partners = new Map<Line, Line>();
  if (gone.length > mostPairs || fresh.length > mostPairs) return partners;
  const free = new Set(fresh);
  const judged = gone
    .flatMap(one => fresh.map(other => ({ one, other, likeness: likenessOf(one.text, other.text) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  for (const { one, other } of judged) {
    if (partners.has(one) || !free.has(other)) continue;
    partners.set(one, other);
    free.delete(other);
  }
  return partners;
}

/** From 0 to 1. Rows whose first cell is the same are about the same thing, whatever else they say. */
function likenessOf(a: string, b: string): number {
  const [firstA, firstB] = [bare(a.split(cellBreak)[0]!), bare(b.split(cellBreak)[0]!)];
  const isRow = a.includes(cellBreak) && b.includes(cellBreak);
  if (isRow && firstA === firstB && /\p{L}/u.test(firstA)) return 1;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter(word => other.has(word)).length;
  const likeness = shared / Math.max(one.size, other.size);
  // Numbers alone make two lines no more alike.
  return [...one].some(word => other.has(word) && /\p{L}{3}/u.test(word)) ? likeness : 0;
}

function wordsOf(line: string): Set<string> {
  return new Set(bare(line).match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []);
}
