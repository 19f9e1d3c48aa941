import { beforeEach, describe, expect, it } from 'vitest';

import { createNotebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { readMarked } from '../../../lib/review/mark-visit';
import { encodePlan, type ItemId } from '../../../lib/review/plan';
import { createTables, type Table } from '../../../lib/review/tables';
import { createDesk, expectValue, newId } from '../notebook/builders';
import { lettersIn } from './builders';

const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
let open: OpenVisit;
let table: Table;
let steps: string[];
let barrier: string;
let note: string;

/** A visit with three next steps, a note and a barrier, none of them shared yet. */
beforeEach(async () => {
  const journal = createDesk().openJournal();
  const notebook = await expectValue(createNotebook(journal, { newId, now: () => clock.ms }));
  open = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
  const add = (what: string) => open.nextSteps.add({ what, who: 'me', by: '2026-03-09' });
  steps = ['Call the clinic', 'Ask for a ride', 'Write it down'].map(what => idOf(add(what)));
  barrier = idOf(open.barriers.add({ kind: 'ride', ask: 'Is there a ride?', resource: 'The ride line' }));
  note = idOf(open.notes.add({ kind: 'heard', text: 'They said to wait.' }));
  const tables = createTables({ notebook, journal }, { newId, now: () => clock.ms });
  table = await expectValue(tables.open(open.visit.value.id));
});

function idOf(answer: { ok: true; value: string } | { ok: false; code: string }): string {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

function share(...ids: ItemId[]): OpenVisit {
  const until = new Date(clock.ms + 3_600_000).toISOString();
  table.session.start(
    { with: 'Maria', purpose: '', until },
    ids.map(id => ({ id })),
  );
  return table.whole(open);
}

const shareAll = () => share(`nextSteps/${steps[1]}`, `notes/${note}`, `barriers/${barrier}`);
const whats = (visit: OpenVisit) => visit.visit.value.nextSteps.map(({ what }) => what);

describe('the lists of a visit that is partly shared', () => {
  it('have everything in its place, while the private document lacks what is shared', () => {
    const before = open.visit.value;
    expect(shareAll().visit.value).toEqual(before);
    expect(whats(open)).toEqual(['Call the clinic', 'Write it down']);
    expect(open.visit.value.notes).toEqual([]);
    expect(open.visit.value.barriers).toEqual([]);
  });

  it('keep what is said of a shared thing out of what is sent, and have it when it is home', () => {
    const whole = shareAll();
    const [, id] = steps as [string, string];
    expect(whole.nextSteps.set(id, { doneOn: '2026-03-05' }).ok).toBe(true);
    for (const at of [1, 2]) expect(whole.nextSteps.edit(id, 'who', 'Jo'.slice(0, at)).ok).toBe(true);
    expect(whole.barriers.set(barrier, { moved: 'some' }).ok).toBe(true);
    const said = { what: 'Ask for a ride', who: 'Jo', by: '2026-03-09', doneOn: '2026-03-05' };
    expect(whole.visit.value.nextSteps[1]).toMatchObject(said);
    expect(whole.visit.value.barriers[0]).toMatchObject({ moved: 'some', resource: 'The ride line' });
    const sent = lettersIn(encodePlan(table.sides.plan));
    expect(sent).toContain('Ask for a ride');
    expect(sent).not.toMatch(/Jo|2026-03-0[59]|ride line|doneOn|moved/);
    table.session.end();
    expect(open.visit.value.nextSteps[1]).toMatchObject(said);
    expect(open.visit.value.barriers[0]?.moved).toBe('some');
  });

  it('take typing back as one step, and refuse what is no day or too long', () => {
    const whole = shareAll();
    for (const at of [1, 2]) whole.nextSteps.edit(steps[1]!, 'who', 'Jo'.slice(0, at));
    whole.undo();
    expect(whole.visit.value.nextSteps[1]?.who).toBe('me');
    expect(whole.nextSteps.set(steps[1]!, { by: '2026-02-31' })).toEqual({ ok: false, code: 'bad-date' });
    expect(whole.nextSteps.edit(steps[1]!, 'who', 'x'.repeat(201))).toEqual({ ok: false, code: 'too-long' });
  });

  it('write words by the client’s own hand of the plan', () => {
    const whole = shareAll();
    expect(whole.nextSteps.edit(steps[1]!, 'what', 'Ask for a free ride', 'Ask for a ride').ok).toBe(true);
    expect(table.now.value.items.map(({ text }) => text)).toContain('Ask for a free ride');
    expect(whats(whole)[1]).toBe('Ask for a free ride');
  });

  it('remove what is private, and what is shared only once it was taken back', () => {
    const whole = shareAll();
    expect(whole.nextSteps.remove(steps[1]!)).toEqual({ ok: false, code: 'missing' });
    expect(whole.nextSteps.remove(steps[0]!).ok).toBe(true);
    table.session.takeBack([`nextSteps/${steps[1]}`]);
    expect(whole.nextSteps.remove(steps[1]!).ok).toBe(true);
    expect(whats(whole)).toEqual(['Write it down']);
    expect(whole.nextSteps.putBack(steps[1]!).ok).toBe(true);
    expect(whats(whole)).toEqual(['Ask for a ride', 'Write it down']);
  });

  it('add a thing after those that are shared', () => {
    const whole = share(...steps.map(id => `nextSteps/${id}` as const));
    whole.nextSteps.add({ what: 'Then rest' });
    expect(whats(whole)).toEqual(['Call the clinic', 'Ask for a ride', 'Write it down', 'Then rest']);
  });

  it('move a thing among all of them, and it stays there when it is home', () => {
    const whole = shareAll();
    expect(whole.nextSteps.move(steps[1]!, steps[0]).ok).toBe(true);
    expect(whats(whole)).toEqual(['Ask for a ride', 'Call the clinic', 'Write it down']);
    expect(whole.nextSteps.move(steps[0]!).ok).toBe(true);
    expect(whole.nextSteps.move(steps[0]!, 'nowhere')).toEqual({ ok: false, code: 'missing' });
    const after = ['Ask for a ride', 'Write it down', 'Call the clinic'];
    expect(whats(whole)).toEqual(after);
    table.session.end();
    expect(whats(open)).toEqual(after);
  });

  it('have what began while it was shared: a note, and what was heard and confirmed', () => {
    const whole = shareAll();
    table.client.add('notes/n9', { text: 'We wrote this.', voice: 'client' });
    table.client.add('heard/h9', { text: 'Being heard matters.', voice: 'specialist' });
    const during = whole.visit.value.notes;
    expect(during.map(({ id, kind }) => [id, kind])).toEqual([
      [note, 'heard'],
      ['n9', 'heard'],
      ['h9', 'story'],
    ]);
    const marked = readMarked(table.sides, voice => voice);
    expect(marked.notes.map(({ text }) => text)).toContain('Being heard matters. [specialist]');
    table.session.end();
    expect(open.visit.value.notes.map(({ kind, text }) => [kind, text])).toEqual(
      during.map(({ kind, text }) => [kind, text]),
    );
  });
});
