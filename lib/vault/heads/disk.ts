import type { SealedHead, SealedList, SealedSummary, SealedUpdate, VaultDatabase } from '../schema';
import {
  type Ask,
  type Found,
  findDocuments,
  putAll,
  type Writing,
  type Written,
  write,
} from '../transactions';

/*
 * What heads need of the disk. Each function is one transaction, so what it finds fits together.
 */

/** How many writes there were. What lies on a disk is not always what we put there. */
export function countWrites(head: SealedHead | undefined): number {
  return Number.isSafeInteger(head?.writes) ? head!.writes : 0;
}

/** What lies there of one document. */
export type FoundDocument = { line: SealedSummary | undefined; updates: Found[] };

/** `isEmpty` when no line is there at all: then a missing head is no loss. */
export type FoundHead = { head: SealedHead | undefined; isEmpty: boolean };

/** Find the head, and what there is of these documents. */
export async function findDocument(
  database: VaultDatabase,
  ids: string[],
): Promise<FoundHead & { documents: FoundDocument[] }> {
  const transaction = database.transaction(['heads', 'documents', 'updates']);
  const [heads, lines] = [transaction.objectStore('heads'), transaction.objectStore('documents')];
  const index = transaction.objectStore('updates').index('by-document');
  const [head, count, ...documents] = await Promise.all([
    heads.get('head'),
    lines.count(),
    ...ids.map(async id => {
      const [line, keys, values] = await Promise.all([lines.get(id), index.getAllKeys(id), index.getAll(id)]);
      return { line, updates: values.map((value, at) => ({ key: keys[at]!, value })) };
    }),
  ]);
  return { head: head as SealedHead | undefined, isEmpty: count === 0, documents };
}

/** Find the head, the list, and the lines that are newer than the list. Reads no more than it must. */
export async function findNewLines(
  database: VaultDatabase,
): Promise<FoundHead & { list: SealedList | undefined; lines: SealedSummary[] }> {
  const transaction = database.transaction(['heads', 'documents']);
  const [heads, documents] = [transaction.objectStore('heads'), transaction.objectStore('documents')];
  const [head, list] = (await Promise.all([heads.get('head'), heads.get('list')])) as [
    SealedHead | undefined,
    SealedList | undefined,
  ];
  const lines = list
    ? await documents.index('by-written').getAll(IDBKeyRange.lowerBound(list.written, true))
    : await documents.getAll();
  return { head, isEmpty: !list && lines.length === 0, list, lines };
}

/** Find the head, all lines, and every document that has changes. */
export async function findAllLines(
  database: VaultDatabase,
): Promise<FoundHead & { lines: SealedSummary[]; documents: string[] }> {
  const transaction = database.transaction(['heads', 'documents', 'updates']);
  const [head, lines, documents] = await Promise.all([
    transaction.objectStore('heads').get('head'),
    transaction.objectStore('documents').getAll(),
    findDocuments(transaction.objectStore('updates')),
  ]);
  return { head: head as SealedHead | undefined, isEmpty: lines.length === 0, lines, documents };
}

/** Keep the list, unless something was written since it was made: it may hold what was removed meanwhile. */
export function putList(database: VaultDatabase, list: SealedList): Promise<void> {
  return write(database, async (transaction, ask) => {
    const heads = transaction.objectStore('heads');
    const head = (await heads.get('head')) as SealedHead | undefined;
    if (countWrites(head) === list.written) ask(heads.put(list));
  });
}

/** A change to the records, and the head and the lines that go with it. */
export type Commit = {
  /** The writes there must have been before. */
  after: number;
  added: SealedUpdate[];
  /** Keys of changes that others take the place of. If one of them is gone, nothing is written. */
  replaced: number[];
  removed: string[];
  lines: SealedSummary[];
  head: SealedHead;
};

/** `meanwhile`: another panel wrote first, so nothing was written. `gone`: someone else replaced or removed them. */
export type Committed = { was: 'written' | 'meanwhile' | 'gone'; written?: Written };

/**
 * Write all of a commit, if nothing was written since its head was made.
 *
 * All is asked for in one breath, and undone when the answer to the first question is another head: waiting for
 * that answer would make each write of a key as long again as the disk's own way there and back. What takes records
 * away waits for it: it comes between keys that are being typed, often in vain, and undoing is dear.
 */
export async function commitAll(database: VaultDatabase, commit: Commit): Promise<Committed> {
  const { after, added, replaced, removed, lines: summaries, head } = commit;
  let was = 'meanwhile' as Committed['was'];
  const written: Written = {
    updates: [],
    summaries,
    deletedUpdates: replaced,
    deletedSummaries: removed,
    head,
  };
  await write(database, async (transaction, ask, undo) => {
    const found = lookBefore(transaction, commit);
    ask(found);
    if (replaced.length + removed.length > 0 && countWrites((await found).head) !== after) return;
    putAll(transaction, ask, written);
    const updates = transaction.objectStore('updates');
    for (const value of added) ask(updates.add(value).then(key => void written.updates.push({ key, value })));
    const { head: before, present } = await found;
    if (countWrites(before) !== after) return undo();
    was = replaced.every(key => present.includes(key)) ? 'written' : 'gone';
    if (was === 'gone') return undo();
    if (removed.length === 0) return;
    written.deletedUpdates = present;
    for (const key of present) ask(updates.delete(key));
    await forget(transaction, ask, removed);
  });
  return was === 'written' ? { was, written } : { was };
}

/** The head, and the keys of what a commit may delete, as they are before anything is written. */
async function lookBefore(
  transaction: Writing,
  { replaced, removed, lines }: Commit,
): Promise<{ head: SealedHead | undefined; present: number[] }> {
  const index = transaction.objectStore('updates').index('by-document');
  const touched = replaced.length > 0 ? [...removed, ...lines.map(({ documentId }) => documentId)] : removed;
  const [head, ...keys] = await Promise.all([
    transaction.objectStore('heads').get('head') as Promise<SealedHead | undefined>,
    ...touched.map(id => index.getAllKeys(id)),
  ]);
  return { head, present: keys.flat() };
}

/** Take documents out of what was kept besides the records: the list, and the snapshot of a migration. */
async function forget(transaction: Writing, ask: Ask, ids: string[]): Promise<void> {
  ask(transaction.objectStore('heads').delete('list'));
  const snapshots = transaction.objectStore('snapshots');
  for (const id of ids) {
    for (const key of await snapshots.index('by-document').getAllKeys(id)) ask(snapshots.delete(key));
  }
}
