import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { DocumentRead, SummariesRead } from '../../../../lib/vault/records';
import { bytes, change, expectValue, joined, openRecords, type TestVault } from '../builders';
import { createDiskHand, type Lying } from './disk-hand';

/** Someone holds the disk and not the key. */

let vault: TestVault;
let disk: ReturnType<typeof createDiskHand>;

beforeEach(async () => {
  vault = await openRecords();
  disk = createDiskHand(vault.connection);
  for (const text of ['one', 'two', 'three']) await vault.records.add([change(text)]);
  await vault.records.add([change('other', { documentId: 'b' })]);
});

/** What the next start sees. */
async function open(): Promise<{ a: DocumentRead; b: DocumentRead; list: SummariesRead }> {
  const { records } = await openRecords(vault.name);
  const [a, b] = [await expectValue(records.read('a')), await expectValue(records.read('b'))];
  return { a, b, list: await expectValue(records.summaries()) };
}

const documentOf = ({ value }: Lying) => (value as { documentId: string }).documentId;
const updatesOf = async (id: string) => (await disk.all('updates')).filter(lying => documentOf(lying) === id);
const lineOf = async (id: string) => (await disk.all('documents')).find(lying => documentOf(lying) === id)!;

const whole = { unreadable: 0, missing: 0 };

describe('nobody', () => {
  it('changed anything, and nothing is missed', async () => {
    expect(await open()).toEqual({
      a: { updates: [bytes('one'), bytes('two'), bytes('three')], ...whole },
      b: { updates: [bytes('other')], ...whole },
      list: {
        summaries: [
          { documentId: 'a', summary: 'three, in one line' },
          { documentId: 'b', summary: 'other, in one line' },
        ],
        without: [],
        missing: 0,
      },
    });
  });
});

describe('a change that', () => {
  it.each([0, 1, 2])('was taken away is missed: number %i of three', async number => {
    await disk.take((await updatesOf('a'))[number]!);
    const { a, b } = await open();
    expect([a.updates.length, a.unreadable, a.missing]).toEqual([2, 0, 1]);
    expect(b).toMatchObject(whole);
  });

  it('was taken away with all others of its document is missed', async () => {
    for (const lying of await updatesOf('a')) await disk.take(lying);
    expect((await open()).a).toEqual({ updates: [], unreadable: 0, missing: 3 });
  });

  it('was exchanged with another of its document does no harm: they merge in any order', async () => {
    const [one, two] = await updatesOf('a');
    await disk.put({ ...one!, value: two!.value });
    await disk.put({ ...two!, value: one!.value });
    expect((await open()).a).toEqual({ updates: [bytes('two'), bytes('one'), bytes('three')], ...whole });
  });

  it('was exchanged with one of another document does not open, there and here', async () => {
    const [[one], [other]] = [await updatesOf('a'), await updatesOf('b')];
    await disk.put({ ...one!, value: { ...(other!.value as object), documentId: 'a' } });
    await disk.put({ ...other!, value: { ...(one!.value as object), documentId: 'b' } });
    const { a, b } = await open();
    expect([a.unreadable, b.unreadable]).toEqual([1, 1]);
    expect(a.updates).toEqual([bytes('two'), bytes('three')]);
  });

  it('was put in the place of another is noticed, though as many are there and all open', async () => {
    const [one, two] = await updatesOf('a');
    await disk.put({ ...two!, value: one!.value });
    expect((await open()).a).toEqual({
      updates: [bytes('one'), bytes('one'), bytes('three')],
      unreadable: 0,
      missing: 1,
    });
  });

  it('was compacted away and is put back is noticed', async () => {
    const [one] = await updatesOf('a');
    await vault.records.compact('a', joined);
    await disk.put(one!);
    expect((await open()).a).toMatchObject({ unreadable: 0, missing: 1 });
  });

  it('is the older copy of what was compacted is noticed', async () => {
    const before = await updatesOf('a');
    await vault.records.compact('a', joined);
    for (const lying of await updatesOf('a')) await disk.take(lying);
    for (const lying of before) await disk.put(lying);
    expect((await open()).a).toMatchObject({ unreadable: 0, missing: 1 });
  });

  it('does not open is not missed besides', async () => {
    const [one] = await updatesOf('a');
    for (const at of [0, 12, 1_000]) {
      await disk.flip(one!, at);
      expect((await open()).a).toMatchObject({ unreadable: 1, missing: 0 });
    }
  });
});

describe('a line that', () => {
  it('is an older copy is noticed by the list and by its document', async () => {
    const before = await lineOf('a');
    await vault.records.add([change('four')]);
    await disk.put(before);
    const { a, list } = await open();
    expect([a.missing, list.missing]).toEqual([1, 1]);
    expect(a.updates).toHaveLength(4);
  });

  it('was put back with all the changes of its day is noticed by the list', async () => {
    const [line, updates] = [await lineOf('a'), await updatesOf('a')];
    await vault.records.add([change('four')]);
    await vault.records.compact('a', joined);
    for (const lying of await updatesOf('a')) await disk.take(lying);
    for (const lying of [...updates, line]) await disk.put(lying);
    const { a, list } = await open();
    expect(a).toMatchObject({ unreadable: 0, missing: 0 });
    expect(list.missing).toBe(1);
  });

  it('is gone leaves its document named, and not known to be whole', async () => {
    await disk.take(await lineOf('a'));
    const { a, list } = await open();
    expect(a).toMatchObject({ unreadable: 0, missing: 1 });
    expect(list).toEqual({
      summaries: [{ documentId: 'b', summary: 'other, in one line' }],
      without: ['a'],
      missing: 0,
    });
  });

  it('is gone with its whole document is missed', async () => {
    for (const lying of [...(await updatesOf('a')), await lineOf('a')]) await disk.take(lying);
    expect((await open()).list).toMatchObject({ without: [], missing: 1 });
  });

  it('was damaged is well again once its document was written to', async () => {
    await disk.flip(await lineOf('a'), 20);
    expect((await open()).list.without).toEqual(['a']);
    const { records } = await openRecords(vault.name);
    await records.add([change('four')]);
    const { a, list } = await open();
    expect([a.updates.length, a.missing, list.without, list.missing]).toEqual([4, 0, [], 0]);
  });

  it('says nonsense of the write that made it is well again after the next', async () => {
    const line = await lineOf('a');
    await disk.put({ ...line, value: { ...(line.value as object), written: 'many' } });
    for (const lying of await disk.all('heads')) await disk.take(lying);
    expect((await open()).list.without).toEqual(['a']);
    const { records } = await openRecords(vault.name);
    for (const text of ['four', 'five']) await records.add([change(text)]);
    const { a, list } = await open();
    expect([a.updates.length, a.missing, list.without, list.missing]).toEqual([5, 0, [], 0]);
  });

  it('was damaged stays named while another document is written to', async () => {
    await disk.flip(await lineOf('a'), 20);
    await disk.flip(await lineOf('b'), 20);
    const { records } = await openRecords(vault.name);
    await records.add([change('more', { documentId: 'b' })]);
    expect((await open()).list).toMatchObject({ without: ['a'], missing: 0 });
  });
});

describe('the head of the vault, when it', () => {
  const head = async () => (await disk.all('heads')).find(({ key }) => key === 'head')!;

  it('is an older copy is noticed', async () => {
    const before = await head();
    await vault.records.add([change('four')]);
    await disk.put(before);
    expect((await open()).list).toMatchObject({ without: [], missing: 1 });
  });

  it.each(['damaged', 'gone', 'nonsense'])('is %s, is missed until the next write', async how => {
    if (how === 'damaged') await disk.flip(await head(), 3);
    if (how === 'gone') await disk.take(await head());
    if (how === 'nonsense') await disk.put({ ...(await head()), value: { id: 'head', writes: 'many' } });
    const before = await open();
    expect(before.list).toMatchObject({ summaries: [{}, {}], without: [], missing: 1 });
    expect([before.a, before.b]).toMatchObject([whole, whole]);

    const { records } = await openRecords(vault.name);
    expect(await records.add([change('four')])).toMatchObject({ ok: true });
    const after = await open();
    expect([after.a.updates.length, after.a.missing, after.list.missing]).toEqual([4, 0, 0]);
  });
});

describe('the whole disk', () => {
  it('of an earlier day, all of it, looks right: the threat model says so', async () => {
    const stores = ['updates', 'documents', 'heads'] as const;
    const before = (await Promise.all(stores.map(disk.all))).flat();
    await vault.records.add([change('four')]);
    const later = (await Promise.all(stores.map(disk.all))).flat();
    for (const lying of later) await disk.take(lying);
    for (const lying of before) await disk.put(lying);
    const { a, list } = await open();
    expect([a.updates.length, a.missing, list.missing]).toEqual([3, 0, 0]);
  });
});
