import { type Connection, createConnection } from './connection';
import { countWrites } from './heads/disk';
import { countOf, putNewer } from './replace-key';
import type { KeptKey, SealedHead, SealedSummary, VaultDatabase } from './schema';
import { type Found, nothing, putAll, type Writing, write } from './transactions';

/*
 * Chromium keeps IndexedDB in LevelDB. When it dies between the two halves of a write, the next start
 * writes on after the broken half, and the start after that calls the file corrupt and deletes the
 * whole database (google/leveldb#1287). We met this in one of about sixty kills in the middle of typing.
 * So each write goes to a second database too, in a storage bucket with files of its own. Both are
 * sealed by the same key, and both hold it.
 *
 * Firefox has no storage buckets, and no LevelDB: there is no copy there.
 */

type StorageBuckets = { open(name: string): Promise<{ indexedDB: IDBFactory }> };

/** The bucket of the copy. */
export const copyBucket = 'copy';

/** Connect to the copy of the vault of this name. Undefined where the browser has no second storage. */
export function connectToCopy(name: string): Connection | undefined {
  const { storageBuckets } = (globalThis.navigator ?? {}) as { storageBuckets?: StorageBuckets };
  if (!storageBuckets) return undefined;
  return createConnection(name, async () => (await storageBuckets.open(copyBucket)).indexedDB);
}

/**
 * Make a vault and its copy the same again, at the start.
 *
 * A vault without its key was deleted under us, and comes back from the copy. Otherwise that of the two is
 * right which was written more often: the vault, for it is written first, unless it lost what it had said
 * was kept. The other is given what it missed. A copy that fails is left alone: it costs only safety.
 *
 * Of two keys the later is right, wherever it is: a change of the passphrase reaches the copy first.
 *
 * @returns Whose copy it is. One of another vault may be the last of someone's words: nothing may be written
 *   there. `unsure` while the vault has no key yet, or could not be looked at: mend again once it has.
 */
export async function mend(connection: Connection, copy: Connection): Promise<'ours' | 'other' | 'unsure'> {
  const [vault, other] = await Promise.all([connection.use(look), copy.use(look)]);
  if (!vault.ok || !other.ok) return 'unsure';
  if (!vault.value.key) {
    const whole = other.value.key && (await copy.use(readWhole));
    if (whole?.ok) await connection.use(database => bringBack(database, whole.value));
    return 'unsure';
  }
  if (other.value.key && other.value.key.vaultId !== vault.value.key.vaultId) return 'other';
  if (!isSame(vault.value, other.value)) await bringTogether(connection, copy, other.value.key);
  return 'ours';
}

async function bringTogether(
  connection: Connection,
  copy: Connection,
  otherKey: KeptKey | undefined,
): Promise<void> {
  if (otherKey) await connection.use(database => putNewer(database, otherKey));
  const [whole, other] = [await connection.use(readWhole), await copy.use(readWhole)];
  if (!whole.ok || !other.ok) return;
  const isBehind = countWrites(whole.value.head) < countWrites(other.value.head);
  if (isBehind) await connection.use(database => makeSame(database, other.value));
  else await copy.use(database => makeSame(database, whole.value));
}

type Glance = { key: KeptKey | undefined; head: SealedHead | undefined; updates: number; documents: number };
export type Whole = {
  key: KeptKey | undefined;
  head: SealedHead | undefined;
  updates: Found[];
  summaries: SealedSummary[];
};

/** Looks at the head, which each write changes, and counts: a start must not wait for more. */
async function look(database: VaultDatabase): Promise<Glance> {
  const transaction = database.transaction(['keys', 'heads', 'updates', 'documents']);
  const [key, head, updates, documents] = await Promise.all([
    transaction.objectStore('keys').get('data'),
    transaction.objectStore('heads').get('head'),
    transaction.objectStore('updates').count(),
    transaction.objectStore('documents').count(),
  ]);
  return { key, head: head as SealedHead | undefined, updates, documents };
}

/** Everything in a vault, still sealed. */
export async function readWhole(database: VaultDatabase): Promise<Whole> {
  const transaction = database.transaction(['keys', 'heads', 'updates', 'documents']);
  const store = transaction.objectStore('updates');
  const [key, head, keys, values, summaries] = await Promise.all([
    transaction.objectStore('keys').get('data'),
    transaction.objectStore('heads').get('head'),
    store.getAllKeys(),
    store.getAll(),
    transaction.objectStore('documents').getAll(),
  ]);
  const updates = values.map((value, at) => ({ key: keys[at]!, value }));
  return { key, head: head as SealedHead | undefined, updates, summaries };
}

/** Two panels may start at once: the second finds the key there and leaves all as it is. */
export function bringBack(database: VaultDatabase, { key, head, updates, summaries }: Whole): Promise<void> {
  return write(database, async (transaction, ask) => {
    const keys = transaction.objectStore('keys');
    if (!key || (await keys.get('data'))) return;
    putAll(transaction, ask, { ...nothing, updates, summaries, head: head && withoutGap(head) });
    ask(keys.put(key));
  });
}

/** Another panel may have written since `whole` was read: then it is left to the next start. */
async function makeSame(database: VaultDatabase, whole: Whole): Promise<void> {
  const { key, updates, summaries } = whole;
  const head = whole.head && withoutGap(whole.head);
  const [kept, documents] = [new Set(updates.map(found => found.key)), new Set(summaries.map(idOf))];
  await write(database, async (transaction, ask) => {
    const there = await findKeys(transaction);
    if (countWrites(there.head) > countWrites(head)) return;
    const deletedUpdates = there.updates.filter(found => !kept.has(found));
    const deletedSummaries = there.documents.filter(id => !documents.has(id));
    putAll(transaction, ask, { updates, summaries, deletedUpdates, deletedSummaries, head });
    const keys = transaction.objectStore('keys');
    const newest = await keys.get('data');
    // Another panel may be changing the passphrase, and have got as far as here.
    if (key && (!newest || countOf(newest) <= countOf(key))) ask(keys.put(key));
  });
}

function isSame(one: Glance, other: Glance): boolean {
  return (
    other.key !== undefined &&
    other.key.revision?.id === one.key?.revision?.id &&
    isSameHead(one, other) &&
    one.updates === other.updates &&
    one.documents === other.documents
  );
}

/** Without heads (format 1) only two that are empty are known to be the same. */
function isSameHead({ head, updates }: Glance, other: Glance): boolean {
  if (!head || !other.head) return head === other.head && updates === 0;
  const [ours, theirs] = [head, other.head].map(({ envelope }) => JSON.stringify(envelope));
  return ours === theirs && !other.head.hasGap;
}

/** What there is, by keys: a change is never changed. */
async function findKeys(transaction: Writing) {
  const [head, updates, documents] = await Promise.all([
    transaction.objectStore('heads').get('head'),
    transaction.objectStore('updates').getAllKeys(),
    transaction.objectStore('documents').getAllKeys(),
  ]);
  return { head: head as SealedHead | undefined, updates, documents };
}

function withoutGap({ hasGap, ...head }: SealedHead): SealedHead {
  return head;
}

function idOf({ documentId }: SealedSummary): string {
  return documentId;
}
