import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { fail } from '../../../../lib/base/result';
import { lookInBackup, makeBackup, restoreBackup } from '../../../../lib/notebook/backup/backup';
import type { Change, Journal } from '../../../../lib/notebook/journal';
import type { Notebook } from '../../../../lib/notebook/notebook';
import { createMemoryJournal } from '../../../../lib/vault/memory-journal';
import { openVault } from '../../../../lib/vault/vault';
import { createLocks } from '../../vault/builders';
import {
  ask,
  clock,
  createDesk,
  type Desk,
  expectValue,
  listed,
  openNotebook,
  passage,
  wait,
} from '../builders';

let desk: Desk;
let journal: Journal;
let notebook: Notebook;

beforeEach(async () => {
  desk = createDesk();
  journal = desk.openJournal();
  notebook = await openNotebook(journal);
});

const backup = (from = journal) => expectValue(makeBackup(from, { now: () => clock.ms }));

async function addVisit(withText: string, question = 'Is it safe? 😀'): Promise<string> {
  const visit = await expectValue(
    notebook.newVisit({ with: withText, at: '2026-03-09T14:30', matters: 'Sleep' }),
  );
  ask(visit, question);
  visit.setDraft('And also');
  visit.close();
  return visit.visit.value.id;
}

async function read(from: Journal, id: string) {
  return (await expectValue((await openNotebook(from)).openVisit(id))).visit.value;
}

/** Everything a journal holds, to see that nothing changed. */
async function held(from: Journal) {
  const { summaries } = await expectValue(from.summaries());
  return Promise.all(summaries.map(async line => [line, await from.read(line.documentId)]));
}

describe('a backup', () => {
  it('is restored in an empty notebook, whole', async () => {
    const visit = await expectValue(notebook.newVisit({ with: 'Dra. Peña', at: '2026-03-09T14:30' }));
    visit.addQuestion({
      text: '¿Es seguro?',
      passage: passage('Potassium 3.1'),
      term: { id: 'k', text: 'K' },
    });
    visit.setDraft('And');
    const other = createMemoryJournal();
    expect(await restoreBackup((await backup()).text, other)).toEqual({
      ok: true,
      value: { added: 1, merged: 0, same: 0 },
    });
    expect(await read(other, visit.visit.value.id)).toEqual(visit.visit.value);
    expect((await openNotebook(other)).visits.value).toEqual(notebook.visits.value);
  });

  it('can be read by people and other programs', async () => {
    const id = await addVisit('Dr. Lee');
    const written = JSON.parse((await backup()).text);
    expect(written).toMatchObject({
      format: 'in-my-corner-backup',
      version: 2,
      madeAt: new Date(clock.ms).toISOString(),
      visits: [
        {
          id,
          with: 'Dr. Lee',
          at: '2026-03-09T14:30',
          matters: 'Sleep',
          draft: 'And also',
          questions: [{ text: 'Is it safe? 😀', first: true }],
        },
      ],
    });
  });

  it('does not hold words that were removed', async () => {
    const id = await addVisit('Dr. Lee', 'About the Zoloft');
    await addVisit('Dr. Gone');
    const visit = await expectValue(notebook.openVisit(id));
    visit.removeQuestion(visit.visit.value.questions[0]!.id);
    await notebook.removeVisit(notebook.visits.value.find(other => other.with === 'Dr. Gone')!.id);

    const { text, visits } = await backup();
    const all = text + atob(JSON.parse(text).visits[0].updates);
    expect([visits, all.includes('Zoloft'), all.includes('Gone'), all.includes('Sleep')]).toEqual([
      1,
      false,
      false,
      true,
    ]);
  });

  it('says how many changes could not be read', async () => {
    desk.spoiled.set(`private:${await addVisit('Dr. Lee')}`, 2);
    expect(await backup()).toMatchObject({ visits: 1, unreadable: 2 });
  });

  it('is not made when the store cannot be read', async () => {
    await addVisit('Dr. Lee');
    desk.failure = 'vault-closed';
    expect(await makeBackup(journal, { now: () => clock.ms })).toEqual({ ok: false, code: 'vault-closed' });
  });

  it('holds the documents that are not visits, and merges them', async () => {
    const words = (key: string) => {
      const doc = new Y.Doc();
      doc.getMap('known').set(key, { text: key });
      return { documentId: 'words', update: Y.encodeStateAsUpdate(doc), summary: '2 words' };
    };
    await journal.append(words('edema'));
    await journal.append({ ...words('gone'), documentId: 'earlier:visit' });
    const { text } = await backup();
    const other = createMemoryJournal();
    await other.append(words('stent'));
    const told: string[] = [];
    for (const _ of ['once', 'twice']) {
      await restoreBackup(text, other, { onChange: ({ documentId }) => told.push(documentId) });
    }
    const doc = new Y.Doc();
    const { updates } = await expectValue(other.read('words'));
    for (const update of updates) Y.applyUpdate(doc, update);
    expect([...doc.getMap('known').keys()].sort()).toEqual(['edema', 'stent']);
    expect(told).toEqual(['words']);
    expect((await expectValue(other.read('earlier:visit'))).updates).toEqual([]);
  });

  it('of version 1 is still restored', async () => {
    const id = await addVisit('Dr. Lee');
    const { documents: _, ...old } = JSON.parse((await backup()).text);
    const other = createMemoryJournal();
    await expectValue(restoreBackup(JSON.stringify({ ...old, version: 1 }), other));
    expect(await read(other, id)).toEqual(await read(journal, id));
  });

  it('can be looked into before it is restored, and that changes nothing', async () => {
    await addVisit('Dr. Lee');
    const { text } = await backup();
    expect(lookInBackup(text)).toEqual({
      ok: true,
      value: { madeAt: new Date(clock.ms).toISOString(), visits: notebook.visits.value },
    });
    expect(lookInBackup('Dear diary')).toEqual({ ok: false, code: 'not-a-backup' });
  });

  it('goes from one vault to another, and again into the first', async () => {
    const open = async () =>
      (await expectValue(openVault(crypto.randomUUID(), { locks: createLocks(), copy: undefined }))).journal;
    const [one, other] = [await open(), await open()];
    notebook = await openNotebook(one);
    const id = await addVisit('Dra. Peña');
    await notebook.flush();
    const { text } = await backup(one);

    expect(await expectValue(restoreBackup(text, other))).toEqual({ added: 1, merged: 0, same: 0 });
    expect(await read(other, id)).toEqual(await read(one, id));
    expect((await backup(other)).text).toBe(text);
    expect(await expectValue(restoreBackup(text, one))).toEqual({ added: 0, merged: 0, same: 1 });
  });
});

describe('restoring', () => {
  it('merges with what was written since, on both sides', async () => {
    const id = await addVisit('Dr. Lee', 'First');
    const old = await backup();
    const other = createMemoryJournal();
    await restoreBackup(old.text, other);
    const [here, there] = [
      await expectValue(notebook.openVisit(id)),
      await expectValue((await openNotebook(other)).openVisit(id)),
    ];
    ask(here, 'Here');
    ask(there, 'There');

    expect(await expectValue(restoreBackup((await backup(other)).text, journal))).toEqual({
      added: 0,
      merged: 1,
      same: 0,
    });
    expect((await read(journal, id)).questions.map(({ text }) => text).sort()).toEqual([
      'First',
      'Here',
      'There',
    ]);
  });

  it('changes nothing the second time', async () => {
    await addVisit('Dr. Lee');
    await addVisit('Dr. Osei');
    const other = createMemoryJournal();
    const { text } = await backup();
    await restoreBackup(text, other);
    const before = await held(other);
    expect(await expectValue(restoreBackup(text, other))).toEqual({ added: 0, merged: 0, same: 2 });
    expect(await held(other)).toEqual(before);
  });

  it('does not bring an older text back over a newer one', async () => {
    const id = await addVisit('Dr. Lee', 'Draft');
    const old = await backup();
    const visit = await expectValue(notebook.openVisit(id));
    const [question] = visit.visit.value.questions;
    wait(1_000);
    visit.editQuestion(question!.id, 'Newer');
    expect(await expectValue(restoreBackup(old.text, journal))).toEqual({ added: 0, merged: 0, same: 1 });
    expect((await read(journal, id)).questions.map(({ text }) => text)).toEqual(['Newer']);
  });

  it('brings back a visit that was removed, before and after it was forgotten', async () => {
    const id = await addVisit('Dr. Lee');
    const { text } = await backup();
    await notebook.removeVisit(id);
    expect(await expectValue(restoreBackup(text, journal))).toEqual({ added: 0, merged: 1, same: 0 });
    expect((await openNotebook(journal)).visits.value).toMatchObject([{ id, with: 'Dr. Lee' }]);

    await notebook.removeVisit(id);
    await notebook.forgetVisit(id);
    expect(await expectValue(restoreBackup(text, journal))).toEqual({ added: 1, merged: 0, same: 0 });
    expect((await openNotebook(journal)).visits.value).toMatchObject([{ id, with: 'Dr. Lee' }]);
  });

  it('tells of each change that was written, and of none that was not', async () => {
    const id = await addVisit('Dr. Lee');
    const { text } = await backup();
    const other = createDesk();
    const told: string[] = [];
    other.failure = 'storage-full';
    const onChange = (change: Change) => void told.push(change.documentId);
    const failed = await restoreBackup(text, other.openJournal(), { onChange });
    expect([failed, told]).toEqual([{ ok: false, code: 'storage-full' }, []]);

    other.failure = undefined;
    await restoreBackup(text, other.openJournal(), { onChange });
    expect(told).toEqual([`private:${id}`]);
  });

  it('says how far it is, visit by visit, and stops where it is told to: nothing was changed', async () => {
    for (const name of ['Dr. Lee', 'Dr. Osei', 'Dr. Ito']) await addVisit(name);
    const told: [number, number][] = [];
    const goOn = (done: number, of: number) => told.push([done, of]) > 0;
    await expectValue(makeBackup(journal, { now: () => clock.ms, onStep: goOn }));
    expect(told).toEqual([
      [0, 3],
      [3, 3],
    ]);
    const stop = async (done: number) => done < 2;
    expect(await makeBackup(journal, { now: () => clock.ms, onStep: stop })).toEqual(fail('stopped'));

    const { text } = await backup();
    const other = createDesk();
    told.length = 0;
    expect(await restoreBackup(text, other.openJournal(), { onStep: stop })).toEqual(fail('stopped'));
    expect(await held(other.openJournal())).toEqual([]);
    await expectValue(restoreBackup(text, other.openJournal(), { onStep: goOn }));
    expect(told.map(([done]) => done)).toEqual([0, 1, 2]);
  });

  it('lists a restored visit as changed when it last was, on whichever side', async () => {
    const id = await addVisit('Dr. Lee');
    const old = await backup();
    const [line] = notebook.visits.value;
    wait(60_000);
    const other = createMemoryJournal();
    await restoreBackup(old.text, other);
    expect((await openNotebook(other)).visits.value).toEqual([line]);
    expect(listed(await expectValue((await openNotebook(other)).openVisit(id)))).toEqual([
      '1. Is it safe? 😀',
    ]);
  });
});
