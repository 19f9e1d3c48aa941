import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';

import { bringUp, currentVersion } from '../../../../lib/vault/migrations/shape';

/** Open a database as the program of this version would have. */
function open(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('vault', version);
    request.onupgradeneeded = ({ oldVersion }) => bringUp(request, oldVersion);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Stores, what names their records, and their indexes. */
function shapeOf(database: IDBDatabase): Record<string, unknown> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map(name => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
      return [name, { keyPath, autoIncrement, indexes: [...indexNames] }];
    }),
  );
}

const shape = {
  documents: { keyPath: 'documentId', autoIncrement: false, indexes: ['by-written'] },
  heads: { keyPath: 'id', autoIncrement: false, indexes: [] },
  keys: { keyPath: 'id', autoIncrement: false, indexes: [] },
  packs: { keyPath: 'id', autoIncrement: false, indexes: [] },
  snapshots: { keyPath: null, autoIncrement: true, indexes: ['by-document'] },
  updates: { keyPath: null, autoIncrement: true, indexes: ['by-document'] },
};

describe('bringUp', () => {
  it('makes the shape of today out of nothing', async () => {
    const database = await open(new IDBFactory(), currentVersion);
    expect(shapeOf(database)).toEqual(shape);
    database.close();
  });

  it('makes it of the shape of version 1 too, and touches no record', async () => {
    const factory = new IDBFactory();
    const old = await new Promise<IDBDatabase>(resolve => {
      const request = factory.open('vault', 1);
      request.onupgradeneeded = () => {
        const { result } = request;
        result.createObjectStore('updates', { autoIncrement: true }).createIndex('by-document', 'documentId');
        result
          .createObjectStore('documents', { keyPath: 'documentId' })
          .put({ documentId: 'a', envelope: 1 });
        for (const name of ['keys', 'packs']) result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
    });
    old.close();
    const database = await open(factory, currentVersion);
    expect(shapeOf(database)).toEqual(shape);
    const reading = database.transaction('documents').objectStore('documents').getAll();
    await new Promise(resolve => {
      reading.onsuccess = resolve;
    });
    expect(reading.result).toEqual([{ documentId: 'a', envelope: 1 }]);
    database.close();
  });
});
