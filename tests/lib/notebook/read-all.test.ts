import { beforeEach, describe, expect, it } from 'vitest';

import type { Journal } from '../../../lib/notebook/journal';
import type { Notebook } from '../../../lib/notebook/notebook';
import { type KeptVisit, readAllVisits, tryReadKept } from '../../../lib/notebook/read-all';
import { ask, createDesk, type Desk, expectValue, openNotebook } from './builders';

let desk: Desk;
let journal: Journal;
let notebook: Notebook;

beforeEach(async () => {
  desk = createDesk();
  journal = desk.openJournal();
  notebook = await openNotebook(journal);
});

async function readAll(): Promise<KeptVisit[]> {
  const visits: KeptVisit[] = [];
  await expectValue(readAllVisits(journal, kept => visits.push(kept)));
  return visits;
}

async function addVisit(withText: string): Promise<string> {
  const visit = await expectValue(notebook.newVisit({ with: withText }));
  ask(visit, 'Is it safe?');
  return visit.visit.value.id;
}

describe('readAllVisits', () => {
  it('gives every visit as it now reads, with its line and one change that says it all', async () => {
    const id = await addVisit('Dr. Lee');
    await addVisit('Dr. Osei');
    const visits = await readAll();
    expect(visits.map(({ visit }) => visit.with)).toEqual(['Dr. Lee', 'Dr. Osei']);
    const { visit, line, update, unreadable } = visits[0]!;
    expect(visit).toEqual((await expectValue(notebook.openVisit(id))).visit.value);
    expect(line).toMatchObject({ id, questions: 1, changedAt: notebook.visits.value[0]!.changedAt });
    expect([tryReadKept(id, update, line.changedAt), unreadable]).toEqual([
      { ok: true, value: { visit, line, update } },
      0,
    ]);
  });

  it('leaves out visits that were removed, and documents that are not visits', async () => {
    await notebook.removeVisit(await addVisit('Dr. Lee'));
    await journal.append({ documentId: 'review:1', update: Uint8Array.of(0, 0), summary: '' });
    expect(await readAll()).toEqual([]);
  });

  it('gives a visit whose line was lost', async () => {
    desk.summaries.delete(`private:${await addVisit('Dr. Lee')}`);
    expect((await readAll()).map(({ line }) => [line.with, line.changedAt])).toEqual([['Dr. Lee', '']]);
  });

  it('stops when the store cannot be read', async () => {
    await addVisit('Dr. Lee');
    desk.failure = 'vault-unreadable';
    expect(await readAllVisits(journal, () => undefined)).toEqual({ ok: false, code: 'vault-unreadable' });
  });
});

describe('tryReadKept', () => {
  it('does not read what Yjs cannot', () => {
    expect(tryReadKept('v', Uint8Array.of(9, 9, 9), '')).toEqual({ ok: false, code: 'damaged' });
  });
});
