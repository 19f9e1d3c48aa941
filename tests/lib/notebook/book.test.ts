import { beforeEach, describe, expect, it } from 'vitest';

import { mergeUpdates } from '../../../lib/notebook/document';
import type { Notebook } from '../../../lib/notebook/notebook';
import { ask, createDesk, type Desk, expectValue, listed, openNotebook, wait } from './builders';

let desk: Desk;
let notebook: Notebook;

beforeEach(async () => {
  desk = createDesk();
  notebook = await openNotebook(desk.openJournal());
});

const restart = () => openNotebook(desk.openJournal());

async function addVisit(withText: string, at = ''): Promise<string> {
  const visit = await expectValue(notebook.newVisit({ with: withText, at }));
  visit.close();
  return visit.visit.value.id;
}

describe('removing a visit', () => {
  it('takes it off the list but not off the disk', async () => {
    const id = await addVisit('Dr. Lee');
    await notebook.removeVisit(id);
    expect(notebook.visits.value).toEqual([]);
    expect(await notebook.openVisit(id)).toEqual({ ok: false, code: 'missing' });
    expect(desk.updates.size).toBe(1);
  });

  it('can be taken back, with all that was in it', async () => {
    const visit = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
    ask(visit, 'a');
    const { id } = visit.visit.value;
    await notebook.removeVisit(id);
    await notebook.restoreVisit(id);
    expect(notebook.visits.value).toMatchObject([{ id, with: 'Dr. Lee', questions: 1 }]);
    expect(listed(await expectValue(notebook.openVisit(id)))).toEqual(['1. a']);
  });

  it('can be taken back after a quick restart', async () => {
    const id = await addVisit('Dr. Lee');
    await notebook.removeVisit(id);
    wait(5_000);
    const again = await restart();
    expect(again.visits.value).toEqual([]);
    await again.restoreVisit(id);
    expect(again.visits.value).toMatchObject([{ id }]);
  });

  it('is not among the steps of the visit', async () => {
    const visit = await expectValue(notebook.newVisit());
    visit.setMatters('Sleep');
    await notebook.removeVisit(visit.visit.value.id);
    await notebook.restoreVisit(visit.visit.value.id);
    visit.undo();
    expect(notebook.visits.value).toHaveLength(1);
    expect(visit.visit.value.matters).toBe('');
  });

  it('takes it off the disk when its Undo has passed', async () => {
    const [id, kept] = [await addVisit('Dr. Lee'), await addVisit('Dr. Peña')];
    await notebook.removeVisit(id);
    expect(await notebook.forgetVisit(kept)).toEqual({ ok: false, code: 'missing' });
    expect(await notebook.forgetVisit(id)).toMatchObject({ ok: true });
    expect([...desk.updates.keys()]).toEqual([`private:${kept}`]);
    expect(await notebook.restoreVisit(id)).toEqual({ ok: false, code: 'missing' });
  });

  it('takes it off the disk at a later start', async () => {
    await notebook.removeVisit(await addVisit('Dr. Lee'));
    wait(10 * 60_000);
    await restart();
    expect([desk.updates.size, desk.summaries.size]).toEqual([0, 0]);
  });
});

describe('a notebook in which something no longer opens', () => {
  it('sets it aside, says how much, and opens the rest', async () => {
    const id = await addVisit('Dr. Lee');
    desk.spoiled.set(`private:${id}`, 2);
    const visit = await expectValue(notebook.openVisit(id));
    expect(visit.visit.value.with).toBe('Dr. Lee');
    expect(notebook.setAside.value).toEqual([{ visitId: id, records: 2 }]);
  });

  it('keeps what was written after a change that no longer opens, for the day when it opens again', async () => {
    const visit = await expectValue(notebook.newVisit());
    for (const text of ['S', 'Sl', 'Sle', 'Slee', 'Sleep']) visit.setMatters(text);
    const { id } = visit.visit.value;
    const stored = desk.updates.get(`private:${id}`)!;
    const whole = mergeUpdates(stored.toSpliced(2, 1));
    desk.updates.set(`private:${id}`, [whole]);
    const without = await expectValue((await restart()).openVisit(id));
    expect(without.visit.value.matters).toBe('S');

    desk.updates.set(`private:${id}`, [mergeUpdates([whole, stored[2]!])]);
    const again = await expectValue((await restart()).openVisit(id));
    expect(again.visit.value.matters).toBe('Sleep');
  });

  it.each([
    ['gone', undefined],
    ['not a line', 'Dr. Lee'],
    ['of the wrong shape', '{"id":7}'],
    [
      'of another visit',
      '{"id":"x","with":"","at":"","questions":0,"first":0,"changedAt":"","removedAt":""}',
    ],
  ])('makes a line anew that is %s', async (_, line) => {
    const id = await addVisit('Dr. Lee');
    if (line === undefined) desk.summaries.delete(`private:${id}`);
    else desk.summaries.set(`private:${id}`, line);
    expect((await restart()).visits.value).toMatchObject([{ id, with: 'Dr. Lee', questions: 0 }]);
  });

  it('names a visit of which nothing opens', async () => {
    desk.spoiled.set('private:lost', 3);
    const again = await restart();
    expect(again.visits.value).toEqual([]);
    expect(again.setAside.value).toEqual([{ visitId: 'lost', records: 3 }]);
  });

  it('leaves documents of other kinds alone', async () => {
    desk.updates.set('plan:1', [new Uint8Array([0, 0])]);
    desk.summaries.set('review:1', 'a line of another room');
    const again = await restart();
    expect([again.visits.value, again.setAside.value]).toEqual([[], []]);
  });
});
