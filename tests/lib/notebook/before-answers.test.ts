import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';

import { fromBase64 } from '../../../lib/base/base64';
import { restoreBackup } from '../../../lib/notebook/backup/backup';
import { readLine } from '../../../lib/notebook/summary';
import { emptyVisit } from '../../../lib/notebook/visit';
import { createDesk, type Desk, expectValue, openNotebook, passage } from './builders';

/** Made by the program as it was on 22 November 2026, before questions had answers. */
const text = readFileSync('tests/fixtures/notebook/backup-before-answers.json', 'utf8');
const saved: { visits: { id: string; updates: string }[] } = JSON.parse(text);

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});

/** The visit with questions, as if it had been on this disk all along. */
async function openOld() {
  const id = 'old-visit';
  const { updates } = saved.visits.find(({ updates }) => updates.length > 500)!;
  desk.updates.set(`private:${id}`, [fromBase64(updates)!]);
  const notebook = await openNotebook(desk.openJournal());
  return { notebook, visit: await expectValue(notebook.openVisit(id)) };
}

describe('a visit saved before there were answers', () => {
  it('reads as it did, with nothing said of what is new', async () => {
    const { visit } = await openOld();
    const { questions, ...rest } = visit.visit.value;
    const { questions: _none, ...empty } = emptyVisit('old-visit');
    expect(rest).toEqual({
      ...empty,
      with: 'Dra. Peña',
      at: '2026-03-09T14:30',
      matters: 'Sleep 😴',
      draft: 'And what about',
    });
    expect(questions.map(({ text, first, status, answer }) => [text, first, status, answer])).toEqual([
      ['Is it safe for me?', true, 'draft', ''],
      ['What else is there?', true, 'draft', ''],
      ['Who can I call?', false, 'draft', ''],
    ]);
    expect(questions[0]).toMatchObject({ passage: passage('1 tab PO QAM'), term: { text: 'PO' } });
  });

  it('takes everything new, and gives it back', async () => {
    const { visit } = await openOld();
    const [question] = visit.visit.value.questions;
    visit.markQuestion(question!.id, { status: 'answered' });
    visit.setAnswer(question!.id, 'Yes, for now');
    visit.setText('opener', 'I am here about this medicine.');
    visit.set({ zone: 'Europe/Madrid', minutes: 20, confidenceBefore: 3 });
    visit.nextSteps.add({ what: 'Call the clinic', who: 'me', by: '2026-03-12' });

    const again = await openNotebook(desk.openJournal());
    const opened = await expectValue(again.openVisit('old-visit'));
    expect(opened.visit.value).toEqual(visit.visit.value);
    expect(opened.visit.value.questions[0]).toMatchObject({ status: 'answered', answer: 'Yes, for now' });
  });

  it('keeps both when two computers each begin an answer to the same old question', async () => {
    const { visit } = await openOld();
    const id = visit.visit.value.questions[0]!.id;
    const other = createDesk();
    other.updates.set('private:old-visit', [...desk.updates.get('private:old-visit')!]);
    const there = await expectValue((await openNotebook(other.openJournal())).openVisit('old-visit'));
    visit.setAnswer(id, 'Yes. ');
    there.setAnswer(id, 'Take it at night.');

    const both = createDesk();
    const updates = [desk, other].flatMap(({ updates }) => updates.get('private:old-visit')!);
    both.updates.set('private:old-visit', updates);
    const merged = await expectValue((await openNotebook(both.openJournal())).openVisit('old-visit'));
    const { answer } = merged.visit.value.questions[0]!;
    expect([answer.includes('Yes. '), answer.includes('Take it at night.')]).toEqual([true, true]);
  });

  it('comes back from its backup', async () => {
    const journal = desk.openJournal();
    expect(await restoreBackup(text, journal)).toEqual({ ok: true, value: { added: 2, merged: 0, same: 0 } });
    const notebook = await openNotebook(journal);
    expect(notebook.visits.value.map(line => [line.with, line.questions, line.unanswered])).toEqual([
      ['Dra. Peña', 3, 3],
      ['Dr. Lee', 0, 0],
    ]);
  });

  it('has a line that says nothing of kinds and lists', () => {
    const line =
      '{"id":"a","with":"Dr. Lee","at":"","questions":4,"first":3,"changedAt":"2026-03-02T09:00:00.000Z","removedAt":""}';
    expect(readLine(line)).toMatchObject({ kind: '', isList: false, questions: 4, unanswered: 4 });
  });
});
