import type { Finder } from '../../components/search/finder';
import type { Journal } from '../../lib/notebook/journal';
import type { Notebook } from '../../lib/notebook/notebook';
import { refreshSearch } from '../../lib/notebook/search/refresh';
import { createSearch } from '../../lib/notebook/search/search';

/** Search in memory only. A lock starts the panel anew, and with it this is gone. */
export function createFinder(journal: Journal, notebook: Notebook): Finder {
  const search = createSearch();
  const indexed = new Map<string, string>();
  return {
    refresh: () => refreshSearch(search, indexed, { journal, visits: notebook.visits.peek() }),
    find: query => search.find(query),
  };
}
