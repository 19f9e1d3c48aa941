import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { mergeUpdates } from '../../../lib/notebook/document';
import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import { type Connection, createConnection } from '../../../lib/vault/connection';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { createLocks } from '../vault/builders';
import { ask, clock, expectValue, newId } from './builders';

/**
 * What is left of words that were removed, in the vault and in its copy. Nothing there can be read without
 * the key, so we look for the sealed bytes themselves.
 */

let name: string;
let elsewhere: IDBFactory;
let vault: Vault;
let notebook: Notebook;

beforeEach(async () => {
  name = crypto.randomUUID();
  elsewhere = new IDBFactory();
  vault = await expectValue(openVault(name, { locks: createLocks(), copy: connectCopy() }));
  notebook = await expectValue(createNotebook(vault.journal, { newId, now: () => clock.ms }));
});

afterEach(async () => {
  await notebook.close();
  await vault.close();
});

const connectCopy = () => createConnection(name, () => elsewhere);

/** Every record of both databases, written out with all its bytes. */
async function everything(): Promise<string[]> {
  const both = await Promise.all([createConnection(name), connectCopy()].map(writeOut));
  return both.flat();
}

async function writeOut(connection: Connection): Promise<string[]> {
  const read = connection.use(async database => [
    ...(await database.getAll('updates')),
    ...(await database.getAll('documents')),
    ...(await database.getAll('packs')),
  ]);
  const records = await expectValue(read);
  connection.close();
  return records.map(record =>
    JSON.stringify(record, (_, value) => (value instanceof Uint8Array ? value.toString() : value)),
  );
}

async function addVisit(withText: string): Promise<string> {
  const visit = await expectValue(notebook.newVisit({ with: withText }));
  ask(visit, 'Is it safe?');
  visit.close();
  await notebook.flush();
  return visit.visit.value.id;
}

describe('a visit that was removed and forgotten', () => {
  it('leaves no byte of its own, and the others every one of theirs', async () => {
    await addVisit('Dr. Lee');
    const others = await everything();
    const id = await addVisit('Dr. Osei');
    const own = (await everything()).filter(record => !others.includes(record));
    expect(own.length).toBeGreaterThan(3);

    await notebook.removeVisit(id);
    await notebook.flush();
    await notebook.forgetVisit(id);
    const left = await everything();
    expect(left).toEqual(others);
    expect(left.join()).not.toContain(id);
  });
});

describe('words that were deleted', () => {
  it('are gone from the vault and its copy once their visit was compacted', async () => {
    const id = await addVisit('Dr. Lee');
    const visit = await expectValue(notebook.openVisit(id));
    const question = ask(visit, 'About the Zoloft');
    await notebook.flush();
    visit.removeQuestion(question);
    await notebook.flush();
    const documentId = `private:${id}`;
    const words = async () => {
      const { updates } = await expectValue(vault.journal.read(documentId));
      return updates.map(update => new TextDecoder().decode(update)).join();
    };
    expect(await words()).toContain('Zoloft');
    const before = (await everything()).filter(record => record.includes('envelope'));

    await vault.journal.compact(documentId, mergeUpdates);
    expect(await words()).not.toContain('Zoloft');
    const sealedUpdates = (await everything()).filter(record => !before.includes(record));
    // One whole change and its line in each database. All that was there before is gone.
    expect(sealedUpdates).toHaveLength(4);
    expect(await everything()).toHaveLength(4);
  });
});
