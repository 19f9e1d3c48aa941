import { fail, type Result, succeed } from '../base/result';
import type { Connection } from './connection';
import type { VaultFailure } from './failures';
import { type Cipher, createCipher } from './heads/cipher';
import { type FoundDocument, findDocument } from './heads/disk';
import { createLedger, type Edit } from './heads/ledger';
import { type Listing, readListing } from './heads/listing';
import { numberOfEnvelope, plus } from './heads/sums';
import type { DataKey } from './keys';

/** One change to one document, and its one line for lists as it now reads. */
export type Change = { documentId: string; update: Uint8Array; summary: string };

/**
 * A document's changes. `unreadable` more are there that no longer open; those stay where they are. `missing`
 * are not there, or are there as they once were: 1 when it is only known that something is not as it was left.
 */
export type DocumentRead = { updates: Uint8Array[]; unreadable: number; missing: number };

/** The lines of all documents, and the documents that have changes but no line that opens. */
export type SummariesRead = Listing;

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
 * A record that was moved does not open. One that was taken away, exchanged, or put back from an older copy is
 * missed, for each write counts them (`heads/`). Only the whole disk, put back to an earlier day, looks right.
 */
export function createRecords(connection: Connection, dataKey: DataKey, copy?: Connection): Records {
  const cipher = createCipher(dataKey);
  const ledger = createLedger(connection, cipher, copy);

  async function openDocument(documentId: string) {
    const found = await connection.use(database => findDocument(database, [documentId]));
    if (!found.ok) return found;
    const document = found.value.documents[0]!;
    const opened = await Promise.all(document.updates.map(({ value }) => cipher.openUpdate(value)));
    const readable = document.updates.filter((_, at) => opened[at]);
    const updates = opened.filter(update => update !== undefined);
    return succeed({ document, readable, updates, unreadable: opened.length - updates.length });
  }

  return {
    // Sealing comes before each transaction: one closes itself while we wait for the cipher.
    async add(changes) {
      const sealed = await Promise.all(
        changes.map(({ documentId, update }) => cipher.sealUpdate(documentId, update)),
      );
      const edits = new Map<string, Edit>();
      for (const [at, { documentId, summary }] of changes.entries()) {
        const added = [...(edits.get(documentId)?.added ?? []), sealed[at]!];
        edits.set(documentId, { documentId, added, replaced: [], summary });
      }
      const added = await ledger.write([...edits.values()]);
      // A disk that takes nothing more, in whatever words: it says nothing about what can be read.
      return !added.ok && added.code === 'vault-unreadable' ? fail('storage-full') : added;
    },

    async read(documentId) {
      const opened = await openDocument(documentId);
      if (!opened.ok) return opened;
      const { document, updates, unreadable } = opened.value;
      return succeed({ updates, unreadable, missing: await countMissing(cipher, document, unreadable) });
    },

    summaries: () => readListing(connection, cipher),

    async compact(documentId, merge) {
      const opened = await openDocument(documentId);
      if (!opened.ok) return opened;
      const { readable, updates } = opened.value;
      if (readable.length < 2) return succeed();
      const whole = await cipher.sealUpdate(documentId, merge(updates));
      return ledger.write([{ documentId, added: [whole], replaced: readable }]);
    },

    remove: ledger.remove,
  };
}

/** How many changes the head knows that are not there. */
async function countMissing(
  cipher: Cipher,
  { line: sealed, updates }: FoundDocument,
  unreadable: number,
): Promise<number> {
  if (!sealed && updates.length === 0) return 0;
  const line = sealed && (await cipher.openLine(sealed));
  // One that does not open may be why the sum is another: it is reported already.
  const atLeast = unreadable === 0 ? 1 : 0;
  if (!line) return atLeast;
  const { count, sum, salt } = line.head;
  const numbers = updates.map(({ value }) => numberOfEnvelope(value.envelope, salt));
  return Math.max(count - updates.length, plus(0n, numbers) === sum ? 0 : atLeast);
}
