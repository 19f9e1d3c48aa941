import { type Result, succeed } from '../../base/result';
import { mergeUpdates } from '../document';
import type { Journal, StoreFailure } from '../journal';
import { readKept } from '../read-all';
import { privateDocumentId } from '../summary';
import type { VisitSummary } from '../visit';
import type { Search } from './search';

/** When each visit in the search was last changed, as it was read. */
export type Indexed = Map<string, string>;

/** Bring a search up to what is kept now. Only what changed is read: the first time, that is everything. */
export async function refreshSearch(
  search: Search,
  indexed: Indexed,
  { journal, visits }: { journal: Journal; visits: VisitSummary[] },
): Promise<Result<void, StoreFailure>> {
  const there = new Set(visits.map(({ id }) => id));
  for (const id of [...indexed.keys()].filter(known => !there.has(known))) {
    search.remove(id);
    indexed.delete(id);
  }
  for (const { id, changedAt } of visits) {
    if (indexed.get(id) === changedAt) continue;
    const read = await journal.read(privateDocumentId(id));
    if (!read.ok) return read;
    search.put(readKept(id, mergeUpdates(read.value.updates), changedAt).visit);
    indexed.set(id, changedAt);
  }
  return succeed();
}
