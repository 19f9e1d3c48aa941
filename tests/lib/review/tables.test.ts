import { beforeEach, describe, expect, it } from 'vitest';

import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import { forgetShared, planId } from '../../../lib/review/keep';
import { createTables, type Tables } from '../../../lib/review/tables';
import { ask, createDesk, type Desk, expectValue, newId } from '../notebook/builders';

const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
let disk: Desk;
let notebook: Notebook;
let tables: Tables;
let id: string;
let question: string;

beforeEach(async () => {
  disk = createDesk();
  ({ notebook, tables } = await openPanel());
  const visit = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
  question = ask(visit, 'Is there a ride?');
  id = visit.visit.value.id;
  visit.close();
});

async function openPanel() {
  const journal = disk.openJournal();
  const opened = await expectValue(
    createNotebook(journal, {
      newId,
      now: () => clock.ms,
      forgetAlso: visit => forgetShared(journal, visit),
    }),
  );
  return {
    notebook: opened,
    tables: createTables({ notebook: opened, journal }, { newId, now: () => clock.ms }),
  };
}

const inAnHour = () => new Date(clock.ms + 3_600_000).toISOString();
const about = () => ({ with: 'Sam', purpose: '', until: inAnHour() });

describe('tables', () => {
  it('gives all who open a visit the same two documents, and says what is shared', async () => {
    const one = await expectValue(tables.open(id));
    const other = await expectValue(tables.open(id));
    expect(other.sides.plan).toBe(one.sides.plan);
    one.session.start(about(), [{ id: `question/${question}` }]);
    expect(other.now.value).toMatchObject({
      session: { with: 'Sam' },
      items: [{ text: 'Is there a ride?' }],
    });
  });

  it('stays open until the last has let go, and is read anew then', async () => {
    const one = await expectValue(tables.open(id));
    const other = await expectValue(tables.open(id));
    one.release();
    one.release();
    other.session.start(about(), [{ id: `question/${question}` }]);
    other.release();
    const again = await expectValue(tables.open(id));
    expect(again.sides.plan).not.toBe(one.sides.plan);
    expect(again.now.value.items).toHaveLength(1);
  });

  it('hears another panel', async () => {
    const here = await expectValue(tables.open(id));
    const there = await expectValue((await openPanel()).tables.open(id));
    there.session.start(about(), [{ id: `question/${question}` }]);
    expect(here.now.value.items.map(({ text }) => text)).toEqual(['Is there a ride?']);
  });

  it('ends what is over when it is opened', async () => {
    const one = await expectValue(tables.open(id));
    one.session.start(about(), [{ id: `question/${question}` }]);
    one.release();
    clock.ms += 2 * 3_600_000;
    const later = await expectValue(tables.open(id));
    expect(later.now.value).toEqual({ session: undefined, items: [] });
    const visit = await expectValue(notebook.openVisit(id));
    expect(visit.visit.value.questions.map(({ text }) => text)).toEqual(['Is there a ride?']);
  });

  it('says that there is no such visit, also the second time', async () => {
    expect(await tables.open('nobody')).toEqual({ ok: false, code: 'missing' });
    expect(await tables.open('nobody')).toEqual({ ok: false, code: 'missing' });
  });
});

describe('forgetting a visit', () => {
  it('takes what was shared of it off the disk', async () => {
    const table = await expectValue(tables.open(id));
    table.session.start(about(), [{ id: `question/${question}` }]);
    table.release();
    expect(disk.updates.has(planId(id))).toBe(true);
    await notebook.removeVisit(id);
    await notebook.forgetVisit(id);
    expect([...disk.updates.keys()]).toEqual([]);
  });
});
