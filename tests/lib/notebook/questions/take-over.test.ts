import { describe, expect, it } from 'vitest';
import {
  countAsked,
  type QuestionStatus,
  questionStatuses,
} from '../../../../lib/notebook/questions/question';
import { fill } from '../../../support/builders';
import { ask, expectValue, listed, newId, openNewVisit } from '../builders';

describe('carrying over', () => {
  it('brings what still waits for an answer, and says how many', async () => {
    const { visit, notebook } = await openNewVisit();
    for (const status of questionStatuses) visit.markQuestion(ask(visit, status), { status });
    ask(visit, ' ');
    const next = await expectValue(notebook.newVisit());
    expect(next.carryOver(visit.visit.value)).toEqual({ ok: true, value: 6 });
    expect(next.visit.value.questions.map(({ text }) => text).sort()).toEqual(
      questionStatuses.filter(status => status !== 'answered' && status !== 'not-mine').toSorted(),
    );
    next.undo();
    expect(next.visit.value.questions).toEqual([]);
  });

  it('counts the visits at which it was asked, and no visit twice', async () => {
    const { visit, notebook } = await openNewVisit();
    const id = ask(visit, 'What else?');
    visit.markQuestion(id, { status: 'asked' });
    visit.setAnswer(id, 'We will see');
    const second = await expectValue(notebook.newVisit());
    second.carryOver(visit.visit.value);
    expect(second.visit.value.questions[0]).toMatchObject({ id, status: 'ready', answer: '', askedAt: '' });
    expect(countAsked(second.visit.value.questions[0]!)).toBe(1);

    expect(second.carryOver(visit.visit.value)).toEqual({ ok: true, value: 0 });
    second.markQuestion(id, { status: 'refused' });
    expect(countAsked(second.visit.value.questions[0]!)).toBe(2);
    const third = await expectValue(notebook.newVisit());
    third.carryOver(second.visit.value);
    expect(countAsked(third.visit.value.questions[0]!)).toBe(2);
  });

  it.each<QuestionStatus>(['draft', 'ready', 'put-off'])(
    'does not count a visit where it was %s',
    async status => {
      const { visit, notebook } = await openNewVisit();
      visit.markQuestion(ask(visit, 'What else?'), { status });
      const next = await expectValue(notebook.newVisit());
      next.carryOver(visit.visit.value);
      expect(countAsked(next.visit.value.questions[0]!)).toBe(0);
    },
  );

  it('brings only what was chosen, with its tags, and never more than three first', async () => {
    const { visit, notebook } = await openNewVisit();
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(text => ask(visit, text));
    visit.tagQuestion(a!, 'private', true);
    const next = await expectValue(notebook.newVisit());
    for (const text of ['x', 'y']) ask(next, text);
    next.carryOver(visit.visit.value, [a!, b!, d!]);
    expect(listed(next)).toEqual(['1. x', '2. y', '3. a', '- b', '- d']);
    expect(next.visit.value.questions[2]!.tags).toEqual(['private']);
    expect(next.visit.value.questions.some(({ id }) => id === c)).toBe(false);
  });
});

describe('saved lists', () => {
  it('are not among the visits, and are used again and again', async () => {
    const { visit, notebook } = await openNewVisit();
    const list = await expectValue(notebook.newVisit({ isList: true, with: 'Before any new pill' }));
    for (const text of ['What is it for?', 'What else is there?']) ask(list, text);
    expect(notebook.visits.value).toHaveLength(1);
    expect(notebook.lists.value).toMatchObject([{ with: 'Before any new pill', questions: 2 }]);

    ask(visit, 'What is it for?');
    expect(visit.takeList(list.visit.value)).toEqual({ ok: true, value: 1 });
    expect(listed(visit)).toEqual(['1. What is it for?', '2. What else is there?']);
    expect(visit.takeList(list.visit.value)).toEqual({ ok: true, value: 0 });
  });

  it('refuse to overfill a visit, and then change nothing', async () => {
    const { visit, notebook } = await openNewVisit();
    const list = await expectValue(notebook.newVisit({ isList: true }));
    for (let count = 0; count < 3; count++) ask(list, newId());
    fill(visit, 498);
    expect(visit.takeList(list.visit.value)).toEqual({ ok: false, code: 'too-many' });
    expect(visit.visit.value.questions).toHaveLength(498);
  });
});
