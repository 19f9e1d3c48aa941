import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Connection, createConnection } from '../../../../lib/vault/connection';
import type { SealedHead } from '../../../../lib/vault/schema';
import { openVault, type Vault } from '../../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue } from '../builders';
import { createFaults, type Faults } from '../faults';
import { createDiskHand, type Store } from './disk-hand';

/** A vault and its copy: which of the two is right. */

let name: string;
let factory: IDBFactory;
let faults: Faults;
let connections: Connection[] = [];
let vaults: Vault[] = [];

beforeEach(() => {
  name = crypto.randomUUID();
  factory = new IDBFactory();
  faults = createFaults();
});

afterEach(close);

async function close(): Promise<void> {
  for (const vault of vaults) await vault.close();
  for (const connection of connections) connection.close();
  [vaults, connections] = [[], []];
}

async function open(): Promise<Vault> {
  const copy = faults.around(createConnection(name, () => factory));
  const vault = await expectValue(openVault(name, { locks: createLocks(), copy }));
  vaults.push(vault);
  return vault;
}

function hand(which: 'vault' | 'copy') {
  const connection = which === 'vault' ? createConnection(name) : createConnection(name, () => factory);
  connections.push(connection);
  return createDiskHand(connection);
}

const stores: Store[] = ['updates', 'documents', 'heads'];
const everything = async (which: 'vault' | 'copy') =>
  (await Promise.all(stores.map(hand(which).all))).flat().map(({ value }) => value);

describe('a vault that lost what it had said was kept', () => {
  it('gets it from its copy, which was written more often', async () => {
    const { journal } = await open();
    await journal.append(change('one'));
    await close();
    const disk = hand('vault');
    const before = (await Promise.all(stores.map(disk.all))).flat();
    await close();

    await (await open()).journal.append(change('two'));
    await close();
    // As when the end of its file was lost, and what is left of it is whole.
    const later = hand('vault');
    for (const store of stores) for (const lying of await later.all(store)) await later.take(lying);
    for (const lying of before) await later.put(lying);
    await close();

    const again = await open();
    expect(await expectValue(again.journal.read('a'))).toEqual({
      updates: [bytes('one'), bytes('two')],
      unreadable: 0,
      missing: 0,
    });
    expect(await everything('vault')).toEqual(await everything('copy'));
  });
});

describe('a copy', () => {
  it('that missed a write remembers it, though it got the next one, and is made whole at the next start', async () => {
    const { journal } = await open();
    await journal.append(change('one'));
    faults.fillDisk();
    await journal.append(change('two'));
    faults.emptyDisk();
    await journal.append(change('three'));
    const headOf = async (which: 'vault' | 'copy') =>
      (await hand(which).all('heads')).find(({ key }) => key === 'head')!.value as SealedHead;
    const { hasGap, ...head } = await headOf('copy');
    expect([hasGap, head]).toEqual([true, await headOf('vault')]);

    await close();
    await open();
    expect(await everything('copy')).toEqual(await everything('vault'));
    expect((await headOf('copy')).hasGap).toBeUndefined();
  });

  it('that lost a record is given it at the next start', async () => {
    const { journal } = await open();
    for (const text of ['one', 'two']) await journal.append(change(text));
    await close();
    const disk = hand('copy');
    await disk.take((await disk.all('updates'))[0]!);
    await close();
    await open();
    expect(await everything('copy')).toEqual(await everything('vault'));
  });
});
