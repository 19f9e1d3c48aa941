import { beforeEach, describe, expect, it } from 'vitest';

import { makeBackup } from '../../../../lib/notebook/backup/backup';
import type { Notebook } from '../../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../../lib/notebook/open-visit';
import { ask, clock, createDesk, type Desk, expectValue, listed, openNotebook, wait } from '../builders';

const dayMs = 24 * 3_600_000;
let desk: Desk;
let notebook: Notebook;
let visit: OpenVisit;
let id: string;
let questionId: string;

/** Monday: a question and its answer. Tuesday: the question reads otherwise, and there is another. */
beforeEach(async () => {
  desk = createDesk();
  notebook = await openNotebook(desk.openJournal());
  visit = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
  id = visit.visit.value.id;
  questionId = ask(visit, 'Is the tablet safe?');
  visit.setAnswer(questionId, 'With food.');
  wait(dayMs);
  visit.editQuestion(questionId, 'What are the tablets for?');
  ask(visit, 'How long?');
});

const earlier = () => expectValue(notebook.readEarlier(id));
const monday = async () => (await earlier()).at(-1)!;
const answer = () => visit.visit.value.questions.find(question => question.id === questionId)?.answer;

describe('going back', () => {
  it('keeps the question the same one, so that its answer and other panels stay right', async () => {
    const other = await expectValue((await openNotebook(desk.openJournal())).openVisit(id));
    await expectValue(visit.goBackTo(await monday()));
    expect(listed(visit)).toEqual(['1. Is the tablet safe?']);
    expect(visit.visit.value.questions[0]?.id).toBe(questionId);
    expect(answer()).toBe('With food.');
    other.setAnswer(questionId, 'With food, at night.');
    expect(answer()).toBe('With food, at night.');
    expect(other.visit.value).toEqual(visit.visit.value);
  });

  it('loses nothing: how it read until then is a version too', async () => {
    const before = visit.visit.value;
    await expectValue(visit.goBackTo(await monday()));
    const [newest] = await earlier();
    expect(newest?.at).toMatch(/^2.*T/);
    expect(newest?.visit).toEqual(before);
  });

  it('to how it reads already changes nothing, and keeps nothing', async () => {
    await expectValue(visit.goBackTo(await monday()));
    const kept = await earlier();
    const updates = desk.updates.get(`private:${id}`)?.length;
    await expectValue(visit.goBackTo(await monday()));
    expect(await earlier()).toEqual(kept);
    expect(desk.updates.get(`private:${id}`)?.length).toBe(updates);
  });

  it('is taken back by the Undo of its toast, also after more was written', async () => {
    const before = visit.visit.value;
    const undo = await expectValue(visit.goBackTo(await monday()));
    undo();
    wait(1);
    expect(visit.visit.value).toEqual(before);

    const undoLate = await expectValue(visit.goBackTo(await monday()));
    visit.setMatters('Sleep');
    wait(1);
    undoLate();
    expect(visit.visit.value).toEqual(before);
    const words = (await earlier()).map(version => version.visit.matters);
    expect(words).toContain('Sleep');
  });

  it('answers “missing” for a visit that was removed', async () => {
    const version = await monday();
    await notebook.removeVisit(id);
    expect(visit.goBackTo(version)).toEqual({ ok: false, code: 'missing' });
  });
});

describe('what is kept of earlier days', () => {
  it('is kept with the first change of a day, by one of two panels', async () => {
    const other = await expectValue((await openNotebook(desk.openJournal())).openVisit(id));
    wait(dayMs);
    const appended = desk.updates.get(`earlier:${id}`)?.length ?? 0;
    other.setMatters('Sleep');
    visit.setMatters('Sleep well', 'Sleep');
    other.setMatters('Sleep very well', 'Sleep well');
    await earlier();
    expect((await earlier()).map(({ at }) => at.length)).toEqual([10, 10]);
    expect(desk.updates.get(`earlier:${id}`)!.length).toBeLessThanOrEqual(appended + 1);
  });

  it('goes with the visit, before it', async () => {
    await notebook.removeVisit(id);
    await notebook.forgetVisit(id);
    expect([...desk.updates.keys(), ...desk.summaries.keys()]).toEqual([]);
  });

  it('is in no backup', async () => {
    visit.removeQuestion(questionId);
    const backup = await expectValue(makeBackup(desk.openJournal(), { now: () => clock.ms }));
    expect(backup.text).not.toContain('earlier:');
    expect(backup.visits).toBe(1);
  });

  it('holds no word that was removed that day', async () => {
    const secret = ask(visit, 'zremoved');
    visit.removeQuestion(secret);
    wait(dayMs);
    visit.setMatters('Sleep');
    const bytes = desk.updates.get(`earlier:${id}`)!.map(update => new TextDecoder('latin1').decode(update));
    expect(bytes.join()).toContain('How long?');
    expect(bytes.join()).not.toContain('zremoved');
  });
});
