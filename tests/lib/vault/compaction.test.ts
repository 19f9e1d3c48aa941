import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Merge } from '../../../lib/vault/records';
import { bytes, change, expectValue, joined, openRecords, type TestVault } from './builders';
import { createFaults, type Faults } from './faults';

let vault: TestVault;
let faults: Faults;

const three = [bytes('one'), bytes('two'), bytes('three')];

beforeEach(async () => {
  faults = createFaults();
  vault = await openRecords(crypto.randomUUID(), faults.around);
  await vault.records.add([change('one'), change('two'), change('three')]);
});

async function updates(): Promise<Uint8Array[]> {
  return (await expectValue(vault.records.read('a'))).updates;
}

describe('compaction', () => {
  it('puts one change in the place of many', async () => {
    expect(await vault.records.compact('a', joined)).toEqual({ ok: true, value: undefined });
    expect(await updates()).toEqual([bytes('onetwothree')]);
  });

  it('leaves the line as it is, and other documents too', async () => {
    await vault.records.add([change('other', { documentId: 'b' }), change('more', { documentId: 'b' })]);
    const before = await vault.records.summaries();
    await vault.records.compact('a', joined);

    expect(await vault.records.summaries()).toEqual(before);
    expect(await expectValue(vault.records.read('b'))).toMatchObject({
      updates: [bytes('other'), bytes('more')],
    });
  });

  it('does not write when there is nothing to gain', async () => {
    await vault.records.compact('a', joined);
    const before = faults.writes();
    await vault.records.compact('a', joined);
    await vault.records.compact('nobody', joined);
    expect(faults.writes()).toBe(before);
  });

  it('deletes only what it has read, and keeps a change that came meanwhile', async () => {
    const other = await openRecords(vault.name);
    const writing: Promise<unknown>[] = [];
    const mergeWhileAnotherWrites: Merge = read => {
      writing.push(other.records.add([change('meanwhile')]));
      return joined(read);
    };
    await vault.records.compact('a', mergeWhileAnotherWrites);
    await Promise.all(writing);

    const texts = (await updates()).map(update => new TextDecoder().decode(update));
    expect(texts.toSorted()).toEqual(['meanwhile', 'onetwothree']);
  });

  it('does not bring back a document that was removed meanwhile', async () => {
    const other = await openRecords(vault.name);
    await compactAfter(() => other.records.remove('a'));
    expect(await updates()).toEqual([]);
  });

  it('loses and doubles nothing when another panel was faster', async () => {
    const other = await openRecords(vault.name);
    await compactAfter(() => other.records.compact('a', joined));
    expect(await updates()).toEqual([bytes('onetwothree')]);
  });

  /** Compact, and let something else happen between its reading and its writing. */
  async function compactAfter(happen: () => Promise<unknown>): Promise<void> {
    let uses = 0;
    const slow = await openRecords(vault.name, connection => ({
      ...connection,
      async use(work) {
        if (++uses === 2) await happen();
        return connection.use(work);
      },
    }));
    await slow.records.compact('a', joined);
  }
});

describe('compaction that is stopped', () => {
  it('leaves all as it was when the disk is full', async () => {
    faults.fillDisk();
    expect(await vault.records.compact('a', joined)).toEqual({ ok: false, code: 'storage-full' });
    faults.emptyDisk();
    expect(await updates()).toEqual(three);
  });

  it('succeeds the next time', async () => {
    faults.failWrite(2, 'UnknownError');
    await vault.records.compact('a', joined);
    await vault.records.compact('a', joined);
    expect(await updates()).toEqual([bytes('onetwothree')]);
  });
});

describe('every write', () => {
  it('is begun anew when the connection was closing, and done once', async () => {
    faults.failWrite(2, 'InvalidStateError');
    expect(await vault.records.add([change('four')])).toMatchObject({ ok: true });
    expect(await updates()).toEqual([...three, bytes('four')]);
  });

  it('that adds words never says that the vault is unreadable, for that would send a person away', async () => {
    faults.failWrite(1, 'UnknownError');
    expect(await vault.records.add([change('four')])).toEqual({ ok: false, code: 'storage-full' });
  });

  it('is on disk before it is called done', async () => {
    await vault.records.compact('a', joined);
    await vault.records.remove('a');
    expect(faults.durabilities()).toEqual(['strict', 'strict', 'strict']);
  });
});
