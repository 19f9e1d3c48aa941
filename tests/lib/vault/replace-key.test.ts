import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';

import { type Connection, createConnection } from '../../../lib/vault/connection';
import { mend } from '../../../lib/vault/copy';
import { openDataKey } from '../../../lib/vault/keys';
import { putNewer, replaceKey, revised } from '../../../lib/vault/replace-key';
import type { KeptKey } from '../../../lib/vault/schema';
import { expectValue } from './builders';
import { createFaults } from './faults';

let connection: Connection;
let copy: Connection;
let first: KeptKey;

beforeEach(async () => {
  const name = crypto.randomUUID();
  const factory = new IDBFactory();
  connection = createConnection(name);
  copy = createConnection(name, () => factory);
  await expectValue(openDataKey(connection));
  await mend(connection, copy);
  first = (await kept(connection))!;
});

const kept = (place: Connection) => expectValue(place.use(database => database.get('keys', 'data')));
const revisions = async () => [
  (await kept(connection))?.revision?.count,
  (await kept(copy))?.revision?.count,
];

describe('replaceKey', () => {
  it('puts the key in the vault and in its copy', async () => {
    expect(await replaceKey({ connection, copy }, first, revised(first, first))).toMatchObject({ ok: true });
    expect(await revisions()).toEqual([1, 1]);
  });

  it('does it in one strict transaction each', async () => {
    const faults = createFaults();
    const places = { connection: faults.around(connection), copy: faults.around(copy) };
    await replaceKey(places, first, revised(first, first));
    expect(faults.durabilities()).toEqual(['strict', 'strict']);
  });

  it('does nothing when another panel was first', async () => {
    const theirs = revised(first, first);
    await replaceKey({ connection, copy }, first, theirs);
    const mine = await replaceKey({ connection, copy }, first, revised(first, first));
    expect(mine).toEqual({ ok: false, code: 'changed-meanwhile' });
    expect([(await kept(connection))?.revision, (await kept(copy))?.revision]).toEqual([
      theirs.revision,
      theirs.revision,
    ]);
  });

  it('makes no vault out of one that was deleted, and takes the copy back', async () => {
    await connection.use(database => database.delete('keys', 'data'));
    const done = await replaceKey({ connection, copy }, first, revised(first, first));
    expect(done).toEqual({ ok: false, code: 'vault-closed' });
    expect(await revisions()).toEqual([undefined, undefined]);
    expect(await kept(copy)).toEqual(first);
  });

  it('does not mind a copy that holds no key', async () => {
    await copy.use(database => database.delete('keys', 'data'));
    expect(await replaceKey({ connection, copy }, first, revised(first, first))).toMatchObject({ ok: true });
    expect(await revisions()).toEqual([1, undefined]);
  });
});

describe('putNewer', () => {
  it('is as done once when it is done twice', async () => {
    const next = revised(first, first);
    expect(await expectValue(connection.use(database => putNewer(database, next)))).toBe('put');
    expect(await expectValue(connection.use(database => putNewer(database, next)))).toBe('put');
  });

  it('leaves the key of another vault alone', async () => {
    const other = { ...revised(first, first), vaultId: 'another' };
    expect(await expectValue(connection.use(database => putNewer(database, other)))).toBe('of-another-vault');
    expect(await kept(connection)).toEqual(first);
  });
});

describe('mend, between a vault and a copy with another key', () => {
  it.each([
    ['the vault', 0],
    ['the copy', 1],
  ])('keeps the later one, when it is in %s', async (_, at) => {
    const next = revised(first, first);
    await [connection, copy][at]!.use(database => putNewer(database, next));
    await mend(connection, copy);
    expect(await revisions()).toEqual([1, 1]);
  });

  it('does not put an older key over the one that another panel is about to keep', async () => {
    const [older, newer] = [revised(first, first), revised(revised(first, first), first)];
    await connection.use(database => putNewer(database, older));
    // When we have looked, the other panel writes its key to the copy.
    let hasWritten = false;
    const slow: Connection = {
      ...copy,
      async use(work) {
        const done = await copy.use(work);
        if (!hasWritten) await copy.use(database => putNewer(database, newer));
        hasWritten = true;
        return done;
      },
    };
    await mend(connection, slow);
    expect((await kept(copy))?.revision).toEqual(newer.revision);
  });
});
