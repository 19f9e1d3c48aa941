import { describe, expect, it } from 'vitest';

import { ask, expectValue, listed, openNewVisit, openNotebook, wait } from './builders';

/** Type a text letter by letter. */
function type(write: (text: string) => unknown, text: string): void {
  for (let end = 1; end <= text.length; end++) write(text.slice(0, end));
}

describe('undo and redo', () => {
  it('have nothing to do in a visit that was just opened', async () => {
    const { visit } = await openNewVisit({ with: 'Dr. Lee' });
    expect([visit.undo(), visit.redo()]).toEqual([false, false]);
    expect([visit.canUndo.value, visit.canRedo.value]).toEqual([false, false]);
    expect(visit.visit.value.with).toBe('Dr. Lee');
  });

  it('take a burst of typing as one step', async () => {
    const { visit } = await openNewVisit();
    type(visit.setMatters, 'Sleep');
    expect(visit.undo()).toBe(true);
    expect(visit.visit.value.matters).toBe('');
    expect(visit.redo()).toBe(true);
    expect(visit.visit.value.matters).toBe('Sleep');
  });

  it('take typing after a pause as another step', async () => {
    const { visit } = await openNewVisit();
    type(visit.setMatters, 'Sleep');
    wait(2_000);
    visit.setMatters('Sleep and walks');
    visit.undo();
    expect(visit.visit.value.matters).toBe('Sleep');
  });

  it('take typing in another field as another step', async () => {
    const { visit } = await openNewVisit();
    visit.setMatters('Sleep');
    visit.setWith('Dr. Lee');
    visit.undo();
    expect(visit.visit.value).toMatchObject({ matters: 'Sleep', with: '' });
  });

  it('take adding, typing, moving and removing as a step each, though they come at once', async () => {
    const { visit } = await openNewVisit();
    const a = ask(visit, 'a');
    const b = ask(visit, 'b');
    visit.editQuestion(a, 'a?');
    visit.moveQuestion(b, { first: true, before: a });
    visit.removeQuestion(a);

    const seen = [listed(visit)];
    while (visit.undo()) seen.push(listed(visit));
    expect(seen).toEqual([['1. b'], ['1. b', '2. a?'], ['1. a?', '2. b'], ['1. a', '2. b'], ['1. a'], []]);

    const again = [listed(visit)];
    while (visit.redo()) again.push(listed(visit));
    expect(again).toEqual(seen.toReversed());
  });

  it('take back a move that pushed another out of the three in one step', async () => {
    const { visit } = await openNewVisit();
    const [a, , , d] = ['a', 'b', 'c', 'd'].map(text => ask(visit, text));
    visit.moveQuestion(d!, { first: true, before: a! });
    expect(listed(visit)).toEqual(['1. d', '2. a', '3. b', '- c']);
    visit.undo();
    expect(listed(visit)).toEqual(['1. a', '2. b', '3. c', '- d']);
  });

  it('say whether there is a step to take', async () => {
    const { visit } = await openNewVisit();
    const can = () => [visit.canUndo.value, visit.canRedo.value];
    const seen = [can()];
    visit.setMatters('Sleep');
    seen.push(can());
    visit.undo();
    seen.push(can());
    visit.setMatters('Walks');
    seen.push(can());
    expect(seen).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  it('start a new step after one was taken back', async () => {
    const { visit } = await openNewVisit();
    visit.setMatters('Sleep');
    wait(2_000);
    visit.setMatters('Sleep and walks');
    visit.undo();
    visit.setMatters('Sleep and rest');
    visit.undo();
    expect(visit.visit.value.matters).toBe('Sleep');
  });

  it('are on disk like any other change', async () => {
    const { desk, visit } = await openNewVisit();
    ask(visit, 'a');
    ask(visit, 'b');
    visit.undo();
    const other = await openNotebook(desk.openJournal());
    expect(listed(await expectValue(other.openVisit(visit.visit.value.id)))).toEqual(['1. a']);
  });

  it('bring a removed question back though its visit was compacted meanwhile', async () => {
    const { desk, visit } = await openNewVisit();
    const id = ask(visit, 'Is it safe?');
    visit.editQuestion(id, 'Is it safe for me?');
    visit.removeQuestion(id);
    const other = await openNotebook(desk.openJournal());
    for (let turn = 0; turn < 60; turn++) visit.setMatters(`${turn}`);
    (await expectValue(other.openVisit(visit.visit.value.id))).close();
    expect([...desk.updates.values()].map(updates => updates.length)).toEqual([1]);

    visit.undo();
    visit.putBackQuestion(id);
    const again = await expectValue(other.openVisit(visit.visit.value.id));
    expect(listed(again)).toEqual(['1. Is it safe for me?']);
  });
});
