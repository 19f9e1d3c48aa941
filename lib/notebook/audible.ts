import type { Change, Echo, Journal } from './journal';

/** A journal, and a way to tell its listeners of what went into it past them. */
export type Audible = { journal: Journal; tell(change: Change): void };

/**
 * Let those who listen to a journal also hear what this panel itself wrote into it, such as a restored backup:
 * to everything that is open it is as if another panel had done it.
 */
export function makeAudible(journal: Journal): Audible {
  const listeners = new Set<(echo: Echo) => void>();
  return {
    journal: {
      ...journal,
      subscribe(listener) {
        const stop = journal.subscribe(listener);
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          stop();
        };
      },
    },
    tell(change) {
      for (const listener of listeners) listener({ kind: 'changed', change });
    },
  };
}
