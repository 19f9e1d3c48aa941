import { beforeEach, describe, expect, it } from 'vitest';

import { makeBackup } from '../../../lib/notebook/backup/backup';
import { ask, clock, createDesk, type Desk, expectValue, openNotebook } from './builders';

let desk: Desk;
let id: string;

/** A visit with two changes that no longer open. */
beforeEach(async () => {
  desk = createDesk();
  const visit = await expectValue((await openNotebook(desk.openJournal())).newVisit({ with: 'Dr. Lee' }));
  ask(visit, 'Is it safe?');
  id = visit.visit.value.id;
  desk.spoiled.set(`private:${id}`, 2);
});

/** As at a start: the visit is opened, and what no longer opens is told. */
async function start() {
  const notebook = await openNotebook(desk.openJournal());
  await expectValue(notebook.openVisit(id));
  return notebook;
}

describe('a notice that something no longer opens', () => {
  it('is told at every start until it was put away, and then no more', async () => {
    await start();
    const notebook = await start();
    expect(notebook.setAside.value).toEqual([{ visitId: id, records: 2 }]);
    await expectValue(notebook.putAwaySetAside());
    expect(notebook.setAside.value).toEqual([]);
    expect((await start()).setAside.value).toEqual([]);
  });

  it('is told again when more is gone', async () => {
    await (await start()).putAwaySetAside();
    desk.spoiled.set(`private:${id}`, 3);
    expect((await start()).setAside.value).toEqual([{ visitId: id, records: 3 }]);
  });

  it('goes from other panels at once', async () => {
    const [here, there] = [await start(), await start()];
    await here.putAwaySetAside();
    expect(there.setAside.value).toEqual([]);
  });

  it('is about this disk: it is in no backup', async () => {
    await (await start()).putAwaySetAside();
    desk.spoiled.clear();
    const backup = await expectValue(makeBackup(desk.openJournal(), { now: () => clock.ms }));
    expect(backup.text).not.toContain('put-away');
  });
});
