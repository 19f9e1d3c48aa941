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
 *
 * @param isNext - Probably nothing is missing here. Then all is asked for at once, without waiting for what is
 *   there, and undone if it was not what it should have been.
 * @returns Whether the next write is probably just the next one here, too.
 */
export async function repeat(database: VaultDatabase, written: Written, isNext = true): Promise<boolean> {
  if (isNext && (await repeatNext(database, written))) return true;
  let isWhole = true;
  await write(database, async (transaction, ask) => {
    const [heads, documents] = [transaction.objectStore('heads'), transaction.objectStore('documents')];
    const [head, ...lines] = await Promise.all([
      heads.get('head') as Promise<SealedHead | undefined>,
      ...written.summaries.map(({ documentId }) => documents.get(documentId)),
    ]);
    const summaries = written.summaries.filter((line, at) => isLater(line.written, lines[at]?.written));
    const next = written.head && nextHead(head, written.head);
    putAll(transaction, ask, { ...written, summaries, head: next });
    isWhole = !next?.hasGap;
  });
  return isWhole;
}

/** Where all writes before this one came, in order, no line and no head can be later than its own. */
async function repeatNext(database: VaultDatabase, written: Written): Promise<boolean> {
  let isNext = false;
  await write(database, async (transaction, ask, undo) => {
    const found = transaction.objectStore('heads').get('head') as Promise<SealedHead | undefined>;
    ask(found);
    putAll(transaction, ask, written);
    const there = await found;
    isNext = !there?.hasGap && written.head?.writes === (there?.writes ?? 0) + 1;
    if (!isNext) undo();
  });
  return isNext;
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

/** Asks for all that is to be written. `undo` says that none of it shall be. */
type Fill = (transaction: Writing, ask: Ask, undo: () => void) => Promise<void>;

/** One strict transaction: returns when all of it is on disk, or was undone; throws when none of it is. */
export async function write(database: VaultDatabase, fill: Fill): Promise<void> {
  const stores: Stores = ['keys', 'updates', 'documents', 'heads', 'snapshots'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const errors: Error[] = [];
  const note = (error: Error) => void errors.push(error);
  const done = transaction.done.catch(note);
  let isUndone = false;
  const undo = () => {
    isUndone = true;
  };
  try {
    await fill(transaction, request => void request.catch(note), undo);
    // Said now, not found out once every request was answered: that would be one more way there and back.
    end(transaction, isUndone ? 'abort' : 'commit');
  } catch (error) {
    note(error as Error);
    end(transaction, 'abort');
  }
  await done;
  if (isUndone) return;
  // When the disk is full some of the requests say only that they were aborted.
  const [first] = errors;
  if (first) throw errors.find(({ name }) => name === 'QuotaExceededError') ?? first;
}

function end(transaction: Writing, how: 'abort' | 'commit'): void {
  try {
    transaction[how]();
  } catch {
    // It has ended already: by the error that is about to be reported, or with nothing more to do.
  }
}
