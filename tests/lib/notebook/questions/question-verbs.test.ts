import { describe, expect, it } from 'vitest';

import type { OpenVisit } from '../../../../lib/notebook/open-visit';
import { newQuestion } from '../../../../lib/notebook/questions/question';
import { fill } from '../../../support/builders';
import { ask, clock, expectValue, listed, openNewVisit, openNotebook, passage } from '../builders';
import { spans } from '../spans';

const missing = { ok: false, code: 'missing' };

async function openWith(...texts: string[]) {
  const { visit, desk } = await openNewVisit();
  return { visit, desk, ids: texts.map(text => ask(visit, text)) };
}

describe('addQuestion', () => {
  it('asks the first three first, and the others if there is time', async () => {
    const { visit } = await openWith('a', 'b', 'c', 'd', 'e');
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d', '- e']);
  });

  it('asks it later when it is told to', async () => {
    const { visit } = await openWith();
    ask(visit, 'later', { first: false });
    ask(visit, 'sooner');
    expect(listed(visit)).toEqual(['1. sooner', '- later']);
  });

  it('asks it later when three are first, also when it should be first', async () => {
    const { visit } = await openWith('a', 'b', 'c');
    ask(visit, 'd', { first: true });
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d']);
  });

  it('keeps where it came from', async () => {
    const { visit, desk } = await openWith();
    const term = { id: 'en-core/edema', text: 'edema' };
    visit.addQuestion({ text: 'Why is there edema?', passage: passage('2+ edema'), term });
    const expected = {
      ...newQuestion('', 'Why is there edema?'),
      id: expect.any(String),
      first: true,
      passage: passage('2+ edema'),
      term,
      spans: spans(['Why is there ', 'client'], ['edema', 'portal'], ['?', 'client']),
      createdAt: new Date(clock.ms).toISOString(),
    };
    expect(visit.visit.value.questions).toEqual([expected]);

    const again = await openNotebook(desk.openJournal());
    const opened = await expectValue(again.openVisit(visit.visit.value.id));
    expect(opened.visit.value.questions).toEqual([expected]);
  });

  it('refuses a text that is too long', async () => {
    const { visit } = await openWith();
    expect(visit.addQuestion({ text: 'x'.repeat(2_001) })).toEqual({ ok: false, code: 'too-long' });
    expect(listed(visit)).toEqual([]);
  });

  it('keeps five hundred questions and refuses one more', async () => {
    const { visit } = await openWith();
    fill(visit, 499);
    ask(visit, 'the last');
    expect(visit.addQuestion({ text: 'one more' })).toEqual({ ok: false, code: 'too-many' });
    expect(visit.visit.value.questions).toHaveLength(500);
  });
});

describe('moveQuestion', () => {
  it.each([
    ['up', 2, { first: true, before: 0 }, ['1. c', '2. a', '3. b', '- d', '- e']],
    ['down', 0, { first: true }, ['1. b', '2. c', '3. a', '- d', '- e']],
    ['between two', 0, { first: true, before: 2 }, ['1. b', '2. a', '3. c', '- d', '- e']],
    ['out of the three', 0, { first: false, before: 4 }, ['1. b', '2. c', '- d', '- a', '- e']],
    ['out of the three, to the end', 1, { first: false }, ['1. a', '2. c', '- d', '- e', '- b']],
    ['within the rest', 4, { first: false, before: 3 }, ['1. a', '2. b', '3. c', '- e', '- d']],
    ['into the three, first', 4, { first: true, before: 0 }, ['1. e', '2. a', '3. b', '- c', '- d']],
    ['into the three, third', 4, { first: true, before: 2 }, ['1. a', '2. b', '3. e', '- c', '- d']],
    ['before itself', 1, { first: true, before: 1 }, ['1. a', '2. b', '3. c', '- d', '- e']],
  ])('moves a question %s', async (_, moved, to, expected) => {
    const { visit, ids } = await openWith('a', 'b', 'c', 'd', 'e');
    const before = 'before' in to ? ids[to.before!] : undefined;
    visit.moveQuestion(ids[moved]!, { first: to.first, ...(before && { before }) });
    expect(listed(visit)).toEqual(expected);
  });

  it('keeps the question the same one, with its words and where it came from', async () => {
    const { visit } = await openWith('a');
    visit.addQuestion({ text: 'b', passage: passage('2+ edema') });
    const [a, b] = visit.visit.value.questions;
    visit.moveQuestion(b!.id, { first: true, before: a!.id });
    expect(visit.visit.value.questions).toEqual([b, a]);
  });

  it('does nothing for a question, or a place, that is not there', async () => {
    const { visit, ids } = await openWith('a', 'b', 'c', 'd');
    const answers = [
      visit.moveQuestion('nobody', { first: true }),
      visit.moveQuestion(ids[0]!, { first: true, before: 'nobody' }),
      visit.moveQuestion(ids[0]!, { first: false, before: ids[1]! }),
    ];
    expect(answers).toEqual([missing, missing, missing]);
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d']);
  });
});

describe('removeQuestion', () => {
  it('removes one and leaves the others', async () => {
    const { visit, ids } = await openWith('a', 'b', 'c', 'd');
    visit.removeQuestion(ids[1]!);
    expect(listed(visit)).toEqual(['1. a', '2. c', '- d']);
  });

  it('makes every verb on it answer that it is missing', async () => {
    const { visit, ids } = await openWith('a', 'b');
    visit.removeQuestion(ids[0]!);
    const answers = [
      visit.removeQuestion(ids[0]!),
      visit.editQuestion(ids[0]!, 'x'),
      visit.moveQuestion(ids[0]!, { first: true }),
      visit.editQuestion('with', 'not a question'),
    ];
    expect(answers).toEqual(answers.map(() => missing));
    expect(visit.visit.value).toMatchObject({ with: '', questions: [{ text: 'b' }] });
  });
});

describe('putBackQuestion', () => {
  it('brings it back to its place, as one step back', async () => {
    const { visit, ids } = await openWith('a', 'b', 'c', 'd');
    visit.removeQuestion(ids[1]!);
    expect(visit.putBackQuestion(ids[1]!)).toMatchObject({ ok: true });
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d']);
    expect(visit.canRedo.value).toBe(true);
  });

  it('brings back that one, whatever was done since', async () => {
    const { visit, ids } = await openWith('a', 'b', 'c', 'd');
    const before = visit.visit.value;
    visit.removeQuestion(ids[1]!);
    visit.setMatters('Sleep');
    visit.removeQuestion(ids[3]!);
    visit.putBackQuestion(ids[1]!);
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c']);
    expect(visit.visit.value.questions[1]).toEqual(before.questions[1]);
    expect(visit.visit.value.matters).toBe('Sleep');
  });

  it('keeps no more than three first when its place was taken', async () => {
    const { visit, ids } = await openWith('a', 'b', 'c');
    visit.removeQuestion(ids[0]!);
    ask(visit, 'd');
    visit.putBackQuestion(ids[0]!);
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d']);
  });

  it('answers for one that was never removed, and for one that is back', async () => {
    const { visit, ids } = await openWith('a', 'b');
    expect(visit.putBackQuestion(ids[0]!)).toEqual(missing);
    visit.removeQuestion(ids[0]!);
    visit.undo();
    expect(visit.putBackQuestion(ids[0]!)).toMatchObject({ ok: true });
    expect(listed(visit)).toEqual(['1. a', '2. b']);
  });
});

describe('whose words', () => {
  const claim = 'It can hurt the liver.';
  const fromAi = { text: `Is this true for me: ${claim}`, starter: { id: 'ai-answer', text: claim } };
  function addFromAi(visit: OpenVisit): string {
    const added = visit.addQuestion(fromAi);
    if (!added.ok) throw new Error(added.code);
    return added.value;
  }
  const marked = spans(['Is this true for me: ', 'client'], [claim, 'ai']);

  it('keeps the mark of an AI when the client writes on, and when the question was removed and put back', async () => {
    const { visit } = await openNewVisit();
    const id = addFromAi(visit);
    expect(visit.visit.value.questions[0]?.spans).toEqual(marked);
    visit.editQuestion(id, `${fromAi.text} I drink wine.`, fromAi.text);
    expect(visit.visit.value.questions[0]?.spans).toEqual([
      ...marked,
      ...spans([' I drink wine.', 'client']),
    ]);
    visit.removeQuestion(id);
    visit.setAt('2026-03-02T09:00');
    visit.putBackQuestion(id);
    expect(visit.visit.value.questions[0]?.spans).toEqual([
      ...marked,
      ...spans([' I drink wine.', 'client']),
    ]);
  });

  it('goes on to the next visit with its marks', async () => {
    const { visit } = await openNewVisit();
    addFromAi(visit);
    const { visit: next } = await openNewVisit();
    next.carryOver(visit.visit.value);
    expect(next.visit.value.questions[0]?.spans).toEqual(marked);
  });

  it('marks what a press made as ready-made, but for the words of the page', async () => {
    const { visit } = await openNewVisit();
    visit.addQuestion({
      text: 'What does edema mean for me?',
      readyMade: true,
      term: { id: 't', text: 'edema' },
    });
    expect(visit.visit.value.questions[0]?.spans).toEqual(
      spans(['What does ', 'pack'], ['edema', 'portal'], [' mean for me?', 'pack']),
    );
  });

  it('marks what was pasted while a question was typed, until the client says whose it is', async () => {
    const { visit } = await openNewVisit();
    visit.setDraft('My sister says: ');
    visit.setDraft('My sister says: ask for a second view', 'My sister says: ', 'pasted');
    const added = visit.addDraft();
    if (!added.ok) throw new Error(added.code);
    const whole = () => visit.visit.value.questions[0]?.spans;
    expect(whole()).toEqual(spans(['My sister says: ', 'client'], ['ask for a second view', 'pasted']));
    visit.sayWhose(added.value, 'ai');
    expect(whole()).toEqual(spans(['My sister says: ', 'client'], ['ask for a second view', 'ai']));
    visit.undo();
    visit.sayWhose(added.value, 'client');
    expect(whole()).toBeUndefined();
    expect(visit.visit.value.questions[0]?.text).toBe('My sister says: ask for a second view');
  });

  it('marks what was pasted into another text of the visit', async () => {
    const { visit } = await openNewVisit();
    visit.setText('opener', 'I read this online', '', 'pasted');
    expect(visit.visit.value.whose).toEqual({ opener: spans(['I read this online', 'pasted']) });
    expect(visit.sayWhose('opener', 'client').ok).toBe(true);
    expect(visit.visit.value.whose).toBeUndefined();
    expect(visit.sayWhose('nowhere', 'client')).toEqual(missing);
  });
});
