import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { SummariesRead } from '../../../../lib/vault/records';
import { waitFor } from '../../../support/wait';
import { change, expectValue, openRecords, type TestVault } from '../builders';
import { createDiskHand, type Lying } from './disk-hand';

let vault: TestVault;
let disk: ReturnType<typeof createDiskHand>;

const idOf = (number: number) => `visit ${String(number).padStart(3, '0')}`;
const many = 40;

beforeEach(async () => {
  vault = await openRecords();
  disk = createDiskHand(vault.connection);
  await vault.records.add(
    Array.from({ length: many }, (_, at) => change(`line ${at}`, { documentId: idOf(at) })),
  );
});

/** What the next start reads. */
async function start(): Promise<SummariesRead> {
  const { records } = await openRecords(vault.name);
  const read = await expectValue(records.summaries());
  return { ...read, summaries: read.summaries.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)) };
}

const list = async (): Promise<Lying | undefined> =>
  (await disk.all('heads')).find(({ key }) => key === 'list');

/** A start with much that is new: it answers first and then keeps the list. */
async function startAndKeep(): Promise<SummariesRead> {
  const read = await start();
  await waitFor('the list', list);
  return read;
}

/** How many lines of documents a start asks the disk for. */
async function linesRead(): Promise<number> {
  let lines = 0;
  const { records } = await openRecords(vault.name, connection => ({
    ...connection,
    use: async work => {
      const done = await connection.use(work);
      if (done.ok) lines += ((done.value as { lines?: unknown[] })?.lines ?? []).length;
      return done;
    },
  }));
  await records.summaries();
  return lines;
}

describe('the list of all lines', () => {
  it('is kept by the first start with many lines, and then stands for them', async () => {
    expect(await list()).toBeUndefined();
    const first = await startAndKeep();
    expect(first.summaries).toHaveLength(many);
    expect(await list()).toBeDefined();
    expect(await linesRead()).toBe(0);
    expect(await start()).toEqual(first);
  });

  it('gives way to the lines that were written since', async () => {
    await startAndKeep();
    await vault.records.add([change('changed', { documentId: idOf(3) }), change('new', { documentId: 'x' })]);
    expect(await linesRead()).toBe(2);
    const { summaries, without, missing } = await start();
    expect([summaries.length, summaries[3]?.summary, without, missing]).toEqual([
      many + 1,
      'changed, in one line',
      [],
      0,
    ]);
  });

  it('goes with the first document that is removed, so that it does not keep its words', async () => {
    await startAndKeep();
    await vault.records.remove(idOf(3));
    expect(await list()).toBeUndefined();
    const { summaries, missing } = await start();
    expect([summaries.length, missing]).toEqual([many - 1, 0]);
    expect(summaries.map(({ documentId }) => documentId)).not.toContain(idOf(3));
  });

  it('is not kept when something was written while it was made', async () => {
    const { records } = await openRecords(vault.name);
    const [read] = await Promise.all([records.summaries(), vault.records.remove(idOf(3))]);
    expect(read.ok).toBe(true);
    await startAndKeep();
    expect((await start()).summaries).toHaveLength(many - 1);
  });

  it.each(['damaged', 'older', 'nonsense'])(
    'is not believed when it is %s: every line is opened',
    async how => {
      const first = await startAndKeep();
      const kept = (await list())!;
      if (how === 'damaged') await disk.flip(kept, 50);
      if (how === 'nonsense') await disk.put({ ...kept, value: { id: 'list', written: 1 } });
      if (how === 'older') {
        // A list of before a removal, put back after it, would bring the line back.
        await vault.records.remove(idOf(3));
        await disk.put(kept);
      }
      const { summaries, missing } = await start();
      const left = first.summaries.filter(({ documentId }) => how !== 'older' || documentId !== idOf(3));
      expect([summaries, missing]).toEqual([left, 0]);
    },
  );

  it('holds nothing that can be read', async () => {
    await startAndKeep();
    const { envelope } = (await list())!.value as { envelope: { bytes: Uint8Array } };
    expect(new TextDecoder('latin1').decode(envelope.bytes)).not.toContain('line 3');
  });
});
