import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';

import { createConnection } from '../../../lib/vault/connection';
import { openDataKey } from '../../../lib/vault/keys';
import type { VaultDatabase } from '../../../lib/vault/schema';

const countPacks = (database: VaultDatabase) => database.count('packs');

/** What browsers do when their storage ends under a page: the connection closes, and an event says so. */
function endByBrowser(database: VaultDatabase): void {
  database.close();
  database.dispatchEvent(new Event('close'));
}

describe('a connection', () => {
  it('opens the database when it is first used', async () => {
    const name = crypto.randomUUID();
    const connection = createConnection(name);
    expect((await indexedDB.databases()).map(database => database.name)).not.toContain(name);
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });

  it('opens it once for all who use it at the same time', async () => {
    const connection = createConnection(crypto.randomUUID());
    const used = await Promise.all([1, 2, 3].map(() => connection.use(async database => database)));
    const databases = used.map(result => result.ok && result.value);
    expect(new Set(databases).size).toBe(1);
  });

  it('answers with a code when the work fails', async () => {
    const connection = createConnection(crypto.randomUUID());
    const full = () => Promise.reject(new DOMException('made by a test', 'QuotaExceededError'));
    expect(await connection.use(full)).toEqual({ ok: false, code: 'storage-full' });
  });

  it('answers with a code when it is closed', async () => {
    const connection = createConnection(crypto.randomUUID());
    await connection.use(countPacks);
    connection.close();
    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'vault-closed' });
  });

  it('answers with a code when a newer version of the program has been here', async () => {
    const name = crypto.randomUUID();
    (await openDB(name, 2)).close();
    expect(await createConnection(name).use(countPacks)).toEqual({ ok: false, code: 'vault-closed' });
  });
});

describe('a connection that is lost', () => {
  it('comes back when the browser closed it', async () => {
    const connection = createConnection(crypto.randomUUID());
    await connection.use(async database => endByBrowser(database));
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });

  it('comes back when it was closing before any event said so', async () => {
    const connection = createConnection(crypto.randomUUID());
    await connection.use(async database => database.close());
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });

  it('begins work anew only once', async () => {
    const connection = createConnection(crypto.randomUUID());
    let begun = 0;
    const closing = async () => {
      begun++;
      throw new DOMException('made by a test', 'InvalidStateError');
    };
    expect(await connection.use(closing)).toEqual({ ok: false, code: 'vault-closed' });
    expect(begun).toBe(2);
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });

  it('stays away when a newer version has taken over', async () => {
    const name = crypto.randomUUID();
    const connection = createConnection(name);
    await connection.use(countPacks);
    await openDB(name, 3);
    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'vault-closed' });
  });

  it('stays away when another vault lies where its own was', async () => {
    const name = crypto.randomUUID();
    const connection = createConnection(name);
    await openDataKey(connection);
    await connection.use(async database => endByBrowser(database));
    await deleteDB(name);
    await openDataKey(createConnection(name));

    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'vault-closed' });
  });

  it('does not make its vault again when site data was cleared', async () => {
    const name = crypto.randomUUID();
    const connection = createConnection(name);
    await openDataKey(connection);
    await connection.use(async database => endByBrowser(database));
    await deleteDB(name);

    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'vault-closed' });
  });
});

describe('a browser that does not open its storage', () => {
  const storage = globalThis.indexedDB;
  afterEach(() => {
    globalThis.indexedDB = storage;
  });

  function failOpening(name: string): void {
    const open = () => {
      throw new DOMException('made by a test', name);
    };
    globalThis.indexedDB = { open } as unknown as IDBFactory;
  }

  it('answers that storage is missing when there is none, and tries again the next time', async () => {
    const connection = createConnection(crypto.randomUUID());
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'storage-missing' });

    globalThis.indexedDB = storage;
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });

  it('answers that the vault is unreadable when it never was open', async () => {
    failOpening('UnknownError');
    const opened = await createConnection(crypto.randomUUID()).use(countPacks);
    expect(opened).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('answers that there is no room when it closed under us, and comes back when there is', async () => {
    const connection = createConnection(crypto.randomUUID());
    await connection.use(async database => database.close());
    failOpening('UnknownError');
    expect(await connection.use(countPacks)).toEqual({ ok: false, code: 'storage-full' });

    globalThis.indexedDB = storage;
    expect(await connection.use(countPacks)).toEqual({ ok: true, value: 0 });
  });
});
