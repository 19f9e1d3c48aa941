import type { Passage } from '../marks/passage';
import type { Region } from '../marks/regions';

/** Passages that follow each other on the page and were found in one chunk: `passages[from]` up to `passages[to]`. */
export type Run = { passages: readonly Passage[]; from: number; to: number };

/** The passages of all regions, those of a shadow root or frame where it stands on the page. */
export function* inReadingOrder(regions: readonly Region[]): Generator<Passage> {
  for (const { passages, from, to } of runsInOrder(regions)) {
    for (let at = from; at < to; at += 1) yield passages[at]!;
  }
}

/** The same, run by run: a page has a hundred passages to a run, and most runs stay as they are when it changes. */
export function* runsInOrder(regions: readonly Region[], parent?: Region): Generator<Run> {
  const inside = regions
    .filter(region => region.parent === parent)
    .map(region => ({ region, before: region.host && parent ? parent.shelf.countBefore(region.host) : 0 }))
    .sort((a, b) => a.before - b.before);
  const passages = parent?.shelf.passages() ?? [];
  let from = 0;
  for (const { region, before } of inside) {
    yield* runsBetween(passages, from, before);
    yield* runsInOrder(regions, region);
    from = before;
  }
  yield* runsBetween(passages, from, passages.length);
}

function* runsBetween(passages: readonly Passage[], start: number, end: number): Generator<Run> {
  for (let from = start; from < end; ) {
    const to = endOfRun(passages, from, end);
    yield { passages, from, to };
    from = to;
  }
}

/** How long runs were, by their first passage: who goes through a page again need not ask each passage of it. */
const lengths = new WeakMap<Passage, { length: number; version: number }>();

function endOfRun(passages: readonly Passage[], from: number, end: number): number {
  const first = passages[from]!;
  const { haul } = first;
  const known = lengths.get(first);
  // None of its passages was lost since; had others come between them, it would not end where it did.
  if (known?.version === haul.version) {
    const to = from + known.length;
    if (to <= end && passages[to - 1]!.haul === haul && (to === end || passages[to]!.haul !== haul))
      return to;
  }
  let to = from + 1;
  while (to < end && passages[to]!.haul === haul) to += 1;
  lengths.set(first, { length: to - from, version: haul.version });
  return to;
}
