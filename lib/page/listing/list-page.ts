import type { Quote } from '../../anchors/quote';
import type { Book } from '../../jargon/book';
import type { PageReading, WordOnPage } from '../../messages/protocol';
import { labMarkAt } from '../lab-row';
import type { Region } from '../marks/regions';
import { workInSlices } from '../slices';
import { type Counted, type Digest, digestOf, tell } from './digest';
import { runsInOrder } from './in-order';

/** A page that tells of more than this to do is a list of orders, not a plan to talk about. */
const mostPlans = 20;

/** What a lab says beside a word is asked of its row each time: other cells change without it. */
const wordsPerStep = 20;

/**
 * What can be seen on the page, in reading order: its words, each once, and the sentences that tell of something to be
 * done.
 */
export async function listPage(
  regions: readonly Region[],
  book: Book,
  signal: AbortSignal,
): Promise<Pick<PageReading, 'words' | 'plans'>> {
  const words = new Map<number, { first: Counted; count: number }>();
  const plans = new Map<string, Quote>();
  const digests = digestsInOrder(regions);
  await workInSlices(() => {
    const next = digests.next();
    if (next.value) take(next.value, words, plans);
    return !next.done;
  }, signal);
  const counted = [...words.values()];
  const told: WordOnPage[] = [];
  await workInSlices(() => {
    const { length } = told;
    for (const { first, count } of counted.slice(length, length + wordsPerStep))
      told.push(wordOnPage(first, count, book));
    return told.length < counted.length;
  }, signal);
  return { words: told, plans: [...plans.values()] };
}

function wordOnPage(counted: Counted, count: number, book: Book): WordOnPage {
  const labMark = labMarkAt(counted.first);
  return { ...tell(counted, book), count, ...(labMark && { labMark }) };
}

function* digestsInOrder(regions: readonly Region[]): Generator<Digest | undefined> {
  for (const { shelf } of regions) shelf.sweep();
  for (const run of runsInOrder(regions)) yield* digestOf(run);
}

function take(
  digest: Digest,
  words: Map<number, { first: Counted; count: number }>,
  plans: Map<string, Quote>,
) {
  for (const [entry, counted] of digest.words) {
    const known = words.get(entry);
    if (known) known.count += counted.count;
    else words.set(entry, { first: counted, count: counted.count });
  }
  for (const plan of digest.plans) {
    if (plans.size < mostPlans && !plans.has(plan.exact)) plans.set(plan.exact, plan);
  }
}
