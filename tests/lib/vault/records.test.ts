import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { SealedUpdate } from '../../../lib/vault/schema';
import { bytes, change, expectValue, joined, openRecords, type TestVault } from './builders';

let vault: TestVault;

beforeEach(async () => {
  vault = await openRecords();
});

async function storedUpdates(): Promise<SealedUpdate[]> {
  return expectValue(vault.connection.use(database => database.getAll('updates')));
}

/** Spoil the sealed change of this number, as a bad sector does. */
async function spoilUpdate(number: number): Promise<void> {
  await vault.connection.use(async database => {
    const key = (await database.getAllKeys('updates'))[number]!;
    const update = (await database.get('updates', key))!;
    update.envelope.bytes[0]! ^= 1;
    await database.put('updates', update, key);
  });
}

describe('records', () => {
  it('gives back the changes of a document in the order they were made', async () => {
    await vault.records.add([change('first'), change('other', { documentId: 'b' })]);
    await vault.records.add([change('second')]);

    const read = await vault.records.read('a');
    expect(read).toEqual({
      ok: true,
      value: { updates: [bytes('first'), bytes('second')], unreadable: 0, missing: 0 },
    });
  });

  it('gives nothing for a document that is not there', async () => {
    expect(await vault.records.read('a')).toEqual({
      ok: true,
      value: { updates: [], unreadable: 0, missing: 0 },
    });
  });

  it('gives the line that came with the last change of each document', async () => {
    await vault.records.add([change('one'), change('two'), change('other', { documentId: 'b' })]);
    await vault.records.add([change('three')]);

    const summaries = [
      { documentId: 'a', summary: 'three, in one line' },
      { documentId: 'b', summary: 'other, in one line' },
    ];
    expect(await vault.records.summaries()).toEqual({
      ok: true,
      value: { summaries, without: [], missing: 0 },
    });
  });

  it('keeps a line in any script', async () => {
    const summary = 'Dra. Peña · אחות · 👩🏽‍⚕️';
    await vault.records.add([change('', { summary })]);
    expect(await expectValue(vault.records.summaries())).toMatchObject({ summaries: [{ summary }] });
  });

  it('stores nothing that can be read', async () => {
    await vault.records.add([change('Is metformin safe for me?')]);
    const stored = await expectValue(
      vault.connection.use(async database => [
        ...(await database.getAll('updates')),
        ...(await database.getAll('documents')),
      ]),
    );
    const texts = stored.map(({ envelope }) => new TextDecoder('latin1').decode(envelope.bytes));
    expect(texts.filter(text => text.includes('metformin'))).toEqual([]);
  });

  it('removes a document, its line, and nothing else', async () => {
    await vault.records.add([change('one'), change('two'), change('other', { documentId: 'b' })]);
    await vault.records.remove('a');

    expect((await storedUpdates()).map(({ documentId }) => documentId)).toEqual(['b']);
    expect(await expectValue(vault.records.summaries())).toEqual({
      summaries: [{ documentId: 'b', summary: 'other, in one line' }],
      without: [],
      missing: 0,
    });
  });

  it('is the same for another connection with the same key', async () => {
    await vault.records.add([change('first')]);
    const other = await openRecords(vault.name);
    expect(await expectValue(other.records.read('a'))).toEqual({
      updates: [bytes('first')],
      unreadable: 0,
      missing: 0,
    });
  });
});

describe('records that no longer open', () => {
  it('are counted, and the others open', async () => {
    await vault.records.add([change('one'), change('two'), change('three')]);
    await spoilUpdate(1);
    expect(await expectValue(vault.records.read('a'))).toEqual({
      updates: [bytes('one'), bytes('three')],
      unreadable: 1,
      missing: 0,
    });
  });

  it('do not open when they were moved to another document', async () => {
    await vault.records.add([change('first')]);
    const [update] = await storedUpdates();
    await vault.connection.use(database => database.add('updates', { ...update!, documentId: 'b' }));
    expect(await expectValue(vault.records.read('b'))).toEqual({ updates: [], unreadable: 1, missing: 0 });
  });

  it('do not open when they were moved to another vault', async () => {
    await vault.records.add([change('first')]);
    const [update] = await storedUpdates();
    const other = await openRecords();
    await other.connection.use(database => database.add('updates', update!));
    expect(await expectValue(other.records.read('a'))).toEqual({ updates: [], unreadable: 1, missing: 0 });
  });

  it('do not open when a line was put in the place of a change', async () => {
    await vault.records.add([change('first')]);
    await vault.connection.use(async database => {
      const line = (await database.get('documents', 'a'))!;
      await database.add('updates', line);
    });
    expect(await expectValue(vault.records.read('a'))).toEqual({
      updates: [bytes('first')],
      unreadable: 1,
      missing: 0,
    });
  });

  it('leave their document named when it is the line that does not open', async () => {
    await vault.records.add([change('first'), change('other', { documentId: 'b' })]);
    await vault.connection.use(async database => {
      const line = (await database.get('documents', 'a'))!;
      await database.put('documents', { ...line, documentId: 'b' });
    });
    expect(await expectValue(vault.records.summaries())).toEqual({
      summaries: [{ documentId: 'a', summary: 'first, in one line' }],
      without: ['b'],
      missing: 0,
    });
  });

  it('stay on disk when the others are compacted', async () => {
    await vault.records.add([change('one'), change('two'), change('three')]);
    await spoilUpdate(1);
    await vault.records.compact('a', joined);

    expect(await storedUpdates()).toHaveLength(2);
    expect(await expectValue(vault.records.read('a'))).toEqual({
      updates: [bytes('onethree')],
      unreadable: 1,
      missing: 0,
    });
  });
});
