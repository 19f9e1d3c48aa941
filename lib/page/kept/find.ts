import { bestOf, type Candidate, candidatesFor } from '../../anchors/find-passage';
import type { Quote } from '../../anchors/quote';
import type { Sight } from '../../messages/protocol';
import type { Region } from '../marks/regions';
import { workInSlices } from '../slices';
import { type PageText, type Part, partsOf, readRegion } from './page-text';
import { isSeen } from './seen';

/** A passage the person kept. `key` is the panel's own name for it. */
export type Kept = { key: string; quote: Quote };

/** Where a kept passage is, or why it is not shown. */
export type Found = { sight: Sight; region?: Region; parts?: Part[] };

/**
 * Look for passages in all that the page says: what can be seen first, then what is hidden too.
 *
 * @returns A generator that does a little at a time and ends with what was found, by key.
 */
export function* findPassages(
  kept: readonly Kept[],
  regions: readonly Region[],
): Generator<void, Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const seenOnly of [true, false]) {
    const left = kept.filter(({ key }) => found.get(key)?.sight !== 'found');
    if (left.length === 0) break;
    const texts: PageText[] = [];
    for (const region of regions) texts.push(yield* readRegion(region, { seenOnly }));
    for (const { key, quote } of left) {
      yield;
      const now = findIn(texts, quote);
      // What can be seen twice is not made single by looking at what is hidden.
      if (found.get(key)?.sight !== 'ambiguous' || now.sight === 'found') found.set(key, now);
    }
  }
  return found;
}

type Placed = Candidate & { at: PageText };

function findIn(texts: readonly PageText[], quote: Quote): Found {
  const all: Placed[] = texts.flatMap(at => candidatesFor(at.text, quote).map(found => ({ ...found, at })));
  const seen = all.filter(one => isShown(partsOf(one.at, one.start, one.end)));
  const best = bestOf(seen.length > 0 ? seen : all);
  if (!best.ok) return { sight: best.code };
  const { at, start, end } = best.value;
  const parts = partsOf(at, start, end);
  if (parts.length === 0) return { sight: 'missing' };
  return { sight: seen.length > 0 ? 'found' : 'hidden', region: at.region, parts };
}

function isShown(parts: readonly Part[]): boolean {
  return (
    parts.length > 0 && parts.every(({ node }) => node.parentElement !== null && isSeen(node.parentElement))
  );
}

/** Do the whole of it in slices. Undefined when stopped before the end. */
export async function finish<Value>(
  steps: Generator<void, Value>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  let value: Value | undefined;
  await workInSlices(() => {
    const next = steps.next();
    if (next.done) value = next.value;
    return !next.done;
  }, signal);
  return signal.aborted ? undefined : value;
}
