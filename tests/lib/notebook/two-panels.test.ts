import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { ask, expectValue, listed, openNotebook } from './builders';
import { openTwoPanels, type TwoPanels } from './two-panels';

let { desk, left, right, atOnce } = {} as TwoPanels;

beforeEach(openBoth);

async function openBoth(): Promise<void> {
  ({ desk, left, right, atOnce } = await openTwoPanels());
}

describe('two panels on one visit', () => {
  it('show each other what is written', () => {
    ask(left, 'a');
    ask(right, 'b');
    expect([listed(left), listed(right)]).toEqual([
      ['1. a', '2. b'],
      ['1. a', '2. b'],
    ]);
  });

  it('write nothing that they only read or heard', async () => {
    ask(left, 'a');
    const [before] = [...desk.updates.values()].map(updates => updates.length);
    const third = await openNotebook(desk.openJournal());
    await third.openVisit(left.visit.value.id);
    right.setMatters('Sleep');
    expect([...desk.updates.values()].map(updates => updates.length)).toEqual([before! + 1]);
  });

  it('merge what both type into one question', () => {
    const id = ask(left, 'is it safe');
    atOnce(
      () => left.editQuestion(id, 'Why is it safe'),
      () => right.editQuestion(id, 'is it safe for me 😀'),
    );
    expect([listed(left), listed(right)]).toEqual([
      ['1. Why is it safe for me 😀'],
      ['1. Why is it safe for me 😀'],
    ]);
  });

  it('show the same three first, though each put a third there', () => {
    ask(left, 'a');
    ask(left, 'b');
    atOnce(
      () => ask(left, 'c'),
      () => ask(right, 'd'),
    );
    expect(listed(left)).toEqual(listed(right));
    expect(listed(left).filter(text => /^\d/.test(text))).toHaveLength(3);
    expect(left.visit.value.questions).toHaveLength(4);
  });

  it('keep both moves of two questions', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(text => ask(left, text, { first: false }));
    atOnce(
      () => left.moveQuestion(c!, { first: false, before: a! }),
      () => right.moveQuestion(b!, { first: true }),
    );
    expect([listed(left), listed(right)]).toEqual([
      ['1. b', '- c', '- a'],
      ['1. b', '- c', '- a'],
    ]);
  });

  it('keep one place for a question that both moved', () => {
    const [a, , c] = ['a', 'b', 'c'].map(text => ask(left, text, { first: false }));
    atOnce(
      () => left.moveQuestion(c!, { first: false, before: a! }),
      () => right.moveQuestion(c!, { first: true }),
    );
    expect(listed(left)).toEqual(listed(right));
    expect(left.visit.value.questions).toHaveLength(3);
  });

  it('take back only their own steps', () => {
    ask(left, 'mine');
    ask(right, 'theirs');
    expect(left.undo()).toBe(true);
    expect(left.undo()).toBe(false);
    expect(listed(right)).toEqual(['1. theirs']);
  });

  it('agree in the end, in whatever order the news comes', async () => {
    const act = fc.record({
      who: fc.boolean(),
      verb: fc.constantFrom('add', 'edit', 'move', 'remove', 'undo', 'matters', 'hear' as const),
      which: fc.nat({ max: 5 }),
      where: fc.nat({ max: 5 }),
      text: fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', ' '), maxLength: 6 }),
      first: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), fc.infiniteStream(fc.nat()), async (acts, dice) => {
        await openBoth();
        desk.isHolding = true;
        const shuffle = <Value>(values: Value[]) =>
          values
            .map(value => ({ value, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        for (const { who, verb, which, where, text, first } of acts) {
          const visit = who ? left : right;
          const id = visit.visit.value.questions[which]?.id ?? '';
          const before = visit.visit.value.questions[where]?.id;
          if (verb === 'add') visit.addQuestion({ text, first });
          else if (verb === 'edit') visit.editQuestion(id, text);
          else if (verb === 'move') visit.moveQuestion(id, { first, ...(before && { before }) });
          else if (verb === 'remove') visit.removeQuestion(id);
          else if (verb === 'undo') visit.undo();
          else if (verb === 'matters') visit.setMatters(text);
          else desk.deliver(shuffle);
        }
        desk.deliver(shuffle);
        expect(right.visit.value).toEqual(left.visit.value);

        const third = await openNotebook(desk.openJournal());
        const fresh = await expectValue(third.openVisit(left.visit.value.id));
        expect(fresh.visit.value).toEqual(left.visit.value);
      }),
      { numRuns: 60 },
    );
  });
});
