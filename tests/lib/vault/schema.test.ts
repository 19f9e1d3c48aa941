import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';

import { openDatabase } from '../../../lib/vault/schema';

const ignore = { replaced() {}, ended() {} };

describe('openDatabase', () => {
  it('makes the stores of version 2', async () => {
    const database = await openDatabase(crypto.randomUUID(), ignore, indexedDB);
    const stores = [...database.objectStoreNames];
    const indexes = [...database.transaction('updates').store.indexNames];
    expect({ version: database.version, stores, indexes }).toEqual({
      version: 2,
      stores: ['documents', 'heads', 'keys', 'packs', 'snapshots', 'updates'],
      indexes: ['by-document'],
    });
  });

  it('leaves what is there when it opens again', async () => {
    const name = crypto.randomUUID();
    const first = await openDatabase(name, ignore, indexedDB);
    await first.add('packs', { id: 'en-core' });
    first.close();

    const again = await openDatabase(name, ignore, indexedDB);
    expect(await again.getAll('packs')).toEqual([{ id: 'en-core' }]);
  });

  it('lets a newer version in, and says that it was replaced', async () => {
    const name = crypto.randomUUID();
    const replaced = new Promise<void>(resolve => {
      void openDatabase(name, { ...ignore, replaced: resolve }, indexedDB);
    });
    const newer = openDB(name, 3);
    await replaced;
    expect((await newer).version).toBe(3);
  });

  it('lets itself be wiped', async () => {
    const name = crypto.randomUUID();
    const database = await openDatabase(name, ignore, indexedDB);
    await database.add('packs', { id: 'en-core' });
    await deleteDB(name);

    const again = await openDatabase(name, ignore, indexedDB);
    expect(await again.getAll('packs')).toEqual([]);
  });
});
