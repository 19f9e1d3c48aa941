import { beforeEach, describe, expect, it } from 'vitest';

import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import {
  ask,
  clock,
  createDesk,
  type Desk,
  expectValue,
  listed,
  newId,
  openNotebook,
  wait,
} from './builders';

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

describe('a notebook', () => {
  it('is empty at first', () => {
    expect([notebook.visits.value, notebook.setAside.value]).toEqual([[], []]);
    expect(notebook.saving.value).toEqual({ is: 'saved' });
  });

  it('lists a visit as it now is', async () => {
    const visit = await expectValue(notebook.newVisit());
    for (const text of ['a', 'b', 'c', 'd']) ask(visit, text);
    wait(60_000);
    visit.setWith('Dr. Lee');
    const summary = {
      id: visit.visit.value.id,
      with: 'Dr. Lee',
      at: '',
      kind: '',
      isList: false,
      questions: 4,
      first: 3,
      unanswered: 4,
      changedAt: new Date(clock.ms).toISOString(),
    };
    expect(notebook.visits.value).toEqual([summary]);
    expect((await restart()).visits.value).toEqual([summary]);
  });

  it('lists the soonest visit first, and those without a date last', async () => {
    await addVisit('no date, older');
    await addVisit('later', '2026-05-01T08:00');
    wait(1_000);
    await addVisit('no date, newer');
    await addVisit('sooner', '2026-03-09T14:30');
    const order = ['sooner', 'later', 'no date, newer', 'no date, older'];
    expect(notebook.visits.value.map(visit => visit.with)).toEqual(order);
    expect((await restart()).visits.value.map(visit => visit.with)).toEqual(order);
  });

  it('keeps each visit apart', async () => {
    const [one, other] = [await addVisit('one'), await addVisit('other')];
    const visit = await expectValue(notebook.openVisit(one));
    ask(visit, 'only here');
    expect(listed(await expectValue(notebook.openVisit(other)))).toEqual([]);
  });

  it('gives all who open a visit the same one', async () => {
    const id = await addVisit('Dr. Lee');
    const [one, other] = await Promise.all([notebook.openVisit(id), notebook.openVisit(id)]);
    const visits = [await expectValue(one), await expectValue(other)];
    ask(visits[0]!, 'a');
    expect(listed(visits[1]!)).toEqual(['1. a']);
  });

  it('does not open what is not there', async () => {
    expect(await notebook.openVisit('nobody')).toEqual({ ok: false, code: 'missing' });
    expect(await notebook.removeVisit('nobody')).toEqual({ ok: false, code: 'missing' });
    expect(await notebook.restoreVisit('nobody')).toEqual({ ok: false, code: 'missing' });
    expect(await notebook.forgetVisit('nobody')).toEqual({ ok: false, code: 'missing' });
  });

  it.each([
    ['bad-date', { at: 'soon' }],
    ['too-long', { with: 'x'.repeat(201) }],
    ['too-long', { matters: 'x'.repeat(2_001) }],
  ])('makes no visit of what it cannot keep: %s', async (code, fields) => {
    expect(await notebook.newVisit(fields)).toEqual({ ok: false, code });
    expect(notebook.visits.value).toEqual([]);
  });

  it('makes one change of many when a visit with many is opened', async () => {
    const visit = await expectValue(notebook.newVisit());
    for (let turn = 0; turn < 60; turn++) visit.setMatters(`${turn}`);
    const again = await expectValue((await restart()).openVisit(visit.visit.value.id));
    expect([...desk.updates.values()].map(updates => updates.length)).toEqual([1]);
    expect(again.visit.value.matters).toBe('59');
  });

  it('leaves nothing of removed words on disk once it has made one change of many', async () => {
    const visit = await expectValue(notebook.newVisit());
    const id = ask(visit, 'a canary sentence');
    visit.removeQuestion(id);
    for (let turn = 0; turn < 60; turn++) visit.setMatters(`${turn}`);
    await expectValue((await restart()).openVisit(visit.visit.value.id));
    const stored = [...desk.updates.values()].flat().map(update => new TextDecoder('latin1').decode(update));
    expect(stored.join()).not.toContain('canary');
  });
});

describe('a notebook whose store fails', () => {
  it('says why it does not open', async () => {
    desk.failure = 'vault-unreadable';
    const opened = await createNotebook(desk.openJournal(), { newId, now: () => clock.ms });
    expect(opened).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('keeps what is typed on screen, and saves it when it can', async () => {
    const visit = await expectValue(notebook.newVisit());
    desk.failure = 'storage-full';
    ask(visit, 'a');
    expect(listed(visit)).toEqual(['1. a']);
    expect(notebook.saving.value).toEqual({ is: 'not-saved', code: 'storage-full' });

    desk.failure = undefined;
    expect(await notebook.flush()).toMatchObject({ ok: true });
    expect(notebook.saving.value).toEqual({ is: 'saved' });
    expect(listed(await expectValue((await restart()).openVisit(visit.visit.value.id)))).toEqual(['1. a']);
  });

  it('says why a visit does not open, and opens it when it can', async () => {
    const id = await addVisit('Dr. Lee');
    desk.failure = 'vault-closed';
    expect(await notebook.openVisit(id)).toEqual({ ok: false, code: 'vault-closed' });
    expect(await notebook.newVisit()).toEqual({ ok: false, code: 'vault-closed' });
    desk.failure = undefined;
    expect(await expectValue(notebook.openVisit(id))).toBeDefined();
  });

  it('says when it closes with words that are not on disk', async () => {
    const visit = await expectValue(notebook.newVisit());
    desk.failure = 'storage-full';
    ask(visit, 'a');
    expect(await notebook.close()).toEqual({ ok: false, code: 'storage-full' });
  });

  it('does not write once it is closed', async () => {
    const visit = await expectValue(notebook.newVisit());
    const before = desk.updates.get(`private:${visit.visit.value.id}`)?.length;
    await notebook.close();
    visit.setMatters('too late');
    expect(desk.updates.get(`private:${visit.visit.value.id}`)?.length).toBe(before);
  });
});
