import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';

import { createNotebook } from '../../../../lib/notebook/notebook';
import { type Connection, createConnection } from '../../../../lib/vault/connection';
import { openDataKey } from '../../../../lib/vault/keys';
import type { Clock } from '../../../../lib/vault/lock';
import { migrate } from '../../../../lib/vault/migrations/migrate';
import { currentVersion } from '../../../../lib/vault/migrations/shape';
import { openVault, type Vault } from '../../../../lib/vault/vault';
import type { OldVault } from '../../../support/make-old-vault';
import { restoreDatabase } from '../../../support/vault-dump';
import { createLocks, expectValue } from '../builders';
import { createFaults } from '../faults';

/** Vaults as every earlier version of the program left them: see docs/decisions/009. */
const fixtures = import.meta.glob<OldVault>('/tests/fixtures/vaults/*/*.json', {
  import: 'default',
  eager: true,
});
const oldVaults = Object.entries(fixtures).map(
  ([path, old]) => [path.replace('/tests/fixtures/vaults/', ''), old] as const,
);
const [open1, locked1] = ['1/open.json', '1/passphrase.json'].map(path => new Map(oldVaults).get(path)!);

let name: string;
let factory: IDBFactory;

beforeEach(() => {
  name = crypto.randomUUID();
  factory = new IDBFactory();
});

async function restore(old: OldVault): Promise<void> {
  await restoreDatabase(indexedDB, name, old.vault);
  await restoreDatabase(factory, name, old.copy);
}

async function open({ passphrase }: Partial<OldVault>, now?: Clock): Promise<Vault> {
  const secret = passphrase === undefined ? undefined : { passphrase };
  const copy = createConnection(name, () => factory);
  return expectValue(openVault(name, { locks: createLocks(), copy, secret, now }));
}

/** What a person sees of a vault, and whether anything is said to be missing. */
async function read(vault: Vault): Promise<{ visits: OldVault['visits']; setAside: unknown[] }> {
  const notebook = await expectValue(
    createNotebook(vault.journal, { newId: () => crypto.randomUUID(), now: () => Date.UTC(2026, 2, 3) }),
  );
  const visits: OldVault['visits'] = [];
  for (const { id } of notebook.visits.value) {
    const visit = (await expectValue(notebook.openVisit(id))).visit.value;
    const questions = visit.questions.map(({ text }) => text);
    visits.push({ with: visit.with, at: visit.at, matters: visit.matters, questions });
  }
  await notebook.close();
  return { visits, setAside: notebook.setAside.value };
}

/** All records, as they lie there. */
async function everything(connection: Connection): Promise<Record<string, unknown[]>> {
  const stores = ['updates', 'documents', 'heads', 'snapshots', 'keys'] as const;
  const found = await expectValue(
    connection.use(database => Promise.all(stores.map(store => database.getAll(store)))),
  );
  return Object.fromEntries(stores.map((store, at) => [store, found[at]!]));
}

function recordsOf({ vault }: OldVault, store: string): number {
  return vault.stores.find(({ name: found }) => found === store)!.records.length;
}

const connectVault = () => createConnection(name);
const connectCopy = () => createConnection(name, () => factory);

describe('vaults of earlier versions', () => {
  it('are there from version 1 to the one before this', () => {
    const versions = new Set(oldVaults.map(([path]) => Number(path.split('/')[0])));
    expect([...versions].toSorted()).toEqual(Array.from({ length: currentVersion - 1 }, (_, at) => at + 1));
  });

  it.each(oldVaults)('%s opens with every word, and opens again', async (_, old) => {
    await restore(old);
    for (let time = 0; time < 2; time++) {
      const vault = await open(old);
      expect(await read(vault)).toEqual({ visits: old.visits, setAside: [] });
      await vault.close();
    }
  });

  it.each(oldVaults)('%s opens when only its copy is left, and when only the vault is', async (_, old) => {
    await restoreDatabase(factory, name, old.copy);
    const vault = await open(old);
    expect((await read(vault)).visits).toEqual(old.visits);
    await vault.close();

    name = crypto.randomUUID();
    factory = new IDBFactory();
    await restoreDatabase(indexedDB, name, old.vault);
    expect((await read(await open(old))).visits).toEqual(old.visits);
  });

  it('take the passphrase they had and no other', async () => {
    await restore(locked1!);
    const copy = connectCopy();
    const wrong = openVault(name, { locks: createLocks(), copy, secret: { passphrase: 'a guess' } });
    expect(await wrong).toEqual({ ok: false, code: 'wrong-passphrase' });
  });
});

describe('a migration', () => {
  it('is made of the copy as well', async () => {
    await restore(open1!);
    await (await open({})).close();
    const [vault, copy] = [await everything(connectVault()), await everything(connectCopy())];
    expect(copy.documents).toEqual(vault.documents);
    expect(copy.heads).toEqual(vault.heads!.filter(head => (head as { id: string }).id === 'head'));
  });

  it('keeps a snapshot of every record as it was, and not of the key', async () => {
    await restore(open1!);
    const before = await everything(connectVault());
    await (await open({})).close();
    const after = await everything(connectVault());
    const kept = after.snapshots as { store: string; value: unknown }[];
    const of = (store: string) => kept.filter(record => record.store === store).map(({ value }) => value);
    expect({ updates: of('updates'), documents: of('documents') }).toEqual({
      updates: before.updates,
      documents: before.documents,
    });
    expect(new Set(kept.map(({ store }) => store))).toEqual(new Set(['updates', 'documents']));
  });

  it('lets the snapshot go after thirty days, and not before', async () => {
    await restore(open1!);
    const day = 24 * 60 * 60 * 1_000;
    const made = Date.UTC(2026, 2, 3);
    for (const [days, isThere] of [
      [0, true],
      [29, true],
      [31, false],
    ] as const) {
      await (await open({}, () => made + days * day)).close();
      const { snapshots, heads } = await everything(connectVault());
      expect([snapshots!.length > 0, heads!.length]).toEqual([isThere, isThere ? 2 : 1]);
    }
  });

  it('does not keep what a person removed afterwards', async () => {
    await restore(open1!);
    const vault = await open({});
    const { summaries } = await expectValue(vault.journal.summaries());
    const { documentId } = summaries[0]!;
    await vault.journal.remove(documentId);
    await vault.close();
    const left = (await everything(connectVault())).snapshots as { documentId: string }[];
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(record => record.documentId === documentId)).toEqual([]);
  });

  it('is made once when two panels start at the same moment', async () => {
    await restore(open1!);
    const vaults = await Promise.all([open({}), open({})]);
    for (const vault of vaults) expect((await read(vault)).visits).toEqual(open1!.visits);
    expect((await everything(connectVault())).snapshots).toHaveLength(
      recordsOf(open1!, 'updates') + recordsOf(open1!, 'documents'),
    );
  });

  it('makes a line for a document that had none, whose words are then made anew', async () => {
    await restore(open1!);
    const connection = connectVault();
    await connection.use(async database => {
      const [key] = await database.getAllKeys('documents');
      await database.delete('documents', key!);
    });
    connection.close();
    const { visits, setAside } = await read(await open({}));
    expect([visits.length, setAside]).toEqual([open1!.visits.length, []]);
  });
});

describe('a migration that is stopped', () => {
  it('at any write leaves the old vault whole, and is made at the next start', async () => {
    let stops = 0;
    for (let number = 1, wasStopped = true; wasStopped; number++) {
      name = crypto.randomUUID();
      factory = new IDBFactory();
      await restore(open1!);
      const connection = connectVault();
      const before = await everything(connection);
      const dataKey = await expectValue(openDataKey(connection));
      const faults = createFaults();
      faults.failWrite(number, 'QuotaExceededError');
      const migrated = await migrate(faults.around(connection), dataKey);
      wasStopped = !migrated.ok;
      if (wasStopped) {
        stops++;
        expect(migrated).toEqual({ ok: false, code: 'storage-full' });
        expect(await everything(connection)).toEqual(before);
      }
      connection.close();
      const vault = await open({});
      expect((await read(vault)).visits).toEqual(open1!.visits);
      await vault.close();
    }
    const [updates, documents] = [recordsOf(open1!, 'updates'), recordsOf(open1!, 'documents')];
    // An empty snapshot, a copy of every record, the note of it, a new line for each document, and the head.
    expect(stops).toBe(1 + updates + documents + 1 + documents + 1);
  }, 60_000);
});

describe('a vault of a newer version', () => {
  it('whose shape we do not know is refused and left as it is', async () => {
    const newer = await openDB(name, currentVersion + 1, {
      upgrade: database => void database.createObjectStore('updates', { autoIncrement: true }),
    });
    await newer.add('updates', { from: 'the future' });
    newer.close();
    expect(await openVault(name, { locks: createLocks(), copy: undefined })).toEqual({
      ok: false,
      code: 'vault-newer',
    });
    const again = await openDB(name);
    expect([again.version, await again.getAll('updates')]).toEqual([
      currentVersion + 1,
      [{ from: 'the future' }],
    ]);
  });

  it('whose records we do not know is refused and left as it is', async () => {
    await restore(open1!);
    await (await open({})).close();
    const connection = connectVault();
    await connection.use(async database => {
      const head = await database.get('heads', 'head');
      await database.put('heads', { ...head!, format: currentVersion + 1 } as never);
    });
    const before = await everything(connection);
    expect(await openVault(name, { locks: createLocks(), copy: undefined })).toEqual({
      ok: false,
      code: 'vault-newer',
    });
    expect(await everything(connection)).toEqual(before);
  });
});
