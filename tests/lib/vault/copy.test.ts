import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Connection, createConnection } from '../../../lib/vault/connection';
import { connectToCopy } from '../../../lib/vault/copy';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue, joined, quick } from './builders';
import { createFaults, type Faults } from './faults';

let name: string;
let factory: IDBFactory;
let faults: Faults;
let opened: Vault[] = [];

beforeEach(() => {
  name = crypto.randomUUID();
  factory = new IDBFactory();
  faults = createFaults();
});

afterEach(close);

async function close(): Promise<void> {
  for (const vault of opened) await vault.close();
  opened = [];
}

const connectCopy = () => createConnection(name, () => factory);

async function open(): Promise<Vault> {
  const copy = faults.around(connectCopy());
  const vault = await expectValue(openVault(name, { locks: createLocks(), copy, cost: quick }));
  opened.push(vault);
  return vault;
}

/** What Chromium does to a database that it calls corrupt. */
async function deleteVault(): Promise<void> {
  await close();
  await deleteDB(name);
}

async function keysIn(connection: Connection): Promise<unknown> {
  const keys = await connection.use(async database => ({
    updates: await database.getAllKeys('updates'),
    documents: await database.getAllKeys('documents'),
    vaults: (await database.getAll('keys')).map(({ vaultId, kind }) => [vaultId, kind]),
  }));
  connection.close();
  return expectValue(Promise.resolve(keys));
}

/** What is in the vault, and what is in its copy. */
async function both(): Promise<[unknown, unknown]> {
  await close();
  return [await keysIn(createConnection(name)), await keysIn(connectCopy())];
}

async function read(vault: Vault, documentId = 'a'): Promise<Uint8Array[]> {
  return (await expectValue(vault.journal.read(documentId))).updates;
}

describe('a vault that the browser deleted', () => {
  it('comes back from its copy, whole', async () => {
    const vault = await open();
    await vault.journal.append(change('one'));
    await vault.journal.append(change('two'));
    await vault.journal.append(change('other', { documentId: 'b' }));
    const before = await vault.journal.summaries();
    await deleteVault();

    const again = await open();
    expect(await read(again)).toEqual([bytes('one'), bytes('two')]);
    expect(await again.journal.summaries()).toEqual(before);
  });

  it('takes new words after it came back, and comes back again', async () => {
    await (await open()).journal.append(change('one'));
    for (const text of ['two', 'three']) {
      await deleteVault();
      await (await open()).journal.append(change(text));
    }
    await deleteVault();
    expect(await read(await open())).toEqual([bytes('one'), bytes('two'), bytes('three')]);
  });

  it('comes back once when two panels start at the same moment', async () => {
    await (await open()).journal.append(change('one'));
    await deleteVault();
    const vaults = await Promise.all([open(), open()]);
    expect(await Promise.all(vaults.map(vault => read(vault)))).toEqual([[bytes('one')], [bytes('one')]]);
  });

  it('comes back as it was compacted, and without what was removed', async () => {
    const { journal } = await open();
    for (const text of ['one', 'two']) await journal.append(change(text));
    await journal.append(change('other', { documentId: 'b' }));
    await journal.compact('a', joined);
    await journal.remove('b');
    await deleteVault();

    const again = await open();
    expect([await read(again), await read(again, 'b')]).toEqual([[bytes('onetwo')], []]);
  });

  it('comes back after it lost its key alone', async () => {
    const vault = await open();
    await vault.journal.append(change('one'));
    await close();
    const connection = createConnection(name);
    await connection.use(database => database.delete('keys', 'data'));
    connection.close();
    expect(await read(await open())).toEqual([bytes('one')]);
  });
});

describe('a copy', () => {
  it('is the same as the vault after every kind of write', async () => {
    const { journal } = await open();
    for (const text of ['one', 'two', 'three']) await journal.append(change(text));
    await journal.append(change('other', { documentId: 'b' }));
    await journal.compact('a', joined);
    await journal.remove('b');
    const [vault, copy] = await both();
    expect(copy).toEqual(vault);
  });

  it('holds nothing that can be read', async () => {
    await (await open()).journal.append(change('Is metformin safe for me?'));
    const copy = connectCopy();
    const [update] = await expectValue(copy.use(database => database.getAll('updates')));
    copy.close();
    expect(new TextDecoder('latin1').decode(update!.envelope.bytes)).not.toContain('metformin');
  });

  it('that is full does not keep the vault from saving, and gets what it missed at the next start', async () => {
    const { journal } = await open();
    await journal.append(change('one'));
    faults.fillDisk();
    expect(await journal.append(change('two'))).toMatchObject({ ok: true });
    expect(journal.saving.value).toEqual({ is: 'saved' });
    await journal.remove('nobody');
    faults.emptyDisk();

    await close();
    await open();
    const [vault, copy] = await both();
    expect(copy).toEqual(vault);
  });

  it('that missed a removal and a compaction forgets the same things at the next start', async () => {
    const { journal } = await open();
    for (const text of ['one', 'two']) await journal.append(change(text));
    await journal.append(change('other', { documentId: 'b' }));
    faults.fillDisk();
    await journal.compact('a', joined);
    await journal.remove('b');
    faults.emptyDisk();

    await close();
    await open();
    const [vault, copy] = await both();
    expect(copy).toEqual(vault);
  });

  it('that was deleted is made anew', async () => {
    await (await open()).journal.append(change('one'));
    await close();
    factory = new IDBFactory();
    await open();
    const [vault, copy] = await both();
    expect(copy).toEqual(vault);
  });

  it('of another vault is left alone', async () => {
    const first = await open();
    await first.journal.append(change('one'));
    const [, before] = await both();
    await deleteVault();
    // As when the copy could not be reached on that day, and a new vault was made.
    const without = await expectValue(openVault(name, { locks: createLocks(), copy: undefined }));
    await without.close();

    const again = await open();
    await again.journal.append(change('two', { documentId: 'b' }));
    await again.passphrase.set('word');
    const [, after] = await both();
    expect(after).toEqual(before);
  });

  it('is not written to when nothing was missed', async () => {
    await (await open()).journal.append(change('one'));
    await close();
    const before = faults.writes();
    await open();
    expect(faults.writes()).toBe(before);
  });
});

describe('connectToCopy', () => {
  const there = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  afterEach(() => {
    if (there) Object.defineProperty(globalThis, 'navigator', there);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('has no copy where the browser has one storage only', () => {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    expect(connectToCopy(name)).toBeUndefined();
  });

  it('keeps the copy in a bucket of its own', async () => {
    const asked: string[] = [];
    const storageBuckets = {
      async open(bucket: string) {
        asked.push(bucket);
        return { indexedDB: factory };
      },
    };
    Object.defineProperty(globalThis, 'navigator', { value: { storageBuckets }, configurable: true });
    const copy = connectToCopy(name)!;
    await copy.use(database => database.count('keys'));
    copy.close();
    expect(asked).toEqual(['copy']);
    expect((await factory.databases()).map(database => database.name)).toEqual([name]);
  });
});
