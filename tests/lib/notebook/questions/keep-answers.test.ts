import { describe, expect, it } from 'vitest';

import { limits } from '../../../../lib/notebook/visit';
import { ask, openNewVisit } from '../builders';

const box = 'paper/typed';

async function openWithTwo() {
  const { visit } = await openNewVisit();
  const [one, two] = [ask(visit, 'One?'), ask(visit, 'Two?')];
  visit.setBox(box, 'Q1: yes');
  const read = () =>
    visit.visit.value.questions.map(({ answer, status, askedAt }) => [answer, status, askedAt !== '']);
  return { visit, one, two, read };
}

describe('answers from paper', () => {
  it('land at their questions and empty the box, in one step', async () => {
    const { visit, one, two, read } = await openWithTwo();
    const kept = visit.keepAnswers(
      [
        { questionId: one, text: 'yes' },
        { questionId: two, text: 'no' },
      ],
      box,
    );
    expect(kept).toMatchObject({ ok: true, value: { count: 2 } });
    expect(read()).toEqual([
      ['yes', 'answered', true],
      ['no', 'answered', true],
    ]);
    expect(visit.visit.value.boxes).toEqual({});
    visit.undo();
    expect(read()).toEqual([
      ['', 'draft', false],
      ['', 'draft', false],
    ]);
    expect(visit.visit.value.boxes).toEqual({ [box]: 'Q1: yes' });
  });

  it('are taken back by themselves, when something else was done since', async () => {
    const { visit, one, two, read } = await openWithTwo();
    visit.setAnswer(one, 'maybe');
    const kept = visit.keepAnswers([{ questionId: one, text: 'yes' }], box);
    visit.setAnswer(two, 'typed after');
    visit.setAnswer(one, 'maybe\nyes, in May');
    if (kept.ok) kept.value.takeBack();
    expect(read()).toEqual([
      ['maybe, in May', 'draft', false],
      ['typed after', 'draft', false],
    ]);
    expect(visit.visit.value.boxes).toEqual({ [box]: 'Q1: yes' });
  });

  it('leave alone what the person wrote anew in their place', async () => {
    const { visit, one, read } = await openWithTwo();
    const kept = visit.keepAnswers([{ questionId: one, text: 'yes' }], box);
    visit.setAnswer(one, 'in my own words');
    if (kept.ok) kept.value.takeBack();
    expect(read()[0]).toEqual(['in my own words', 'answered', true]);
  });

  it('of a visit that was closed since stay', async () => {
    const { visit, one, read } = await openWithTwo();
    const kept = visit.keepAnswers([{ questionId: one, text: 'yes' }], box);
    visit.close();
    if (kept.ok) kept.value.takeBack();
    expect(read()[0]).toEqual(['yes', 'answered', true]);
  });

  it('come after what is there, and what the person said of an answer stands', async () => {
    const { visit, one, read } = await openWithTwo();
    visit.setAnswer(one, 'maybe');
    visit.markQuestion(one, { status: 'half-answered' });
    visit.keepAnswers(
      [
        { questionId: one, text: 'yes' },
        { questionId: one, text: 'in May' },
      ],
      box,
    );
    expect(read()[0]).toEqual(['maybe\nyes\nin May', 'half-answered', true]);
  });

  it('are refused whole when one is too long', async () => {
    const { visit, one, two, read } = await openWithTwo();
    const long = { questionId: two, text: 'x'.repeat(limits.answer + 1) };
    expect(visit.keepAnswers([{ questionId: one, text: 'yes' }, long], box)).toEqual({
      ok: false,
      code: 'too-long',
    });
    expect(read()[0]).toEqual(['', 'draft', false]);
  });

  it('to a question that was taken out are not kept, and do not stop the others', async () => {
    const { visit, one, two, read } = await openWithTwo();
    visit.removeQuestion(two);
    const both = [one, two].map(questionId => ({ questionId, text: 'yes' }));
    expect(visit.keepAnswers(both, box)).toMatchObject({ ok: true, value: { count: 1 } });
    expect(read()).toEqual([['yes', 'answered', true]]);
  });

  it('to a visit that was closed are missed', async () => {
    const { visit, one } = await openWithTwo();
    visit.close();
    expect(visit.keepAnswers([{ questionId: one, text: 'yes' }], box)).toEqual({
      ok: false,
      code: 'missing',
    });
  });
});
