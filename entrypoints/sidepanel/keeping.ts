import type { Services, Wiping } from '../../components/services';
import { newId } from '../../lib/crypto/new-id';
import type { Audible } from '../../lib/notebook/audible';
import type { Journal } from '../../lib/notebook/journal';
import type { Notebook } from '../../lib/notebook/notebook';
import type { Tables } from '../../lib/review/tables';
import { copyBucket } from '../../lib/vault/copy';
import { vaultBucket } from '../../lib/vault/place';
import { createAfar } from './afar';
import { createBackups, type Promises } from './backups';
import { createFinder } from './finder';
import { saveFile } from './save-file';
import { createSealing } from './sealing';

/** What is kept, found and erased: backups, search and wiping, over this vault. */
export type Keeping = Pick<Services, 'backups' | 'wiping' | 'finder' | 'tables' | 'afar'>;

export async function createKeeping({
  wiping,
  ...vault
}: {
  audible: Audible;
  notebook: Notebook;
  wiping: Wiping;
}): Promise<Keeping> {
  const ways = { sealing: createSealing(), save: saveFile, promises: storagePromises, now: Date.now };
  const finder = createFinder(vault.audible.journal, vault.notebook);
  const documents = { notebook: vault.notebook, journal: vault.audible.journal };
  const tables = createTablesLater(documents);
  const tools = { newId, now: Date.now };
  const afar = createAfar({ journal: documents.journal, sealing: ways.sealing, save: saveFile, ...tools });
  void afar.forgetOver();
  return { backups: await createBackups({ ...vault, ...ways }), wiping, finder, tables, afar };
}

/** Sharing is loaded with the first visit that is shared. */
function createTablesLater(documents: { notebook: Notebook; journal: Journal }): Tables {
  let tables: Promise<Tables> | undefined;
  return {
    async open(visitId) {
      tables ??= import('../../lib/review/tables').then(({ createTables }) =>
        createTables(documents, { newId, now: Date.now }),
      );
      return (await tables).open(visitId);
    },
  };
}

type Bucket = { persisted(): Promise<boolean>; persist(): Promise<boolean> };
type Buckets = { open(name: string): Promise<Bucket>; keys(): Promise<string[]> };

/**
 * What the browser promises of every storage that holds words: not to clear it when the disk is full. To open a
 * bucket is to make it: so only those that are there are asked, and on a shared computer there are none.
 */
const storagePromises: Promises = {
  isPromised: () => askAll(bucket => bucket.persisted()),
  ask: () => askAll(bucket => bucket.persist()),
};

async function askAll(ask: (storage: Bucket) => Promise<boolean>): Promise<boolean> {
  const { storage, storageBuckets } = navigator as Navigator & { storageBuckets?: Buckets };
  try {
    const there = (await storageBuckets?.keys()) ?? [];
    const ours = [vaultBucket, copyBucket].filter(name => there.includes(name));
    const buckets = await Promise.all(ours.map(name => storageBuckets!.open(name)));
    const answers: boolean[] = [];
    for (const place of buckets.length > 0 ? buckets : [storage]) answers.push(await ask(place));
    return answers.every(Boolean);
  } catch {
    return false; // a browser that cannot promise does not
  }
}
