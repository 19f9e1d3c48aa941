import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createConnection } from '../../../lib/vault/connection';
import { connectToVault, moveIn } from '../../../lib/vault/place';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue } from './builders';

let name: string;
/** The browser's first storage, and its buckets. */
let first: IDBFactory;
let buckets: Map<string, IDBFactory>;

beforeEach(() => {
  name = crypto.randomUUID();
  first = new IDBFactory();
  globalThis.indexedDB = first;
  buckets = new Map();
});

afterEach(() => vi.unstubAllGlobals());

function giveBuckets(): void {
  const open = async (bucket: string) => {
    const factory = buckets.get(bucket) ?? new IDBFactory();
    buckets.set(bucket, factory);
    return { indexedDB: factory };
  };
  vi.stubGlobal('navigator', { storageBuckets: { open } });
}

function open(): Promise<Vault> {
  return expectValue(openVault(name, { locks: createLocks() }));
}

/** A vault in the first storage, as versions before this one made it. */
async function makeBefore(): Promise<void> {
  const vault = await expectValue(openVault(name, { locks: createLocks(), copy: undefined }));
  await vault.journal.append(change('words'));
  await vault.close();
}

const namesIn = async (factory: IDBFactory | undefined) =>
  (await factory?.databases())?.map(database => database.name);

describe('the place of a vault', () => {
  it('is the first storage where there are no buckets', async () => {
    const vault = await open();
    await vault.close();
    expect(await namesIn(first)).toEqual([name]);
  });

  it('is a bucket where there are buckets, and the first storage stays empty', async () => {
    giveBuckets();
    const vault = await open();
    await vault.journal.append(change('words'));
    await vault.close();
    expect(await namesIn(first)).toEqual([]);
    expect([...buckets.keys()].sort()).toEqual(['copy', 'vault']);
  });

  it('moves a vault of before, with its key and its words, and leaves nothing there', async () => {
    await makeBefore();
    giveBuckets();
    const vault = await open();
    const { updates } = await expectValue(vault.journal.read('a'));
    expect(updates).toEqual([bytes('words')]);
    await vault.close();
    expect(await namesIn(first)).toEqual([]);
  });

  it('moves it once, though two panels start at the same moment', async () => {
    await makeBefore();
    giveBuckets();
    const vaults = await Promise.all([open(), open()]);
    for (const vault of vaults) {
      const { updates } = await expectValue(vault.journal.read('a'));
      expect(updates).toEqual([bytes('words')]);
    }
    for (const vault of vaults) await vault.close();
  });

  it('keeps both when another vault is here already', async () => {
    await makeBefore();
    const other = new IDBFactory();
    globalThis.indexedDB = other;
    await makeBefore();
    globalThis.indexedDB = first;
    await moveIn(name, first, other);
    expect(await namesIn(first)).toEqual([name]);
  });

  it('does not pass an unreadable vault off as an empty one', async () => {
    await makeBefore();
    giveBuckets();
    const later = await new Promise<IDBDatabase>(resolve => {
      const request = first.open(name, 99);
      request.onsuccess = () => resolve(request.result);
    });
    later.close();
    const connection = connectToVault(name);
    expect(await connection.use(database => database.count('keys'))).toMatchObject({ ok: false });
    connection.close();
    expect(await namesIn(first)).toEqual([name]);
  });

  it('leaves a vault that has lost its key where it is', async () => {
    await makeBefore();
    const connection = createConnection(name);
    await connection.use(database => database.clear('keys'));
    connection.close();
    await moveIn(name, first, new IDBFactory());
    expect(await namesIn(first)).toEqual([name]);
  });
});
