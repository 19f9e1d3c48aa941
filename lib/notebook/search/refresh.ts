import { type Result, succeed } from '../../base/result';
import type { Journal, StoreFailure } from '../journal';
import { readPlain } from '../read-all';
import { privateDocumentId } from '../summary';
import type { VisitSummary } from '../visit';
import type { Search } from './search';

/** The disk works on so many together. To take them in holds nobody up: about ten milliseconds. */
const readAtOnce = 8;

/** When each visit in the search was last changed, as it was read. */
export type Indexed = Map<string, string>;

export type RefreshParts = {
  journal: Journal;
  visits: VisitSummary[];
  /** Called before the next few visits are read: whoever has something better to do waits here. */
  pause?: (() => Promise<void> | void) | undefined;
};

/** Bring a search up to what is kept now. Only what changed is read: the first time, that is everything. */
export async function refreshSearch(
  search: Search,
  indexed: Indexed,
  { journal, visits, pause }: RefreshParts,
): Promise<Result<void, StoreFailure>> {
  const there = new Set(visits.map(({ id }) => id));
  for (const id of [...indexed.keys()].filter(known => !there.has(known))) {
    search.remove(id);
    indexed.delete(id);
  }
  const behind = visits.filter(({ id, changedAt }) => indexed.get(id) !== changedAt);
  for (let from = 0; from < behind.length; from += readAtOnce) {
    await pause?.();
    const some = behind.slice(from, from + readAtOnce);
    const reads = await Promise.all(some.map(({ id }) => journal.read(privateDocumentId(id))));
    for (const [at, read] of reads.entries()) {
      if (!read.ok) return read;
      const { id, changedAt } = some[at]!;
      search.put(readPlain(id, read.value.updates));
      indexed.set(id, changedAt);
    }
  }
  return succeed();
}
