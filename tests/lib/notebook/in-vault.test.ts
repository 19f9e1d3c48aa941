import 'fake-indexeddb/auto';
import { effect } from '@preact/signals-core';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import { createConnection } from '../../../lib/vault/connection';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { createLocks } from '../vault/builders';
import { ask, clock, expectValue, listed, newId } from './builders';

/** The notebook over the real vault: what the panel has, but for its views. */

let name: string;
let closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  name = crypto.randomUUID();
});

afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
  await deleteDB(name);
});

async function openPanel(): Promise<{ vault: Vault; notebook: Notebook }> {
  const vault = await expectValue(openVault(name, { locks: createLocks() }));
  closing.push(vault.close);
  const notebook = await expectValue(createNotebook(vault.journal, { newId, now: () => clock.ms }));
  return { vault, notebook };
}

describe('a notebook in a vault', () => {
  it('has everything again that was there when it said Saved', async () => {
    const { notebook } = await openPanel();
    const visit = await expectValue(notebook.newVisit({ with: 'Dra. Peña', at: '2026-03-09T14:30' }));
    ask(visit, 'Is it safe for me? 😀');
    visit.setMatters('Sleep');
    expect(notebook.saving.value).toEqual({ is: 'saving' });
    await notebook.flush();
    expect(notebook.saving.value).toEqual({ is: 'saved' });

    // Another panel, while the first was never closed: as after a crash.
    const again = await openPanel();
    expect(again.notebook.visits.value).toMatchObject([{ with: 'Dra. Peña', questions: 1 }]);
    const opened = await expectValue(again.notebook.openVisit(visit.visit.value.id));
    expect(opened.visit.value).toEqual(visit.visit.value);
  });

  it('hears what another panel writes', async () => {
    const [mine, theirs] = [await openPanel(), await openPanel()];
    const visit = await expectValue(mine.notebook.newVisit());
    await mine.notebook.flush();
    const heard = new Promise<void>(resolve => {
      effect(() => {
        if (theirs.notebook.visits.value[0]?.questions === 1) resolve();
      });
    });
    ask(visit, 'Is it safe?');
    await heard;
    const opened = await expectValue(theirs.notebook.openVisit(visit.visit.value.id));
    expect(listed(opened)).toEqual(['1. Is it safe?']);
  });

  it('keeps what was typed letter by letter, faster than a disk can write', async () => {
    const { notebook } = await openPanel();
    const visit = await expectValue(notebook.newVisit());
    const text = 'Can I stop the pills at night?';
    for (let end = 1; end <= text.length; end++) visit.setMatters(text.slice(0, end));
    await notebook.flush();
    const again = await openPanel();
    expect((await expectValue(again.notebook.openVisit(visit.visit.value.id))).visit.value.matters).toBe(
      text,
    );
  });

  it('opens every visit but the one that was spoiled', async () => {
    const { notebook } = await openPanel();
    for (const withText of ['Dr. Lee', 'Dr. Osei']) await notebook.newVisit({ with: withText });
    await notebook.flush();
    const spoiled = notebook.visits.value[0]!;
    const connection = createConnection(name);
    closing.push(async () => connection.close());
    await connection.use(async database => {
      const keys = await database.getAllKeysFromIndex('updates', 'by-document', `private:${spoiled.id}`);
      for (const key of keys) {
        const update = (await database.get('updates', key))!;
        await database.put('updates', { ...update, documentId: 'private:elsewhere' }, key);
      }
      await database.delete('documents', `private:${spoiled.id}`);
    });

    const again = await openPanel();
    expect(again.notebook.visits.value.map(visit => visit.id)).toEqual([notebook.visits.value[1]!.id]);
    expect(again.notebook.setAside.value).toEqual([{ visitId: 'elsewhere', records: 1 }]);
  });
});
