import type { Quote } from '../../anchors/quote';
import { type Book, idOf } from '../../jargon/book';
import type { WordOnPage } from '../../messages/protocol';
import { type Passage, type Place, placesOf } from '../marks/passage';
import { entryOfPlace, quoteOf, textOf } from '../marks/place';
import { isSeen } from '../marks/seen';
import { planIn } from '../plans';
import type { Run } from './in-order';

/** What the panel is told of a run of passages. */
export type Digest = {
  /** By entry: how often it can be seen, and where first. */
  words: Map<number, Counted>;
  /** The sentences that tell of something to be done, one a passage. */
  plans: Quote[];
};

export type Counted = {
  count: number;
  first: Place;
  /** As the panel is told of it, but for what other runs and other cells say. Made when it is first asked for. */
  told?: Told;
};

type Told = Pick<WordOnPage, 'id' | 'text' | 'quote'>;

type Known = Digest & { length: number; version: number };

/** To be told whether a word can be seen takes the browser a while. */
const passagesPerStep = 20;

/** By the first passage of their run. A page changes a little at a time: what is true of the rest of it stays. */
const digests = new WeakMap<Passage, Known>();

/** Make the digest of a run, or take the one made before. Yields undefined after each little piece of work. */
export function* digestOf({ passages, from, to }: Run): Generator<Digest | undefined> {
  const first = passages[from]!;
  const { haul } = first;
  const known = digests.get(first);
  if (known && known.length === to - from && known.version === haul.version) return yield known;
  const digest: Known = { words: new Map(), plans: [], length: to - from, version: haul.version };
  // A copy: the page may be read on between two steps.
  const own = passages.slice(from, to);
  for (const [number, passage] of own.entries()) {
    addPassage(digest, passage);
    if (number % passagesPerStep === passagesPerStep - 1) yield undefined;
  }
  digests.set(first, digest);
  yield digest;
}

function addPassage({ words, plans }: Digest, passage: Passage) {
  for (const place of placesOf(passage)) {
    if (!isSeen(place)) continue;
    const entry = entryOfPlace(place);
    const counted = words.get(entry);
    if (counted) counted.count += 1;
    else words.set(entry, { count: 1, first: place });
  }
  const plan = planIn(passage);
  if (plan) plans.push(plan);
}

/** A word as the panel is told of it. */
export function tell(counted: Counted, book: Book): Told {
  const { first } = counted;
  counted.told ??= {
    id: idOf(book, entryOfPlace(first)),
    text: textOf(first).replace(/\s+/g, ' '),
    quote: quoteOf(first),
  };
  return counted.told;
}
