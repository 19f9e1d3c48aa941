import type { IDBPTransaction } from 'idb';

import type { SealedSummary, SealedUpdate, VaultDatabase, VaultSchema } from './schema';

type Stores = ('keys' | 'updates' | 'documents')[];
type Writing = IDBPTransaction<VaultSchema, Stores, 'readwrite'>;

/** A sealed change and its key in the store. */
export type Found = { key: number; value: SealedUpdate };

/** All that is sealed about the lists, and every document that has changes. */
export type FoundSummaries = { sealed: SealedSummary[]; documents: string[] };

export async function findUpdates(database: VaultDatabase, documentId: string): Promise<Found[]> {
  const index = database.transaction('updates').store.index('by-document');
  const [keys, values] = await Promise.all([index.getAllKeys(documentId), index.getAll(documentId)]);
  return values.map((value, at) => ({ key: keys[at]!, value }));
}

export async function findAllUpdates(database: VaultDatabase): Promise<Found[]> {
  const { store } = database.transaction('updates');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return values.map((value, at) => ({ key: keys[at]!, value }));
}

export async function findSummaries(database: VaultDatabase): Promise<FoundSummaries> {
  const transaction = database.transaction(['updates', 'documents']);
  const sealed = await transaction.objectStore('documents').getAll();
  const documents: string[] = [];
  let cursor = await transaction
    .objectStore('updates')
    .index('by-document')
    .openKeyCursor(null, 'nextunique');
  while (cursor) {
    documents.push(cursor.key);
    cursor = await cursor.continue();
  }
  return { sealed, documents };
}

/** What a write did, so that it can be done again on the copy. */
export type Written = {
  updates: Found[];
  summaries: SealedSummary[];
  deletedUpdates: number[];
  deletedSummaries: string[];
};

export const nothing: Written = { updates: [], summaries: [], deletedUpdates: [], deletedSummaries: [] };

/** Add changes, and put the lines that go with them. */
export async function addAll(
  database: VaultDatabase,
  updates: SealedUpdate[],
  summaries: SealedSummary[],
): Promise<Written> {
  const added: Found[] = [];
  await write(database, async (transaction, ask) => {
    for (const value of updates) {
      ask(
        transaction
          .objectStore('updates')
          .add(value)
          .then(key => void added.push({ key, value })),
      );
    }
    for (const summary of summaries) ask(transaction.objectStore('documents').put(summary));
  });
  return { ...nothing, updates: added, summaries };
}

/**
 * Put one change in the place of those it was merged from, and of no others.
 *
 * Does nothing when one of them is gone: then someone else compacted the document, or it was
 * removed and must not come back.
 */
export async function replaceUpdates(
  database: VaultDatabase,
  keys: number[],
  whole: SealedUpdate,
): Promise<Written> {
  let written = nothing;
  await write(database, async (transaction, ask) => {
    const updates = transaction.objectStore('updates');
    const present = new Set(await updates.index('by-document').getAllKeys(whole.documentId));
    if (!keys.every(key => present.has(key))) return;
    for (const key of keys) ask(updates.delete(key));
    const key = await updates.add(whole);
    written = { ...nothing, updates: [{ key, value: whole }], deletedUpdates: keys };
  });
  return written;
}

/** Delete a document: its changes and its line. */
export async function removeAll(database: VaultDatabase, documentId: string): Promise<Written> {
  let keys: number[] = [];
  await write(database, async (transaction, ask) => {
    const updates = transaction.objectStore('updates');
    keys = await updates.index('by-document').getAllKeys(documentId);
    for (const key of keys) ask(updates.delete(key));
    ask(transaction.objectStore('documents').delete(documentId));
  });
  return { ...nothing, deletedUpdates: keys, deletedSummaries: [documentId] };
}

/** Do again what was written elsewhere. Twice is as once. */
export function repeat(database: VaultDatabase, written: Written): Promise<void> {
  return write(database, async (transaction, ask) => putAll(transaction, ask, written));
}

export function putAll(transaction: Writing, ask: Ask, written: Written): void {
  const [updates, documents] = [transaction.objectStore('updates'), transaction.objectStore('documents')];
  for (const { key, value } of written.updates) ask(updates.put(value, key));
  for (const summary of written.summaries) ask(documents.put(summary));
  for (const key of written.deletedUpdates) ask(updates.delete(key));
  for (const documentId of written.deletedSummaries) ask(documents.delete(documentId));
}

/** Takes a request that nobody waits for: the transaction's end answers for all of them. */
type Ask = (request: Promise<unknown>) => void;
type Fill = (transaction: Writing, ask: Ask) => Promise<void>;

/** One strict transaction: returns when all of it is on disk, throws when none of it is. */
export async function write(database: VaultDatabase, fill: Fill): Promise<void> {
  const stores: Stores = ['keys', 'updates', 'documents'];
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
