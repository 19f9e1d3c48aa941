import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { createConnection } from '../../../lib/vault/connection';
import { type Buckets, countContents, findDatabases, type Storages } from '../../../lib/vault/storages';
import { expectValue } from './builders';

function createBuckets(factories: Record<string, IDBFactory>): Buckets {
  return {
    open: async name => ({ indexedDB: factories[name]! }),
    delete: async name => void delete factories[name],
    keys: async () => Object.keys(factories),
  };
}

async function fill(factory: IDBFactory, name: string, documents: string[]): Promise<void> {
  const connection = createConnection(name, () => factory);
  const envelope = { version: 1 as const, iv: new Uint8Array(12), bytes: new Uint8Array(20) };
  await expectValue(
    connection.use(async database => {
      for (const documentId of documents) await database.add('updates', { documentId, envelope });
      const lines = new Set(documents);
      for (const documentId of lines) await database.put('documents', { documentId, envelope });
    }),
  );
  connection.close();
}

describe('findDatabases', () => {
  it('finds every database in the first storage and in every bucket, whoever made it', async () => {
    const [first, vault, copy] = [new IDBFactory(), new IDBFactory(), new IDBFactory()];
    await fill(first, 'a stranger', []);
    await fill(vault, 'in-my-corner', ['a']);
    await fill(copy, 'in-my-corner', ['a']);
    const storages: Storages = { indexedDB: first, buckets: createBuckets({ vault, copy }) };
    const found = await findDatabases(storages);
    expect(found.map(({ place, name }) => `${place}/${name}`)).toEqual([
      '/a stranger',
      'vault/in-my-corner',
      'copy/in-my-corner',
    ]);
  });

  it('finds none where there is none, also without buckets', async () => {
    expect(await findDatabases({ indexedDB: new IDBFactory() })).toEqual([]);
  });
});

describe('countContents', () => {
  it('counts documents once and records all', async () => {
    const factory = new IDBFactory();
    await fill(factory, 'in-my-corner', ['a', 'a', 'b']);
    const counted = await countContents({ place: '', name: 'in-my-corner', factory });
    expect([[...counted.documents], counted.records]).toEqual([['a', 'b'], 5]);
  });

  it('makes no database by looking for one', async () => {
    const factory = new IDBFactory();
    const counted = await countContents({ place: '', name: 'in-my-corner', factory });
    expect([counted.documents.size, counted.records]).toEqual([0, 0]);
    expect(await factory.databases()).toEqual([]);
  });

  it('counts nothing in a database of another program', async () => {
    const factory = new IDBFactory();
    await new Promise<void>(resolve => {
      const request = factory.open('theirs');
      request.onupgradeneeded = () => void request.result.createObjectStore('things');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const counted = await countContents({ place: '', name: 'theirs', factory });
    expect(counted.records).toBe(0);
  });
});
