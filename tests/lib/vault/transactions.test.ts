import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Connection, createConnection } from '../../../lib/vault/connection';
import type { SealedHead, SealedSummary, SealedUpdate, VaultDatabase } from '../../../lib/vault/schema';
import { findDocuments, nothing, repeat, type Written, write } from '../../../lib/vault/transactions';
import { bytes, expectValue } from './builders';
import { createFaults, type Faults } from './faults';

let connection: Connection;
let faults: Faults;

beforeEach(() => {
  faults = createFaults();
  connection = faults.around(createConnection(crypto.randomUUID()));
});

afterEach(() => connection.close());

const use = <Value>(work: (database: VaultDatabase) => Promise<Value>) => expectValue(connection.use(work));

const envelope = (text: string) => ({ version: 1 as const, iv: bytes('iv'), bytes: bytes(text) });
const update = (documentId: string, text: string): SealedUpdate => ({ documentId, envelope: envelope(text) });
const line = (documentId: string, written: number): SealedSummary => ({
  documentId,
  written,
  envelope: envelope(`${documentId}, of write ${written}`),
});
const head = (writes: number): SealedHead => ({
  id: 'head',
  format: 2,
  writes,
  envelope: envelope(String(writes)),
});

/** The write of this number: a change to one document, under the same number as its key. */
const writeOf = (number: number, documentId = 'a'): Written => ({
  ...nothing,
  updates: [{ key: number, value: update(documentId, `change ${number}`) }],
  summaries: [line(documentId, number)],
  head: head(number),
});

async function everything() {
  return use(async database => ({
    updates: await database.getAllKeys('updates'),
    lines: (await database.getAll('documents')).map(({ documentId, written }) => [documentId, written]),
    head: (await database.get('heads', 'head')) as SealedHead | undefined,
  }));
}

describe('write', () => {
  it('is strict, and keeps all that was asked for', async () => {
    await use(database =>
      write(database, async (transaction, ask) => {
        ask(transaction.objectStore('updates').add(update('a', 'one')));
        ask(transaction.objectStore('documents').put(line('a', 1)));
      }),
    );
    expect(await everything()).toMatchObject({ updates: [1], lines: [['a', 1]] });
    expect(new Set(faults.durabilities())).toEqual(new Set(['strict']));
  });

  it('keeps nothing when what it found says that it must be undone, and that is no failure', async () => {
    await use(database =>
      write(database, async (transaction, ask, undo) => {
        const found = transaction.objectStore('heads').get('head');
        ask(transaction.objectStore('updates').add(update('a', 'one')));
        ask(transaction.objectStore('heads').put(head(1)));
        expect(await found).toBeUndefined();
        undo();
      }),
    );
    expect(await everything()).toEqual({ updates: [], lines: [], head: undefined });
  });

  it('asks for nothing and ends, when there is nothing to do', async () => {
    await use(database =>
      write(database, async transaction => void (await transaction.objectStore('heads').get('head'))),
    );
    expect(await everything()).toEqual({ updates: [], lines: [], head: undefined });
  });

  it('says why, and keeps nothing, when one of many requests fails', async () => {
    faults.failWrite(2, 'QuotaExceededError');
    const written = await connection.use(database =>
      write(database, async (transaction, ask) => {
        ask(transaction.objectStore('updates').add(update('a', 'one')));
        ask(transaction.objectStore('documents').put(line('a', 1)));
      }),
    );
    expect(written).toEqual({ ok: false, code: 'storage-full' });
    expect(await everything()).toEqual({ updates: [], lines: [], head: undefined });
  });

  it('says that the disk is full also when only the end of the write found it out', async () => {
    faults.fillDisk();
    const written = await connection.use(database =>
      write(database, async (transaction, ask) =>
        ask(transaction.objectStore('documents').put(line('a', 1))),
      ),
    );
    expect(written).toEqual({ ok: false, code: 'storage-full' });
  });
});

describe('repeat', () => {
  it('does one write after the other again, each in one go', async () => {
    for (const number of [1, 2, 3])
      expect(await use(database => repeat(database, writeOf(number)))).toBe(true);
    expect(await everything()).toEqual({ updates: [1, 2, 3], lines: [['a', 3]], head: head(3) });
    expect(faults.durabilities()).toHaveLength(3);
  });

  it('remembers a write that never came, and takes the one after it', async () => {
    await use(database => repeat(database, writeOf(1)));
    expect(await use(database => repeat(database, writeOf(3)))).toBe(false);
    expect(await everything()).toEqual({
      updates: [1, 3],
      lines: [['a', 3]],
      head: { ...head(3), hasGap: true },
    });
  });

  it('keeps the later line and the later head when two writes come in the other order', async () => {
    for (const number of [1, 3, 2]) await use(database => repeat(database, writeOf(number)));
    expect(await everything()).toEqual({
      updates: [1, 2, 3],
      lines: [['a', 3]],
      head: { ...head(3), hasGap: true },
    });
  });

  it('takes what is not the next at once too, when it was told not to hope', async () => {
    await use(database => repeat(database, writeOf(1)));
    const before = faults.durabilities().length;
    await use(database => repeat(database, writeOf(3), false));
    expect(faults.durabilities().length - before).toBe(1);
    expect((await everything()).head).toMatchObject({ writes: 3, hasGap: true });
  });

  it('is twice as once', async () => {
    for (const number of [1, 2, 2]) await use(database => repeat(database, writeOf(number)));
    expect(await everything()).toMatchObject({ updates: [1, 2], lines: [['a', 2]], head: head(2) });
  });

  it('deletes again what was deleted', async () => {
    for (const [number, id] of [
      [1, 'a'],
      [2, 'b'],
    ] as const)
      await use(database => repeat(database, writeOf(number, id)));
    const removal = { ...nothing, deletedUpdates: [1], deletedSummaries: ['a'], head: head(3) };
    await use(database => repeat(database, removal));
    expect(await everything()).toEqual({ updates: [2], lines: [['b', 2]], head: head(3) });
  });
});

describe('findDocuments', () => {
  it('names each document that has changes, once', async () => {
    for (const [at, id] of ['b', 'a', 'b'].entries())
      await use(database => repeat(database, writeOf(at + 1, id)));
    const found = await use(database => findDocuments(database.transaction('updates').store as never));
    expect(found).toEqual(['a', 'b']);
  });
});
