import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';

import { makeDataKey } from '../../../lib/crypto/data-key';
import { open, seal } from '../../../lib/crypto/envelope';
import { type Connection, createConnection } from '../../../lib/vault/connection';
import { type DataKey, openDataKey } from '../../../lib/vault/keys';
import type { PlainKey } from '../../../lib/vault/schema';
import { bytes, expectValue, newOldVault } from './builders';
import { createFaults } from './faults';

const purpose = { vault: 'vault', document: 'document', use: 'test' };

/** Whether what one key seals the other opens. */
async function areSame(one: DataKey, other: DataKey): Promise<boolean> {
  const opened = await open(other.key, await seal(one.key, bytes('words'), purpose), purpose);
  return opened.ok && one.vaultId === other.vaultId;
}

async function newVault(): Promise<{ name: string; connection: Connection; dataKey: DataKey }> {
  const name = crypto.randomUUID();
  const connection = createConnection(name);
  return { name, connection, dataKey: await expectValue(openDataKey(connection)) };
}

describe('openDataKey', () => {
  it('makes a key the first time, and finds it again', async () => {
    const { name, connection, dataKey } = await newVault();
    connection.close();
    const again = await expectValue(openDataKey(createConnection(name)));
    expect(await areSame(dataKey, again)).toBe(true);
  });

  it('gives each vault a key and an id of its own', async () => {
    const [one, other] = [await newVault(), await newVault()];
    expect(await areSame(one.dataKey, other.dataKey)).toBe(false);
    expect(one.dataKey.vaultId).not.toBe(other.dataKey.vaultId);
  });

  it('keeps a key whose bytes nobody can read', async () => {
    const { connection } = await newVault();
    const kept = await expectValue(connection.use(database => database.get('keys', 'data')));
    if (kept?.kind !== 'kept') throw new Error('Expected a key without a passphrase');
    expect(kept.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', kept.key)).rejects.toThrow();
  });

  it('gives a key whose bytes nobody can read', async () => {
    const { dataKey } = await newVault();
    await expect(crypto.subtle.exportKey('raw', dataKey.key)).rejects.toThrow();
  });

  it('opens a vault of before there were passphrases', async () => {
    const { connection, key } = await newOldVault();
    const found = await expectValue(openDataKey(connection));
    expect(await areSame(found, { key, vaultId: 'old' })).toBe(true);
  });

  it('gives panels that open at the same moment one key', async () => {
    const name = crypto.randomUUID();
    const opened = await Promise.all([1, 2, 3, 4, 5].map(() => openDataKey(createConnection(name))));
    const keys = await Promise.all(opened.map(result => expectValue(Promise.resolve(result))));
    const same = await Promise.all(keys.map(key => areSame(keys[0]!, key)));
    expect(same).toEqual([true, true, true, true, true]);
  });

  it('writes the key to disk before it says so', async () => {
    const faults = createFaults();
    await openDataKey(faults.around(createConnection(crypto.randomUUID())));
    expect(faults.durabilities()).toEqual(['strict']);
  });
});

describe('openDataKey, when something is wrong', () => {
  it('does not make a new key when there are words sealed with a lost one', async () => {
    const { name, connection, dataKey } = await newVault();
    const envelope = await seal(dataKey.key, bytes('words'), purpose);
    await connection.use(async database => {
      await database.add('updates', { documentId: 'a', envelope });
      await database.delete('keys', 'data');
    });

    expect(await openDataKey(createConnection(name))).toEqual({ ok: false, code: 'vault-unreadable' });
    expect(await expectValue(connection.use(database => database.count('keys')))).toBe(0);
  });

  it('notices a key that is not the one of this vault', async () => {
    const { name, connection } = await newVault();
    const other = await makeDataKey();
    await connection.use(async database => {
      const kept = (await database.get('keys', 'data')) as PlainKey;
      await database.put('keys', { ...kept, key: other });
    });

    expect(await openDataKey(createConnection(name))).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('notices a wrapped key that is not the one of this vault', async () => {
    const [{ name, connection }, another] = [await newVault(), await newVault()];
    const theirs = await expectValue(another.connection.use(database => database.get('keys', 'data')));
    await connection.use(async database => {
      const kept = (await database.get('keys', 'data')) as PlainKey;
      await database.put('keys', { ...kept, wrapped: (theirs as PlainKey).wrapped! });
    });

    expect(await openDataKey(createConnection(name))).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('notices a vault id that was changed', async () => {
    const { name, connection } = await newVault();
    await connection.use(async database => {
      const kept = await database.get('keys', 'data');
      await database.put('keys', { ...kept!, vaultId: 'another' });
    });

    expect(await openDataKey(createConnection(name))).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('says when there is no room for a key, and makes it later', async () => {
    const faults = createFaults();
    const connection = faults.around(createConnection(crypto.randomUUID()));
    faults.failWrite(1, 'QuotaExceededError');
    expect(await openDataKey(connection)).toEqual({ ok: false, code: 'storage-full' });
    expect(await openDataKey(connection)).toMatchObject({ ok: true });
  });
});
