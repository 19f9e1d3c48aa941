import type { Result } from '../../lib/base/result';
import type { Hit } from '../../lib/notebook/search/search';

export type { Hit } from '../../lib/notebook/search/search';

/** Search across everything the person wrote. In memory only. */
export type Finder = {
  /** Begin to read what is kept, quietly, so that nobody waits when they come to search. */
  prepare(): void;
  /** Take in what was written since. The first time, that is everything. */
  refresh(): Promise<Result<void, string>>;
  /** The texts that hold every word of the query, the best first. */
  find(query: string): Hit[];
};
