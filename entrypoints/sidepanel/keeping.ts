import type { Services } from '../../components/services';
import type { Audible } from '../../lib/notebook/audible';
import type { Notebook } from '../../lib/notebook/notebook';
import { copyBucket } from '../../lib/vault/copy';
import { vaultBucket } from '../../lib/vault/place';
import { createBackups, type Promises } from './backups';
import { createFinder } from './finder';
import { createSealing } from './sealing';
import { createWiping } from './wiping';

/** What is kept, found and erased: backups, search and wiping, over this vault. */
export type Keeping = Pick<Services, 'backups' | 'wiping' | 'finder'>;

export async function createKeeping(vault: { audible: Audible; notebook: Notebook }): Promise<Keeping> {
  const ways = { sealing: createSealing(), save: saveFile, promises: storagePromises, now: Date.now };
  const finder = createFinder(vault.audible.journal, vault.notebook);
  return { backups: await createBackups({ ...vault, ...ways }), wiping: createWiping(), finder };
}

/** Hand a file to the person: the browser puts it with their downloads. */
function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it in its own time: a minute is enough for any file of ours.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type Bucket = { persisted(): Promise<boolean>; persist(): Promise<boolean> };
type Buckets = { open(name: string): Promise<Bucket> };

/** What the browser promises of every storage that holds words: not to clear it when the disk is full. */
const storagePromises: Promises = {
  isPromised: () => askAll(bucket => bucket.persisted()),
  ask: () => askAll(bucket => bucket.persist()),
};

async function askAll(ask: (storage: Bucket) => Promise<boolean>): Promise<boolean> {
  const { storage, storageBuckets } = navigator as Navigator & { storageBuckets?: Buckets };
  try {
    const buckets = await Promise.all(
      storageBuckets ? [vaultBucket, copyBucket].map(name => storageBuckets.open(name)) : [],
    );
    const answers: boolean[] = [];
    for (const place of buckets.length > 0 ? buckets : [storage]) answers.push(await ask(place));
    return answers.every(Boolean);
  } catch {
    return false; // a browser that cannot promise does not
  }
}
