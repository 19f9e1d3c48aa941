import { type ReadonlySignal, signal } from '@preact/signals-core';

import { type Result, succeed } from '../base/result';
import type { VaultFailure } from './failures';
import type { Change } from './records';

/**
 * Whether all that was typed is on disk. While `not-saved`, the words are kept in memory and tried
 * again; `in-memory` is a shared computer, where nothing is ever written and all is well.
 */
export type SaveState =
  | { is: 'saved' }
  | { is: 'saving' }
  | { is: 'not-saved'; code: VaultFailure }
  | { is: 'in-memory' };

/** Holds every change until it is on disk. */
export type Outbox = {
  /** Take a change. Settles when the write that carries it has. After a failure it stays here. */
  add(change: Change): Promise<Result<void, VaultFailure>>;
  /** Try now to write whatever is here. */
  flush(): Promise<Result<void, VaultFailure>>;
  /** The changes to this document that are not on disk yet. */
  waiting(documentId: string): Change[];
  /** Let go of the changes to a document that is being removed. */
  drop(documentId: string): void;
  saving: ReadonlySignal<SaveState>;
};

/**
 * Make an outbox over a store.
 *
 * Changes made in one turn go in one write; those made during a write go in the next. So a
 * slow disk makes larger writes, not a longer queue, and no timer stands between a keystroke
 * and the disk.
 */
export function createOutbox(store: (changes: Change[]) => Promise<Result<void, VaultFailure>>): Outbox {
  const saving = signal<SaveState>({ is: 'saved' });
  let queue: Change[] = [];
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<Result<void, VaultFailure>> | undefined;

  async function write(): Promise<Result<void, VaultFailure>> {
    next = undefined;
    const changes = queue;
    if (changes.length === 0) return succeed();
    saving.value = { is: 'saving' };
    const stored = await store([...changes]);
    if (stored.ok) queue = queue.filter(change => !changes.includes(change));
    saving.value = stateAfter(stored, queue.length);
    return stored;
  }

  function flush(): Promise<Result<void, VaultFailure>> {
    if (!next) {
      next = current.then(write, write);
      current = next;
    }
    return next;
  }

  return {
    add(change) {
      queue = [...queue, change];
      const stored = flush();
      // Last, for it runs what others do when it changes: a mistake there must not stop the write.
      saving.value = { is: 'saving' };
      return stored;
    },
    flush,
    waiting: documentId => queue.filter(change => change.documentId === documentId),
    drop(documentId) {
      queue = queue.filter(change => change.documentId !== documentId);
    },
    saving,
  };
}

function stateAfter(stored: Result<void, VaultFailure>, left: number): SaveState {
  if (!stored.ok) return { is: 'not-saved', code: stored.code };
  return { is: left === 0 ? 'saved' : 'saving' };
}
