import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createNotebook } from '../../../lib/notebook/notebook';
import { type Connection, createConnection } from '../../../lib/vault/connection';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { createLocks } from '../vault/builders';
import { createDiskHand, type Lying, type Store } from '../vault/heads/disk-hand';
import { ask, clock, expectValue, newId } from './builders';

/** A vault with three visits, in which one record after the other is spoiled or taken away. */

type Seen = Record<string, string[]>;

let name: string;
let connection: Connection;
let disk: ReturnType<typeof createDiskHand>;
let vault: Vault | undefined;
let whole: Lying[];
let keys: unknown[];
let written: Seen;

beforeAll(async () => {
  name = crypto.randomUUID();
  const opened = await expectValue(openVault(name, { locks: createLocks() }));
  const notebook = await expectValue(createNotebook(opened.journal, { newId, now: () => clock.ms }));
  written = {};
  for (const withText of ['Dr. Lee', 'Dra. Peña', 'Dr. Osei']) {
    const visit = await expectValue(notebook.newVisit({ with: withText }));
    await notebook.flush();
    for (const text of ['Is it safe?', 'What else could we try?']) {
      ask(visit, `${withText}: ${text}`);
      await notebook.flush();
    }
    written[visit.visit.value.id] = visit.visit.value.questions.map(({ text }) => text);
  }
  await notebook.close();
  await opened.close();
  connection = createConnection(name);
  disk = createDiskHand(connection);
  const stores: Store[] = ['updates', 'documents', 'heads'];
  whole = (await Promise.all(stores.map(disk.all))).flat();
  keys = (await disk.all('keys')).map(({ value }) => value);
  connection.close();
});

beforeEach(() => {
  connection = createConnection(name);
  disk = createDiskHand(connection);
});

afterEach(async () => {
  await vault?.close();
  vault = undefined;
  for (const lying of whole) await disk.put(lying);
  connection.close();
});

/** What a person sees, and what they are told is not there. */
async function open(): Promise<{ seen: Seen; named: string[] }> {
  vault = await expectValue(openVault(name, { locks: createLocks() }));
  const notebook = await expectValue(createNotebook(vault.journal, { newId, now: () => clock.ms }));
  const seen: Seen = {};
  for (const { id } of notebook.visits.value) {
    const visit = await expectValue(notebook.openVisit(id));
    seen[id] = visit.visit.value.questions.map(({ text }) => text);
  }
  await notebook.close();
  return { seen, named: notebook.setAside.value.map(({ visitId }) => visitId) };
}

const visitOf = ({ value }: Lying) =>
  String((value as { documentId?: string }).documentId ?? '').replace('private:', '');

function others(seen: Seen, id: string): Seen {
  return Object.fromEntries(Object.entries(seen).filter(([visit]) => visit !== id));
}

describe('a vault of three visits', () => {
  it('has records of every kind, and opens whole when none is spoiled', async () => {
    expect(new Set(whole.map(({ store }) => store))).toEqual(new Set(['updates', 'documents', 'heads']));
    expect(whole).toHaveLength(9 + 3 + 1);
    expect(await open()).toEqual({ seen: written, named: [] });
  });

  it.each([0, 9, 40])(
    'with a byte flipped in every record in turn names that visit and opens all else',
    async at => {
      for (const lying of whole) {
        await disk.flip(lying, at);
        const { seen, named } = await open();
        expect(named).toEqual([visitOf(lying)]);
        expect(others(seen, visitOf(lying))).toEqual(others(written, visitOf(lying)));
        // A line is made anew from its visit, and the head from the lines: nothing a person wrote is in them alone.
        if (lying.store !== 'updates') expect(seen).toEqual(written);
        await vault?.close();
        await disk.put(lying);
      }
    },
  );

  it('with every change taken away in turn names that visit and opens all else', async () => {
    for (const lying of whole.filter(({ store }) => store === 'updates')) {
      await disk.take(lying);
      const { seen, named } = await open();
      expect(named).toEqual([visitOf(lying)]);
      expect(others(seen, visitOf(lying))).toEqual(others(written, visitOf(lying)));
      await vault?.close();
      await disk.put(lying);
    }
  });

  it('with any two changes exchanged names the visits they are of, unless it is one and the same', async () => {
    const updates = whole.filter(({ store }) => store === 'updates');
    for (const [at, one] of updates.entries()) {
      const other = updates[(at + 4) % updates.length]!;
      await disk.put({
        ...one,
        value: { ...(other.value as object), documentId: `private:${visitOf(one)}` },
      });
      await disk.put({
        ...other,
        value: { ...(one.value as object), documentId: `private:${visitOf(other)}` },
      });
      const { named } = await open();
      expect(new Set(named)).toEqual(new Set([visitOf(one), visitOf(other)]));
      await vault?.close();
      for (const lying of [one, other]) await disk.put(lying);
    }
  });

  it('with a byte flipped in its key opens nothing and is left as it is', async () => {
    const database = await dumpOf();
    const places = [0, 20, 40, 60, 80];
    for (const at of places) {
      const [lying] = await disk.all('keys');
      await disk.flip(lying!, at);
      const before = await dumpOf();
      expect(await openVault(name, { locks: createLocks() })).toMatchObject({
        ok: false,
        code: 'vault-unreadable',
      });
      expect(await dumpOf()).toEqual(before);
      await disk.put({ ...lying!, value: keys[0] });
    }
    expect(await dumpOf()).toEqual(database);
  });
});

async function dumpOf(): Promise<unknown[]> {
  const stores: Store[] = ['updates', 'documents', 'heads', 'keys'];
  return (await Promise.all(stores.map(disk.all))).flat();
}
