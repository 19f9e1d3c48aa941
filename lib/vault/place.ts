import { type Connection, createConnection } from './connection';
import { bringBack, readWhole } from './copy';
import { type Buckets, storagesHere } from './storages';

/*
 * Where there are storage buckets (Chromium), the vault lies in one, and its copy in another. Of the browser's
 * first storage Chromium (156) keeps an old file with the record of the key after everything in it was deleted;
 * a bucket's files go at once (docs/decisions/008).
 */

/** The bucket of the vault itself. Its copy has one of its own (`copy.ts`). */
export const vaultBucket = 'vault';

/** Connect to the vault of this name, wherever this browser keeps it. */
export function connectToVault(name: string): Connection {
  const { storageBuckets, locks } = (globalThis.navigator ?? {}) as Partial<Navigator> & {
    storageBuckets?: Buckets;
  };
  if (!storageBuckets) return createConnection(name);
  return createConnection(name, async () => {
    const { indexedDB: place } = await storageBuckets.open(vaultBucket);
    const move = () => moveIn(name, indexedDB, place);
    await (locks ? locks.request(`${name} move`, move) : move());
    return place;
  });
}

/** Whether there is a vault of this name, without making one. */
export async function isVaultHere(name = 'in-my-corner'): Promise<boolean> {
  try {
    const { buckets, indexedDB: first } = storagesHere();
    const databases = await first.databases();
    return databases.some(database => database.name === name) || (await holdsVault(buckets));
  } catch {
    return false; // this browser gives no storage here: opening the vault will say so
  }
}

async function holdsVault(buckets: Buckets | undefined): Promise<boolean> {
  return (await buckets?.keys())?.includes(vaultBucket) ?? false;
}

/**
 * Bring a vault here from where older versions kept it, and delete it there once all of it is here.
 *
 * Stopped at any moment, it is begun anew at the next start: nothing is deleted before it was read back here.
 * A vault without its key stays where it is. Throws what the browser throws: a vault that is there but could
 * not be brought must not look like an empty one.
 */
export async function moveIn(name: string, from: IDBFactory, to: IDBFactory): Promise<void> {
  const found = await from.databases();
  if (!found.some(database => database.name === name)) return;
  const [there, here] = [createConnection(name, () => from), createConnection(name, () => to)];
  try {
    const whole = await there.use(readWhole);
    if (!whole.ok) throw named(whole.code);
    if (!whole.value.key) return;
    const brought = await here.use(database => bringBack(database, whole.value));
    if (!brought.ok) throw named(brought.code);
    const read = await here.use(readWhole);
    if (!read.ok) throw named(read.code);
    if (read.value.key?.vaultId !== whole.value.key.vaultId) return; // another vault is here: both stay
  } finally {
    there.close();
    here.close();
  }
  await deleteIn(from, name);
}

/** Does not wait for a window that holds it: it is deleted when that window closes. */
function deleteIn(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** An error that `failures.ts` knows by its name. */
function named(code: string): DOMException {
  const name = code === 'storage-full' ? 'QuotaExceededError' : 'UnknownError';
  return new DOMException('The vault could not be brought here', name);
}
