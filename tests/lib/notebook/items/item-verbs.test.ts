import { describe, expect, it } from 'vitest';

import { confirmDay } from '../../../../lib/notebook/deadlines/deadline';
import type { ItemName } from '../../../../lib/notebook/items/shapes';
import type { OpenVisit } from '../../../../lib/notebook/open-visit';
import { clock, expectValue, openNewVisit, openNotebook, passage } from '../builders';

const createdAt = new Date(clock.ms).toISOString();
const from = await expectValue(confirmDay('2026-03-01', { now: () => clock.ms }));

/** One thing in each list. */
const add: { [Name in ItemName]: (visit: OpenVisit) => ReturnType<OpenVisit[Name]['add']> } = {
  notes: visit => visit.notes.add({ text: 'They listened', kind: 'heard', passage: passage('taper') }),
  nextSteps: visit => visit.nextSteps.add({ what: 'Call', who: 'me', by: '2026-03-12' }),
  promises: visit => visit.promises.add({ who: 'Ana', what: 'Send it', reference: '77', due: '2026-03-12' }),
  deeds: visit => visit.deeds.add({ text: 'I said no to waiting', kind: 'disagreed' }),
  deadlines: visit => visit.deadlines.add({ kind: 'appeal', from, letterSays: '' }),
  barriers: visit => visit.barriers.add({ kind: 'ride', ask: 'A late visit?', who: 'Ana', moved: 'some' }),
};

const kept: { [Name in ItemName]: object } = {
  notes: { text: 'They listened', kind: 'heard', passage: passage('taper'), questionId: '', createdAt },
  nextSteps: { what: 'Call', who: 'me', by: '2026-03-12', doneOn: '', createdAt },
  promises: {
    ...{ who: 'Ana', what: 'Send it', reference: '77' },
    ...{ madeOn: '', due: '2026-03-12', keptOn: '', createdAt },
  },
  deeds: { text: 'I said no to waiting', kind: 'disagreed', createdAt },
  deadlines: { kind: 'appeal', from, letterSays: '' },
  barriers: { kind: 'ride', ask: 'A late visit?', resource: '', who: 'Ana', moved: 'some', createdAt },
};

describe.each(Object.keys(add) as ItemName[])('%s', name => {
  it('are kept as they were added, each in one step', async () => {
    const { visit, desk } = await openNewVisit();
    const id = await expectValue(add[name](visit));
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value[name]).toEqual([{ id, ...kept[name] }]);
    visit.undo();
    expect(visit.visit.value[name]).toEqual([]);
  });

  it('are removed and put back', async () => {
    const { visit } = await openNewVisit();
    const id = await expectValue(add[name](visit));
    const last = await expectValue(add[name](visit));
    visit[name].remove(id);
    expect(visit.visit.value[name].map(item => item.id)).toEqual([last]);
    visit.setMatters('done since');
    visit[name].putBack(id);
    expect(visit.visit.value[name].map(item => item.id)).toEqual([id, last]);
    expect(visit.visit.value[name][0]).toEqual({ id, ...kept[name] });
  });

  it('are put in another order', async () => {
    const { visit } = await openNewVisit();
    const ids = [1, 2, 3].map(() => {
      const added = add[name](visit);
      return added.ok ? added.value : '';
    });
    visit[name].move(ids[2]!, ids[0]);
    visit[name].move(ids[0]!);
    expect(visit.visit.value[name].map(item => item.id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(visit[name].move(ids[0]!, 'nowhere')).toEqual({ ok: false, code: 'missing' });
  });

  it('that did not change stay the same objects', async () => {
    const { visit } = await openNewVisit();
    await expectValue(add[name](visit));
    const before = visit.visit.value[name];
    visit.setMatters('Sleep');
    expect(visit.visit.value[name]).toBe(before);
  });
});

describe('what may be said of a thing', () => {
  it('is typed as one step, and limited', async () => {
    const { visit } = await openNewVisit();
    const id = await expectValue(visit.notes.add({}));
    visit.notes.edit(id, 'text', 'They');
    visit.notes.edit(id, 'text', 'They said');
    expect(visit.visit.value.notes[0]).toMatchObject({ text: 'They said', kind: 'story' });
    expect(visit.notes.edit(id, 'text', 'x'.repeat(20_001))).toEqual({ ok: false, code: 'too-long' });
    expect(visit.notes.add({ text: 'x'.repeat(20_001) })).toEqual({ ok: false, code: 'too-long' });
    visit.undo();
    expect(visit.visit.value.notes[0]).toMatchObject({ text: '' });
  });

  it('is checked where it is a day', async () => {
    const { visit } = await openNewVisit();
    const id = await expectValue(visit.nextSteps.add({ what: 'Call' }));
    expect(visit.nextSteps.set(id, { by: '2026-02-30' })).toEqual({ ok: false, code: 'bad-date' });
    expect(visit.nextSteps.add({ by: 'tomorrow' })).toEqual({ ok: false, code: 'bad-date' });
    visit.nextSteps.set(id, { by: '2026-03-12', doneOn: '2026-03-11' });
    visit.nextSteps.set(id, { doneOn: '' });
    expect(visit.visit.value.nextSteps).toMatchObject([{ by: '2026-03-12', doneOn: '' }]);
  });

  it('has an end', async () => {
    const { visit } = await openNewVisit();
    for (let count = 0; count < 500; count++) visit.deeds.add({ text: 'x' });
    expect(visit.deeds.add({ text: 'x' })).toEqual({ ok: false, code: 'too-many' });
  });

  it('holds no deadline that nobody confirmed', async () => {
    const { visit } = await openNewVisit();
    // @ts-expect-error: a day alone is not a confirmed day.
    const unconfirmed = { kind: 'appeal', from: '2026-03-01', letterSays: '' } satisfies Parameters<
      OpenVisit['deadlines']['add']
    >[0];
    visit.deadlines.add(unconfirmed as never);
    expect(visit.visit.value.deadlines).toEqual([]);
  });
});
