import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../../../lib/vault/records';
import { change, expectValue, joined, openRecords, type TestVault } from './builders';
import { createFaults, type Faults } from './faults';

let vault: TestVault;
let faults: Faults;

beforeEach(async () => {
  faults = createFaults();
  vault = await openRecords(crypto.randomUUID(), faults.around);
  await vault.records.add([change('one'), change('two'), change('other', { documentId: 'b' })]);
});

const works: [string, (records: Records) => Promise<unknown>, number][] = [
  ['an addition', records => records.add([change('three'), change('more', { documentId: 'b' })]), 5],
  ['a first addition', records => records.add([change('new', { documentId: 'c' })]), 3],
  ['a compaction', records => records.compact('a', joined), 5],
  ['a removal', records => records.remove('a'), 5],
];

/** All that is there, and whether it is whole, as another panel sees it. */
async function look(): Promise<unknown> {
  const { records, connection } = await openRecords(vault.name);
  const reads = await Promise.all(['a', 'b', 'c'].map(id => expectValue(records.read(id))));
  const seen = { summaries: await expectValue(records.summaries()), reads };
  connection.close();
  return seen;
}

describe.each(works)('%s', (_, work, writes) => {
  it(`has ${writes} writes, so that the test below stops at each of them`, async () => {
    const before = faults.writes();
    expect(await work(vault.records)).toMatchObject({ ok: true });
    expect(faults.writes() - before).toBe(writes);
  });

  it.each(Array.from({ length: writes }, (_none, at) => at + 1))(
    'leaves all as it was when it stops at write %i, and succeeds the next time',
    async number => {
      const before = await look();
      faults.failWrite(number, 'UnknownError');
      expect(await work(vault.records)).toMatchObject({ ok: false });
      expect(await look()).toEqual(before);

      expect(await work(vault.records)).toMatchObject({ ok: true });
      expect(await look()).not.toEqual(before);
    },
  );

  it('leaves the heads such that nothing is missed', async () => {
    await work(vault.records);
    expect(await look()).toMatchObject({
      summaries: { without: [], missing: 0 },
      reads: [
        { unreadable: 0, missing: 0 },
        { unreadable: 0, missing: 0 },
        { unreadable: 0, missing: 0 },
      ],
    });
  });
});
