import { type Connection, createConnection } from './connection';
import { countOf, putNewer } from './replace-key';
import type { KeptKey, SealedSummary, VaultDatabase } from './schema';
import { type Found, findAllUpdates, nothing, putAll, write } from './transactions';

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
 * A vault without its key was deleted under us, and comes back from the copy. Otherwise the vault
 * is right, and the copy is given what it missed. A copy that fails is left alone: it costs only safety.
 *
 * Of two keys the later is right, wherever it is: a change of the passphrase reaches the copy first.
 *
 * @returns Whether this is a copy of this vault. One of another vault may be the last of someone's words:
 *   nothing may be written there.
 */
export async function mend(connection: Connection, copy: Connection): Promise<boolean> {
  const [vault, other] = [await connection.use(look), await copy.use(look)];
  if (!vault.ok || !other.ok) return true;
  if (!vault.value.key) {
    const whole = other.value.key && (await copy.use(readWhole));
    if (whole?.ok) await connection.use(database => bringBack(database, whole.value));
    return true;
  }
  if (other.value.key && other.value.key.vaultId !== vault.value.key.vaultId) return false;
  if (!isSame(vault.value, other.value)) await bringTogether(connection, copy, other.value.key);
  return true;
}

async function bringTogether(
  connection: Connection,
  copy: Connection,
  otherKey: KeptKey | undefined,
): Promise<void> {
  if (otherKey) await connection.use(database => putNewer(database, otherKey));
  const whole = await connection.use(readWhole);
  if (whole.ok) await copy.use(database => makeSame(database, whole.value));
}

type Glance = { key: KeptKey | undefined; updates: number[]; documents: string[] };
export type Whole = { key: KeptKey | undefined; updates: Found[]; summaries: SealedSummary[] };

/** Looks at keys only: they say what there is, and a change is never changed. */
async function look(database: VaultDatabase): Promise<Glance> {
  const transaction = database.transaction(['keys', 'updates', 'documents']);
  const [key, updates, documents] = await Promise.all([
    transaction.objectStore('keys').get('data'),
    transaction.objectStore('updates').getAllKeys(),
    transaction.objectStore('documents').getAllKeys(),
  ]);
  return { key, updates, documents };
}

/** Everything in a vault, still sealed. */
export async function readWhole(database: VaultDatabase): Promise<Whole> {
  const [key, updates, summaries] = await Promise.all([
    database.get('keys', 'data'),
    findAllUpdates(database),
    database.getAll('documents'),
  ]);
  return { key, updates, summaries };
}

/** Two panels may start at once: the second finds the key there and leaves all as it is. */
export function bringBack(database: VaultDatabase, { key, updates, summaries }: Whole): Promise<void> {
  return write(database, async (transaction, ask) => {
    const keys = transaction.objectStore('keys');
    if (!key || (await keys.get('data'))) return;
    putAll(transaction, ask, { ...nothing, updates, summaries });
    ask(keys.put(key));
  });
}

async function makeSame(database: VaultDatabase, { key, updates, summaries }: Whole): Promise<void> {
  const there = await look(database);
  const [keys, documents] = [new Set(updates.map(found => found.key)), new Set(summaries.map(idOf))];
  const deletedUpdates = there.updates.filter(key => !keys.has(key));
  const deletedSummaries = there.documents.filter(id => !documents.has(id));
  await write(database, async (transaction, ask) => {
    putAll(transaction, ask, { updates, summaries, deletedUpdates, deletedSummaries });
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
    one.updates.join() === other.updates.join() &&
    one.documents.join() === other.documents.join()
  );
}

function idOf({ documentId }: SealedSummary): string {
  return documentId;
}
