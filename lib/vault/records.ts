import { fail, type Result, succeed } from '../base/result';
import { open, seal } from '../crypto/envelope';
import type { Connection, Work } from './connection';
import type { VaultFailure } from './failures';
import type { DataKey } from './keys';
import type { SealedSummary, SealedUpdate } from './schema';
import {
  addAll,
  type Found,
  findSummaries,
  findUpdates,
  removeAll,
  repeat,
  replaceUpdates,
  type Written,
} from './transactions';

/** One change to one document, and its one line for lists as it now reads. */
export type Change = { documentId: string; update: Uint8Array; summary: string };

/** A document's changes, and how many more there are that no longer open. Those stay where they are. */
export type DocumentRead = { updates: Uint8Array[]; unreadable: number };

/** The lines of all documents, and the documents that have changes but no line that opens. */
export type SummariesRead = { summaries: { documentId: string; summary: string }[]; without: string[] };

/** What is on disk, and only that. Every write is one transaction: all of it is kept, or none. */
export type Records = {
  add(changes: Change[]): Promise<Result<void, VaultFailure>>;
  read(documentId: string): Promise<Result<DocumentRead, VaultFailure>>;
  summaries(): Promise<Result<SummariesRead, VaultFailure>>;
  compact(documentId: string, merge: Merge): Promise<Result<void, VaultFailure>>;
  remove(documentId: string): Promise<Result<void, VaultFailure>>;
};

/** Makes one change that says all that these say. */
export type Merge = (updates: Uint8Array[]) => Uint8Array;

/**
 * Keep records through this connection, sealed with this key.
 *
 * @param copy - A second storage that gets every write too: see `copy.ts`.
 *
 * Order does not matter: the changes merge, so each panel may add its own at any time.
 * A record that was moved to another document does not open. One that was taken away,
 * or put back from an older copy of the disk, cannot be noticed here.
 */
export function createRecords(connection: Connection, dataKey: DataKey, copy?: Connection): Records {
  const cipher = createCipher(dataKey);

  /** Write, and write the same to the copy, one after the other: a crash can then spoil only one of them. */
  async function write(work: Work<Written>): Promise<Result<void, VaultFailure>> {
    const written = await connection.use(work);
    if (!written.ok) return written;
    // What the copy misses now it gets at the next start.
    await copy?.use(database => repeat(database, written.value));
    return succeed();
  }

  async function openAll(found: Found[]): Promise<DocumentRead & { keys: number[] }> {
    const opened = await Promise.all(found.map(({ value }) => cipher.openUpdate(value)));
    const readable = found.flatMap(({ key }, index) => (opened[index] ? [key] : []));
    const updates = opened.filter(update => update !== undefined);
    return { keys: readable, updates, unreadable: found.length - updates.length };
  }

  return {
    // Sealing comes before each transaction: one closes itself while we wait for the cipher.
    async add(changes) {
      const lastOfEach = new Map(changes.map(change => [change.documentId, change]));
      const updates = await Promise.all(changes.map(cipher.sealUpdate));
      const summaries = await Promise.all([...lastOfEach.values()].map(cipher.sealSummary));
      const added = await write(database => addAll(database, updates, summaries));
      // A disk that takes nothing more, in whatever words: it says nothing about what can be read.
      return !added.ok && added.code === 'vault-unreadable' ? fail('storage-full') : added;
    },

    async read(documentId) {
      const found = await connection.use(database => findUpdates(database, documentId));
      if (!found.ok) return found;
      const { updates, unreadable } = await openAll(found.value);
      return succeed({ updates, unreadable });
    },

    async summaries() {
      const found = await connection.use(findSummaries);
      if (!found.ok) return found;
      const opened = await Promise.all(found.value.sealed.map(cipher.openSummary));
      const summaries = opened.filter(summary => summary !== undefined);
      const listed = new Set(summaries.map(({ documentId }) => documentId));
      return succeed({ summaries, without: found.value.documents.filter(id => !listed.has(id)) });
    },

    async compact(documentId, merge) {
      const found = await connection.use(database => findUpdates(database, documentId));
      if (!found.ok) return found;
      const { keys, updates } = await openAll(found.value);
      if (keys.length < 2) return succeed();
      const whole = await cipher.sealUpdate({ documentId, update: merge(updates) });
      return write(database => replaceUpdates(database, keys, whole));
    },

    remove: documentId => write(database => removeAll(database, documentId)),
  };
}

function createCipher({ key, vaultId }: DataKey) {
  const purpose = (document: string, use: string) => ({ vault: vaultId, document, use });

  return {
    async sealUpdate({ documentId, update }: Pick<Change, 'documentId' | 'update'>): Promise<SealedUpdate> {
      return { documentId, envelope: await seal(key, update, purpose(documentId, 'update')) };
    },
    async openUpdate({ documentId, envelope }: SealedUpdate): Promise<Uint8Array | undefined> {
      const opened = await open(key, envelope, purpose(documentId, 'update'));
      return opened.ok ? opened.value : undefined;
    },
    async sealSummary({ documentId, summary }: Change): Promise<SealedSummary> {
      const bytes = new TextEncoder().encode(summary);
      return { documentId, envelope: await seal(key, bytes, purpose(documentId, 'summary')) };
    },
    async openSummary({ documentId, envelope }: SealedSummary) {
      const opened = await open(key, envelope, purpose(documentId, 'summary'));
      return opened.ok ? { documentId, summary: new TextDecoder().decode(opened.value) } : undefined;
    },
  };
}
