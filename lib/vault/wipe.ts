import { fail, type Result, succeed } from '../base/result';
import { copyBucket } from './copy';
import { vaultBucket } from './place';
import { countContents, findDatabases, type Storages, storagesHere } from './storages';

/** What is still here. All zeros, and no databases, once everything was wiped. */
export type WipeProof = {
  visits: number;
  /** Sealed records, in the vault and its copy. Sealed words cannot be counted: show this only when it is zero. */
  words: number;
  /** What the further stores still hold. */
  files: number;
  /** Names, with their bucket before a slash. An empty vault counts too: it holds a key. */
  databases: string[];
  /** What the browser says this program takes up. It is slow to notice, so it proves nothing by itself. */
  bytes: number | undefined;
};

/**
 * Why not everything was wiped.
 *
 * - `still-open`: another window holds the vault and does not let go. It is deleted when that window closes.
 * - `not-erased`: something is still here, or is here again.
 * - `storage-missing`: this browser gives us no storage here, so we cannot look.
 */
export type WipeFailure = 'still-open' | 'not-erased' | 'storage-missing';

/** Another place where the program keeps something, such as `browser.storage.local`. */
export type FurtherStore = { clear(): Promise<void>; count(): Promise<number> };

export type WipeOptions = {
  stores?: FurtherStore[];
  storages?: Storages;
  /** How long to wait for other windows to let go. */
  patienceMs?: number;
};

/**
 * Delete the vault of this name, its copy, and what the further stores hold; then look what is left.
 *
 * Other panels need not be asked: a deletion tells every open connection, and ours close for good when
 * they hear it (`schema.ts`), so they cannot write the words back from memory.
 *
 * What is read back is what the browser gives to anyone who asks, not what is left in its files. Chromium
 * (156) erases a bucket's files at once, and keeps old files of the first storage after the deletion and after
 * a restart. That is why the vault lies in a bucket where there are buckets (`place.ts`).
 *
 * @returns The proof, which is all zeros.
 */
export async function wipeVault(
  name = 'in-my-corner',
  { stores = [], storages, patienceMs = 3_000 }: WipeOptions = {},
): Promise<Result<WipeProof, WipeFailure>> {
  try {
    const here = storages ?? storagesHere();
    const deleted = await deleteEverywhere(name, here, patienceMs);
    // Also when a window holds the vault: what can go, goes.
    for (const store of stores) await store.clear();
    if (!deleted) return fail('still-open');
    const proof = await readBack(name, { stores, storages: here });
    return isEmpty(proof) ? succeed(proof) : fail('not-erased');
  } catch (error) {
    return fail(isAbsence(error) ? 'storage-missing' : 'not-erased');
  }
}

/** Look what is here: to show after a wipe, or before one. Throws where the browser does not let us look. */
export async function readBack(
  name = 'in-my-corner',
  { stores = [], storages = storagesHere() }: Pick<WipeOptions, 'stores' | 'storages'> = {},
): Promise<WipeProof> {
  const found = await findDatabases(storages);
  const visits = new Set<string>();
  let words = 0;
  for (const database of found.filter(other => other.name === name)) {
    const { documents, records } = await countContents(database);
    for (const document of documents) visits.add(document);
    words += records;
  }
  let files = 0;
  for (const store of stores) files += await store.count();
  const databases = found.map(({ place, name: database }) => (place ? `${place}/${database}` : database));
  return { visits: visits.size, words, files, databases, bytes: (await storages.estimate?.())?.usage };
}

/**
 * All deletions begin in one turn, so that a panel which starts meanwhile opens none before all are done.
 * Otherwise it would bring the one back from the other (`copy.ts`, `place.ts`).
 */
async function deleteEverywhere(
  name: string,
  { indexedDB, buckets }: Storages,
  patienceMs: number,
): Promise<boolean> {
  const there = (await buckets?.keys()) ?? [];
  const ours = [vaultBucket, copyBucket].filter(bucket => there.includes(bucket));
  const opened = await Promise.all(ours.map(bucket => buckets?.open(bucket)));
  const factories = [indexedDB, ...opened.flatMap(bucket => bucket?.indexedDB ?? [])];
  const deleted = await Promise.all(factories.map(factory => deleteDatabase(factory, name, patienceMs)));
  if (!deleted.every(Boolean)) return false;
  for (const bucket of ours) await buckets?.delete(bucket);
  return true;
}

/** False when a connection does not close in time. The deletion waits for it all the same. */
function deleteDatabase(factory: IDBFactory, name: string, patienceMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    request.onblocked = () => {
      waiting = setTimeout(() => resolve(false), patienceMs);
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      resolve(true);
    };
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error);
    };
  });
}

function isEmpty({ visits, words, files, databases }: WipeProof): boolean {
  return visits + words + files + databases.length === 0;
}

function isAbsence(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return ['ReferenceError', 'SecurityError', 'InvalidStateError', 'NotSupportedError'].includes(name);
}
