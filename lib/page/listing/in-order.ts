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
    const { haul } = passages[from]!;
    let to = from + 1;
    while (to < end && passages[to]!.haul === haul) to += 1;
    yield { passages, from, to };
    from = to;
  }
}
