import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';

import type { SealedHead, SealedSummary, SealedUpdate, VaultDatabase, VaultSchema } from './schema';

type Stores = ('keys' | 'updates' | 'documents' | 'heads' | 'snapshots')[];
export type Writing = IDBPTransaction<VaultSchema, Stores, 'readwrite'>;

/** The store of changes, in whatever transaction. */
type UpdatesStore = IDBPObjectStore<VaultSchema, ArrayLike<StoreNames<VaultSchema>>, 'updates'>;

/** A sealed change and its key in the store. */
export type Found = { key: number; value: SealedUpdate };

/** Every document that has changes. */
export async function findDocuments(updates: UpdatesStore): Promise<string[]> {
  const documents: string[] = [];
  let cursor = await updates.index('by-document').openKeyCursor(null, 'nextunique');
  while (cursor) {
    documents.push(cursor.key);
    cursor = await cursor.continue();
  }
  return documents;
}

/** What a write did, so that it can be done again on the copy. */
export type Written = {
  updates: Found[];
  summaries: SealedSummary[];
  deletedUpdates: number[];
  deletedSummaries: string[];
  head?: SealedHead | undefined;
};

export const nothing: Written = { updates: [], summaries: [], deletedUpdates: [], deletedSummaries: [] };

/**
 * Do again what was written elsewhere. Twice is as once. Two panels may come here in another order than they
 * wrote there: of a line, and of the head, the later stays.
 */
export function repeat(database: VaultDatabase, written: Written): Promise<void> {
  return write(database, async (transaction, ask) => {
    const [heads, documents] = [transaction.objectStore('heads'), transaction.objectStore('documents')];
    const [head, ...lines] = await Promise.all([
      heads.get('head') as Promise<SealedHead | undefined>,
      ...written.summaries.map(({ documentId }) => documents.get(documentId)),
    ]);
    const summaries = written.summaries.filter((line, at) => isLater(line.written, lines[at]?.written));
    putAll(transaction, ask, { ...written, summaries, head: written.head && nextHead(head, written.head) });
  });
}

/** The later of two heads, which remembers whether a write between them never came. */
function nextHead(there: SealedHead | undefined, next: SealedHead): SealedHead {
  const step = next.writes - (there?.writes ?? 0);
  const later = there && step < 0 ? there : next;
  return there?.hasGap || step > 1 || step < 0 ? { ...later, hasGap: true } : later;
}

function isLater(one: number | undefined, other: number | undefined): boolean {
  return (one ?? 0) >= (other ?? 0);
}

export function putAll(transaction: Writing, ask: Ask, written: Written): void {
  const [updates, documents] = [transaction.objectStore('updates'), transaction.objectStore('documents')];
  for (const { key, value } of written.updates) ask(updates.put(value, key));
  for (const summary of written.summaries) ask(documents.put(summary));
  for (const key of written.deletedUpdates) ask(updates.delete(key));
  for (const documentId of written.deletedSummaries) ask(documents.delete(documentId));
  if (written.head) ask(transaction.objectStore('heads').put(written.head));
}

/** Takes a request that nobody waits for: the transaction's end answers for all of them. */
export type Ask = (request: Promise<unknown>) => void;
type Fill = (transaction: Writing, ask: Ask) => Promise<void>;

/** One strict transaction: returns when all of it is on disk, throws when none of it is. */
export async function write(database: VaultDatabase, fill: Fill): Promise<void> {
  const stores: Stores = ['keys', 'updates', 'documents', 'heads', 'snapshots'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const errors: Error[] = [];
  const note = (error: Error) => void errors.push(error);
  const done = transaction.done.catch(note);
  try {
    await fill(transaction, request => void request.catch(note));
  } catch (error) {
    note(error as Error);
    abort(transaction);
  }
  await done;
  // When the disk is full some of the requests say only that they were aborted.
  const [first] = errors;
  if (first) throw errors.find(({ name }) => name === 'QuotaExceededError') ?? first;
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has already ended, by the error that is about to be reported.
  }
}
