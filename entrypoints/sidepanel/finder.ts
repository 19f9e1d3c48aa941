import type { Finder } from '../../components/search/finder';
import { type Result, succeed } from '../../lib/base/result';
import type { Journal } from '../../lib/notebook/journal';
import type { Notebook } from '../../lib/notebook/notebook';
import { refreshSearch } from '../../lib/notebook/search/refresh';
import { createSearch } from '../../lib/notebook/search/search';

/** Settles when there is nothing better to do. */
export type WhenIdle = () => Promise<void>;

/**
 * Search in memory only. A lock starts the panel anew, and with it this is gone.
 *
 * A thousand visits take two seconds to read. So reading begins before anyone asks, a few visits at a time and only while
 * nothing else is to be done; once someone waits for it, it goes on without a pause.
 */
export function createFinder(journal: Journal, notebook: Notebook, whenIdle: WhenIdle = idle): Finder {
  const search = createSearch();
  const indexed = new Map<string, string>();
  let waiting = 0;
  let last: Promise<Result<void, string>> = Promise.resolve(succeed());

  /** One at a time: two would read the same visits. */
  function refresh(): Promise<Result<void, string>> {
    last = last.then(() => {
      const pause = () => (waiting > 0 ? undefined : whenIdle());
      return refreshSearch(search, indexed, { journal, visits: notebook.visits.peek(), pause });
    });
    return last;
  }

  return {
    prepare: () => void refresh(),
    async refresh() {
      waiting++;
      const refreshed = await refresh();
      waiting--;
      return refreshed;
    },
    find: query => search.find(query),
  };
}

/** Firefox and Chromium both say when they have time to spare, and let nobody wait for ever. */
function idle(): Promise<void> {
  return new Promise(resolve => requestIdleCallback(() => resolve(), { timeout: 2_000 }));
}
