import * as Y from 'yjs';

import { dayAt } from '../../base/when';
import { mergeUpdates, type VisitDocument } from '../document';
import type { Journal } from '../journal';
import { earlierDocumentId } from './earlier-id';
import { addVersion, mergeVersions } from './versions';

/** Keeps how a visit read at the end of each day it was changed. */
export type VersionKeeper = {
  /** Call it before a change that was made here is kept: when it is the first of its day, the day before is kept along with it. */
  beforeChange(): void;
  /** Keep how the visit reads now. Returns it, as one change. */
  keepNow(): Uint8Array;
};

export type VersionKeeperOptions = {
  journal: Pick<Journal, 'append' | 'compact'>;
  /** Milliseconds since 1970. */
  now(): number;
  /** When the visit was last changed: an ISO moment, or empty when that is not known. */
  changedAt(): string;
};

/**
 * Watch a document, so that the day before is kept before the first change of a day is made.
 *
 * Nothing is kept of days without a change, and nothing is read to do this: a change is as quick as before.
 */
export function keepVersions(document: VisitDocument, options: VersionKeeperOptions): VersionKeeper {
  const { id, doc } = document;
  const { journal, now, changedAt } = options;
  let waiting: { at: string; state: Uint8Array } | undefined;

  // Not `beforeTransaction`: Undo clears its steps in another one, between a change and its `update`.
  doc.on('beforeAllTransactions', () => {
    const last = Date.parse(changedAt());
    const isLater = !Number.isNaN(last) && dayAt(last) < dayAt(now());
    waiting = isLater ? { at: dayAt(last), state: Y.encodeStateAsUpdate(doc) } : undefined;
  });

  /** In the turn of the change it belongs to: the vault then writes both or none. */
  async function keep(at: string, state: Uint8Array): Promise<void> {
    const documentId = earlierDocumentId(id);
    const added = await journal.append({ documentId, update: addVersion(at, state), summary: '{}' });
    // What is too old goes. A failure costs only room, until the next day.
    if (added.ok) await journal.compact(documentId, mergeVersions);
  }

  return {
    beforeChange() {
      if (waiting) void keep(waiting.at, mergeUpdates([waiting.state]));
      waiting = undefined;
    },
    keepNow() {
      const state = mergeUpdates([Y.encodeStateAsUpdate(doc)]);
      void keep(localTime(now()), state);
      return state;
    },
  };
}

/** `YYYY-MM-DDTHH:MM:SS.sss` on the person's own clock. */
function localTime(ms: number): string {
  const offsetMinutes = new Date(ms).getTimezoneOffset();
  return new Date(ms - offsetMinutes * 60_000).toISOString().slice(0, -1);
}
