import { describe, expect, it } from 'vitest';

import type { NewVisit } from '../../../lib/notebook/notebook';
import { limits, type VisitText, visitTexts } from '../../../lib/notebook/visit';
import { clock, expectValue, openNewVisit, openNotebook, wait } from './builders';

const texts = Object.keys(visitTexts) as VisitText[];

describe('the texts of a visit', () => {
  it.each(texts)('keep %s letter by letter, as one step', async name => {
    const { visit, desk } = await openNewVisit();
    visit.setText(name, 'Dormir 😴');
    visit.setText(name, 'Dormir 😴 bien');
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value[name]).toBe('Dormir 😴 bien');
    visit.undo();
    expect(visit.visit.value[name]).toBe('');
  });

  it.each(texts)('refuse more than %s may hold, and keep what was there', async name => {
    const { visit } = await openNewVisit({ [name]: 'as it was' });
    expect(visit.setText(name, 'x'.repeat(20_000))).toEqual({ ok: false, code: 'too-long' });
    expect(visit.visit.value[name]).toBe('as it was');
  });

  it('keep words that run from right to left, and half an emoji as a sign and not as damage', async () => {
    const { visit } = await openNewVisit();
    visit.setText('opener', 'أريد أن أنام ‏😴');
    visit.setText('card', 'half \ud83d');
    expect([visit.visit.value.opener, visit.visit.value.card]).toEqual(['أريد أن أنام ‏😴', 'half \ufffd']);
  });
});

describe('the details of a visit', () => {
  it('are one step, whatever is said at once', async () => {
    const { visit } = await openNewVisit({ at: '2026-03-09T14:30' });
    const details = {
      zone: 'America/New_York',
      minutes: 20,
      kind: 'en-core/test-result',
      confidenceBefore: 4,
    };
    expect(visit.set(details)).toEqual({ ok: true });
    expect(visit.visit.value).toMatchObject({ at: '2026-03-09T14:30', ...details });
    visit.undo();
    expect(visit.visit.value).toMatchObject({ at: '2026-03-09T14:30', zone: '', kind: '' });
    expect(visit.visit.value.minutes).toBeUndefined();
  });

  it('can be taken back', async () => {
    const { visit } = await openNewVisit();
    visit.set({ heard: 8 });
    visit.set({ heard: undefined });
    expect('heard' in visit.visit.value).toBe(false);
  });

  it.each([
    [{ at: '2026-02-30T10:00' }, 'bad-date'],
    [{ zone: 'Mars/Olympus' }, 'bad-zone'],
    [{ minutes: 0 }, 'bad-number'],
    [{ minutes: 1441 }, 'bad-number'],
    [{ heard: 11 }, 'bad-number'],
    [{ confidenceAfter: 2.5 }, 'bad-number'],
    [{ kind: 'x'.repeat(101) }, 'too-long'],
    [{ hardest: 'no such question' }, 'missing'],
  ])('refuse %o: %s', async (details, code) => {
    const { visit, notebook } = await openNewVisit();
    const before = visit.visit.value;
    expect(visit.set({ minutes: 5, ...details })).toEqual({ ok: false, code });
    expect(visit.visit.value).toEqual(before);
    if (!('hardest' in details || 'heard' in details || 'confidenceAfter' in details))
      expect(await notebook.newVisit(details as NewVisit)).toEqual({ ok: false, code });
  });

  it('name one question as the hardest, and none once it is gone', async () => {
    const { visit } = await openNewVisit();
    const { value: id } = visit.addQuestion({ text: 'About sex' }) as { value: string };
    visit.set({ hardest: id });
    expect(visit.visit.value.hardest).toBe(id);
    visit.removeQuestion(id);
    expect(visit.visit.value.hardest).toBe('');
  });

  it('are in the line of the visit, for the timeline', async () => {
    const { visit, notebook } = await openNewVisit();
    visit.set({ kind: 'en-core/bill', heard: 6, confidenceBefore: 2, confidenceAfter: 7 });
    expect(notebook.visits.value).toMatchObject([
      { kind: 'en-core/bill', heard: 6, confidenceBefore: 2, confidenceAfter: 7 },
    ]);
  });
});

describe('boxes and paths', () => {
  it('are kept under their names', async () => {
    const { visit, desk } = await openNewVisit();
    visit.setBox('not-working/hoped', 'To sleep');
    visit.setBox('not-working/since', 'May');
    visit.setBox('not-working/since', '');
    visit.setPath('prepare', { step: 'opener', skipped: ['goals'], finishedAt: '' });
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value.boxes).toEqual({ 'not-working/hoped': 'To sleep' });
    expect(again.visit.value.paths).toEqual({
      prepare: { step: 'opener', skipped: ['goals'], finishedAt: '' },
    });
  });

  it('are taken back step by step', async () => {
    const { visit } = await openNewVisit();
    visit.setBox('letter/reason', 'Not true');
    visit.setPath('prepare', { step: 'one', skipped: [], finishedAt: '' });
    visit.undo();
    expect(visit.visit.value).toMatchObject({ paths: {}, boxes: { 'letter/reason': 'Not true' } });
    visit.undo();
    expect(visit.visit.value.boxes).toEqual({});
    visit.redo();
    expect(visit.visit.value.boxes).toEqual({ 'letter/reason': 'Not true' });
  });

  it('know where a person turned to, and when they began, with nothing to take back', async () => {
    const { visit, desk } = await openNewVisit();
    visit.setMatters('Sleep');
    const beganAt = '2026-11-24T19:30:00.000Z';
    visit.turnTo('in-the-room', { step: 'one', skipped: [], finishedAt: '', beganAt });
    visit.undo();
    const again = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    expect(again.visit.value).toMatchObject({
      matters: '',
      paths: { 'in-the-room': { step: 'one', skipped: [], finishedAt: '', beganAt } },
    });
  });

  it('have an end', async () => {
    const { visit } = await openNewVisit();
    for (let count = 0; count < limits.boxes; count++) visit.setBox(`form/${count}`, 'x');
    expect(visit.setBox('form/one-more', 'x')).toEqual({ ok: false, code: 'too-many' });
    expect(visit.setBox('form/0', 'x and more').ok).toBe(true);
  });
});

describe('a clock that was set back', () => {
  it('loses nothing, and steps stay apart', async () => {
    const { visit } = await openNewVisit();
    visit.setText('opener', 'One');
    wait(-3_600_000);
    visit.setText('opener', 'One two');
    wait(5_000);
    visit.setText('opener', 'One two three');
    wait(3_600_000);
    visit.undo();
    expect(visit.visit.value.opener).toBe('One two');
  });

  it('shows a visit that was removed before it, when that is undone', async () => {
    const { visit, notebook, desk } = await openNewVisit({ with: 'Dr. Lee' });
    await notebook.removeVisit(visit.visit.value.id);
    wait(-86_400_000);
    const again = await openNotebook(desk.openJournal());
    await again.restoreVisit(visit.visit.value.id);
    expect(again.visits.value.map(line => line.with)).toEqual(['Dr. Lee']);
    clock.ms += 86_400_000;
  });
});

describe('a visit removed in another panel', () => {
  it('answers every verb with missing, and writes nothing', async () => {
    const { visit, desk } = await openNewVisit();
    const { value: id } = visit.addQuestion({ text: 'Why?' }) as { value: string };
    const note = (await expectValue(visit.notes.add({ text: 'n' }))) as string;
    const other = await openNotebook(desk.openJournal());
    await other.removeVisit(visit.visit.value.id);
    const before = desk.updates.get(`private:${visit.visit.value.id}`)!.length;

    const answers = [
      visit.setText('opener', 'x'),
      visit.set({ minutes: 5 }),
      visit.setBox('a/b', 'x'),
      visit.setPath('p', { step: 's', skipped: [], finishedAt: '' }),
      visit.turnTo('p', { step: 's', skipped: [], finishedAt: '' }),
      visit.markQuestion(id, { status: 'asked' }),
      visit.tagQuestion(id, 'private', true),
      visit.setAnswer(id, 'x'),
      visit.setInMyWords(id, 'x'),
      visit.carryOver(visit.visit.value),
      visit.takeList(visit.visit.value),
      visit.notes.add({ text: 'x' }),
      visit.notes.edit(note, 'text', 'x'),
      visit.notes.set(note, { kind: 'felt' }),
      visit.notes.move(note),
      visit.notes.remove(note),
      visit.notes.putBack(note),
    ];
    expect(new Set(answers.map(answer => (answer.ok ? 'ok' : answer.code)))).toEqual(new Set(['missing']));
    expect(desk.updates.get(`private:${visit.visit.value.id}`)!.length).toBe(before);
  });
});
