import type { ReadonlySignal } from '@preact/signals-core';

import { type Result, succeed } from '../base/result';
import type { Channel, Echo } from './channel';
import type { VaultFailure } from './failures';
import { createOutbox, type SaveState } from './outbox';
import type { Change, DocumentRead, Merge, Records, SummariesRead } from './records';

/** The changes to every document, kept sealed. Shared by all panels on one vault. */
export type Journal = {
  /** Held in memory at once, on disk when the promise succeeds. A failed change is tried again with the next. */
  append(change: Change): Promise<Result<void, VaultFailure>>;
  /** Includes the changes that are still on their way to disk. */
  read(documentId: string): Promise<Result<DocumentRead, VaultFailure>>;
  summaries(): Promise<Result<SummariesRead, VaultFailure>>;
  /** Put one change in the place of the many it was merged from. One panel at a time does this. */
  compact(documentId: string, merge: Merge): Promise<Result<void, VaultFailure>>;
  /** Take a document and its summary off the disk. */
  remove(documentId: string): Promise<Result<void, VaultFailure>>;
  /** Hear what other panels did, once it is on disk. Returns the undoing. */
  subscribe(listener: (echo: Echo) => void): () => void;
  saving: ReadonlySignal<SaveState>;
  /** Try now to put on disk whatever is not there yet. */
  flush(): Promise<Result<void, VaultFailure>>;
};

/** The part of `navigator.locks` that is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * @param locks - Keeps two panels from compacting at once. Its holder may crash: the
 *   transaction is then undone and the lock is free.
 */
export function createJournal(records: Records, channel: Channel, locks: Locks): Journal {
  const outbox = createOutbox(async changes => {
    const added = await records.add(changes);
    if (added.ok) for (const change of changes) channel.tell({ kind: 'changed', change });
    return added;
  });

  return {
    append: outbox.add,
    flush: outbox.flush,
    saving: outbox.saving,
    summaries: records.summaries,
    subscribe: channel.listen,

    async read(documentId) {
      // Looked at first: what is stored meanwhile is then read twice, which merging forgives.
      const waiting = outbox.waiting(documentId).map(({ update }) => update);
      const stored = await records.read(documentId);
      if (!stored.ok) return stored;
      return succeed({ ...stored.value, updates: [...stored.value.updates, ...waiting] });
    },

    compact(documentId, merge) {
      return locks.request('in-my-corner compact', { ifAvailable: true }, async lock =>
        lock ? records.compact(documentId, merge) : succeed(),
      );
    },

    async remove(documentId) {
      // A change on its way to disk must arrive before the removal, not after it.
      await outbox.flush();
      outbox.drop(documentId);
      const removed = await records.remove(documentId);
      if (removed.ok) channel.tell({ kind: 'removed', documentId });
      return removed;
    },
  };
}
