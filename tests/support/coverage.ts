import { explain } from '../../lib/jargon/book';
import { findAll } from '../../lib/jargon/find-all';
import { levelOfFound } from '../../lib/jargon/level-of-found';
import { wordsOf } from '../../lib/jargon/pack-text';
import { isMarkedAt, type Level, type Strictness, strictnesses } from '../../lib/jargon/strictness';
import type { Source } from '../../lib/jargon/term';
import { openEngine } from './engine';

/** `[start, end)` in UTF-16 code units. */
type Passage = [start: number, end: number];

/** A text with the hard words two readings found in it; `gold` is what either found. */
export type Labelled = {
  id: number;
  kind: string;
  text: string;
  first: Passage[];
  second: Passage[];
  gold: Passage[];
};

/** A word that is marked: how strict a reader may be for it, where its meaning comes from, and what it names. */
type Marked = { start: number; end: number; level: Level; source: Source; kind: string };

/** Counts over some texts. `bySource` and `bySubject` count explained words. */
export type Coverage = {
  words: number;
  hardWords: number;
  explained: number;
  marked: number;
  bySource: Record<string, number>;
  bySubject: Record<string, [explained: number, hard: number]>;
  flags: Record<Strictness, number>;
  /** Only where hard words are labelled: marks on none of them, and labelled words that are marked. */
  falseFlags?: Record<Strictness, number>;
  found?: Record<Strictness, number>;
};

const engine = openEngine();

function marksOf(text: string): Marked[] {
  return findAll(engine, text).map(found => {
    const { source, kind } = explain(engine.book, found.entry);
    return { start: found.start, end: found.end, level: levelOfFound(engine, text, found), source, kind };
  });
}

/** How much of a text is explained, with no labels: its hard words are those that are marked, explained or not. */
export function coverText(text: string): Coverage {
  const marks = marksOf(text);
  const isExplained = ({ source }: Marked) => source !== 'unusual';
  return {
    words: wordsOf(text).length,
    hardWords: marks.length,
    explained: marks.filter(isExplained).length,
    marked: marks.length,
    bySource: countBy(marks, ({ source }) => source),
    bySubject: Object.fromEntries(
      Object.entries(countBy(marks, ({ kind }) => kind)).map(([kind, count]) => [
        kind,
        [kind === 'unusual' ? 0 : count, count],
      ]),
    ),
    flags: byStrictness(strictness => marks.filter(({ level }) => isMarkedAt(strictness, level)).length),
  };
}

/** How much of the labelled words of a text is explained, and what is marked that is not one of them. */
export function coverLabelled({ kind, text, gold }: Labelled): Coverage {
  const marks = marksOf(text);
  const on = ([start, end]: Passage) => marks.filter(mark => mark.start < end && start < mark.end);
  const explained = gold.flatMap(passage => on(passage).find(({ source }) => source !== 'unusual') ?? []);
  const isOnLabel = (mark: Marked) => gold.some(([start, end]) => mark.start < end && start < mark.end);
  const at = (strictness: Strictness) => (mark: Marked) => isMarkedAt(strictness, mark.level);
  return {
    words: wordsOf(text).length,
    hardWords: gold.length,
    explained: explained.length,
    marked: gold.filter(passage => on(passage).length > 0).length,
    bySource: countBy(explained, ({ source }) => source),
    bySubject: { [kind]: [explained.length, gold.length] },
    flags: byStrictness(strictness => marks.filter(at(strictness)).length),
    falseFlags: byStrictness(
      strictness => marks.filter(mark => at(strictness)(mark) && !isOnLabel(mark)).length,
    ),
    found: byStrictness(strictness => gold.filter(passage => on(passage).some(at(strictness))).length),
  };
}

/** Counts of several texts together. */
export function addUp(all: Coverage[]): Coverage {
  const sum = (of: (coverage: Coverage) => number) =>
    all.reduce((total, coverage) => total + of(coverage), 0);
  const bySource: Record<string, number> = {};
  const bySubject: Record<string, [number, number]> = {};
  for (const coverage of all) {
    for (const [source, count] of Object.entries(coverage.bySource))
      bySource[source] = (bySource[source] ?? 0) + count;
    for (const [subject, [explained, hard]] of Object.entries(coverage.bySubject)) {
      const [before, hardBefore] = bySubject[subject] ?? [0, 0];
      bySubject[subject] = [before + explained, hardBefore + hard];
    }
  }
  const isLabelled = all.length > 0 && all.every(({ falseFlags }) => falseFlags);
  return {
    words: sum(({ words }) => words),
    hardWords: sum(({ hardWords }) => hardWords),
    explained: sum(({ explained }) => explained),
    marked: sum(({ marked }) => marked),
    bySource,
    bySubject,
    flags: byStrictness(strictness => sum(({ flags }) => flags[strictness])),
    ...(isLabelled && {
      falseFlags: byStrictness(strictness => sum(({ falseFlags }) => falseFlags?.[strictness] ?? 0)),
      found: byStrictness(strictness => sum(({ found }) => found?.[strictness] ?? 0)),
    }),
  };
}

/** Harmonic mean of two shares: of marks that touch a labelled word, and of labelled words that a mark touches. */
export function overlapF1({ flags, falseFlags, found, hardWords }: Coverage, strictness: Strictness): number {
  const precision = flags[strictness] === 0 ? 0 : 1 - (falseFlags?.[strictness] ?? 0) / flags[strictness];
  const recall = hardWords === 0 ? 0 : (found?.[strictness] ?? 0) / hardWords;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** How far two readings of the same texts agree: overlap F1 of one against the other. */
export function agreementOf(texts: Labelled[]): number {
  const touching = (some: Passage[], others: Passage[]) =>
    some.filter(([start, end]) => others.some(other => start < other[1] && other[0] < end)).length;
  const count = (of: (text: Labelled) => number) => texts.reduce((total, text) => total + of(text), 0);
  const shareOfFirst =
    count(({ first, second }) => touching(first, second)) / count(({ first }) => first.length);
  const shareOfSecond =
    count(({ first, second }) => touching(second, first)) / count(({ second }) => second.length);
  return (2 * shareOfFirst * shareOfSecond) / (shareOfFirst + shareOfSecond);
}

function byStrictness<Value>(value: (strictness: Strictness) => Value): Record<Strictness, Value> {
  return Object.fromEntries(strictnesses.map(strictness => [strictness, value(strictness)])) as Record<
    Strictness,
    Value
  >;
}

function countBy<Item>(items: Item[], key: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
