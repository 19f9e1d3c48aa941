import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createConnection } from '../../../lib/vault/connection';
import type { Buckets, Storages } from '../../../lib/vault/storages';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { type FurtherStore, readBack, wipeVault } from '../../../lib/vault/wipe';
import { change, createLocks, expectValue } from './builders';

let name: string;
let storages: Storages;
let buckets: Map<string, IDBFactory>;
let opened: Vault[] = [];

const sealed = { version: 1, iv: new Uint8Array(12), bytes: new Uint8Array(16) } as const;
const gone = { visits: 0, words: 0, files: 0, databases: [], bytes: undefined };

beforeEach(() => {
  name = crypto.randomUUID();
  globalThis.indexedDB = new IDBFactory();
  buckets = new Map();
  storages = { indexedDB, buckets: createBuckets() };
});

afterEach(async () => {
  for (const vault of opened) await vault.close();
  opened = [];
});

function createBuckets(): Buckets {
  return {
    async open(bucket) {
      const factory = buckets.get(bucket) ?? new IDBFactory();
      buckets.set(bucket, factory);
      return { indexedDB: factory };
    },
    async delete(bucket) {
      buckets.delete(bucket);
    },
    keys: async () => [...buckets.keys()],
  };
}

async function open(): Promise<Vault> {
  const copy = createConnection(name, async () => (await storages.buckets!.open('copy')).indexedDB);
  const vault = await expectValue(openVault(name, { locks: createLocks(), copy }));
  opened.push(vault);
  return vault;
}

async function fill(): Promise<Vault> {
  const vault = await open();
  await vault.journal.append(change('one'));
  await vault.journal.append(change('two'));
  await vault.journal.append(change('other', { documentId: 'b' }));
  return vault;
}

/** A further store, such as the settings. */
function store(entries: number): FurtherStore {
  let count = entries;
  return {
    async clear() {
      count = 0;
    },
    count: async () => count,
  };
}

/** A window that hears nothing: it hangs, or is of a program before ours. */
function openDeaf(): Promise<IDBDatabase> {
  return new Promise(resolve => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
}

describe('readBack', () => {
  it('counts what is in the vault and in its copy', async () => {
    await fill();
    expect(await readBack(name, { storages, stores: [store(3)] })).toEqual({
      visits: 2,
      words: 10,
      files: 3,
      databases: [name, `copy/${name}`],
      bytes: undefined,
    });
  });

  it('makes nothing by looking', async () => {
    expect(await readBack(name, { storages })).toEqual(gone);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('tells what the browser says it takes up', async () => {
    const estimate = async () => ({ usage: 4_096, quota: 1 });
    expect((await readBack(name, { storages: { ...storages, estimate } })).bytes).toBe(4_096);
  });
});

describe('wipeVault', () => {
  it('leaves nothing, while panels have the vault open', async () => {
    await fill();
    await open();
    const stores = [store(2), store(1)];
    expect(await wipeVault(name, { storages, stores })).toEqual({ ok: true, value: gone });
    expect([await indexedDB.databases(), [...buckets]]).toEqual([[], []]);
  });

  it('leaves nothing of a vault that lies in a bucket of its own', async () => {
    for (const bucket of ['vault', 'copy']) {
      const connection = createConnection(name, async () => (await storages.buckets!.open(bucket)).indexedDB);
      await connection.use(database => database.add('documents', { documentId: 'a', envelope: sealed }));
    }
    expect((await readBack(name, { storages })).databases).toEqual([`vault/${name}`, `copy/${name}`]);
    expect(await wipeVault(name, { storages })).toEqual({ ok: true, value: gone });
    expect([...buckets]).toEqual([]);
  });

  it('leaves nothing where there is one storage only', async () => {
    const vault = await expectValue(openVault(name, { locks: createLocks(), copy: undefined }));
    await vault.journal.append(change('one'));
    expect(await wipeVault(name, { storages: { indexedDB } })).toEqual({ ok: true, value: gone });
  });

  it('is fine when there was nothing', async () => {
    expect(await wipeVault(name, { storages })).toEqual({ ok: true, value: gone });
  });

  it('does not let an open panel write its words back', async () => {
    const { journal } = await fill();
    await wipeVault(name, { storages });
    expect(await journal.append(change('late'))).toEqual({ ok: false, code: 'vault-closed' });
    expect(await journal.flush()).toEqual({ ok: false, code: 'vault-closed' });
    expect(await readBack(name, { storages })).toEqual(gone);
  });

  it('does not let a panel that starts meanwhile bring the words back from the copy', async () => {
    await fill();
    const wiping = wipeVault(name, { storages });
    const started = openVault(name, {
      locks: createLocks(),
      copy: createConnection(name, () => buckets.get('copy') ?? new IDBFactory()),
    });
    await wiping;
    const vault = await started;
    if (vault.ok) opened.push(vault.value);
    const { visits, words } = await readBack(name, { storages });
    expect([visits, words]).toEqual([0, 0]);
  });

  it('says so when a window does not let go, and deletes when it does', async () => {
    await fill();
    const deaf = await openDeaf();
    expect(await wipeVault(name, { storages, patienceMs: 5 })).toEqual({ ok: false, code: 'still-open' });
    deaf.close();
    expect(await wipeVault(name, { storages })).toEqual({ ok: true, value: gone });
  });

  it('clears the further stores although a window does not let go', async () => {
    await fill();
    const deaf = await openDeaf();
    const settings = store(2);
    await wipeVault(name, { storages, stores: [settings], patienceMs: 5 });
    expect(await settings.count()).toBe(0);
    deaf.close();
  });

  it.each([
    ['a store that keeps something', { ...store(1), clear: async () => undefined }],
    ['a store that fails', { ...store(1), clear: () => Promise.reject(new Error('made by a test')) }],
  ])('does not claim zero over %s', async (_, broken) => {
    expect(await wipeVault(name, { storages, stores: [broken] })).toEqual({ ok: false, code: 'not-erased' });
  });

  it('does not claim zero while another database is here', async () => {
    const other = createConnection('other');
    await other.use(database => database.count('keys'));
    other.close();
    expect(await wipeVault(name, { storages })).toEqual({ ok: false, code: 'not-erased' });
  });

  it('says so where there is no storage', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await wipeVault(name)).toEqual({ ok: false, code: 'storage-missing' });
  });
});
