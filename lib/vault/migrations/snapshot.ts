import type { SnapshotNote } from '../schema';
import type { Ask, Writing } from '../transactions';

/**
 * Keep every record as it is, sealed, before a migration changes any: what a mistake of ours spoils can then be
 * brought back. The key is not kept again: the one of the vault opens it, whatever the passphrase is by then.
 * Removing a visit removes it here too.
 */
export async function takeSnapshot(transaction: Writing, ask: Ask, note: SnapshotNote): Promise<void> {
  const [updates, snapshots] = [transaction.objectStore('updates'), transaction.objectStore('snapshots')];
  const [keys, values, lines] = await Promise.all([
    updates.getAllKeys(),
    updates.getAll(),
    transaction.objectStore('documents').getAll(),
  ]);
  ask(snapshots.clear());
  for (const [at, value] of values.entries()) {
    ask(snapshots.add({ store: 'updates', documentId: value.documentId, key: keys[at]!, value }));
  }
  for (const value of lines) {
    ask(snapshots.add({ store: 'documents', documentId: value.documentId, value }));
  }
  ask(transaction.objectStore('heads').put(note));
}

/** Let a snapshot go: the vault has been well without it for long enough. */
export function dropSnapshot(transaction: Writing, ask: Ask): void {
  ask(transaction.objectStore('snapshots').clear());
  ask(transaction.objectStore('heads').delete('snapshot'));
}
