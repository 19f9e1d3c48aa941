import { beforeEach, describe, expect, it } from 'vitest';

import { ask, listed, openNotebook } from './builders';
import { openTwoPanels, type TwoPanels } from './two-panels';

let { desk, notebooks, left, right, atOnce } = {} as TwoPanels;

beforeEach(openBoth);

async function openBoth(): Promise<void> {
  ({ desk, notebooks, left, right, atOnce } = await openTwoPanels());
}

describe('two panels and the list of visits', () => {
  it('show a visit that the other made', async () => {
    await notebooks[1].newVisit({ with: 'Dr. Peña' });
    expect(notebooks[0].visits.value.map(visit => visit.with).toSorted()).toEqual(['Dr. Lee', 'Dr. Peña']);
  });

  it('show how many questions the other has written, in a visit that is not open here', () => {
    left.close();
    ask(right, 'a');
    expect(notebooks[0].visits.value).toMatchObject([{ questions: 1, first: 1 }]);
  });

  it('do not take an older line for the newer one they heard while they were reading', async () => {
    const journal = desk.openJournal();
    const summaries: typeof journal.summaries = async () => {
      const read = await journal.summaries();
      left.setWith('Dr. Osei');
      return read;
    };
    const third = await openNotebook({ ...journal, summaries });
    expect(third.visits.value).toMatchObject([{ with: 'Dr. Osei' }]);
  });

  it('count what both wrote at once', () => {
    atOnce(
      () => ask(left, 'a'),
      () => ask(right, 'b'),
    );
    expect(notebooks.map(notebook => notebook.visits.value[0]?.questions)).toEqual([2, 2]);
  });

  it('drop a visit that the other removed, and stop writing to it', async () => {
    const { id } = left.visit.value;
    await notebooks[1].removeVisit(id);
    expect(notebooks[0].visits.value).toEqual([]);
    expect(left.addQuestion({ text: 'x' })).toEqual({ ok: false, code: 'missing' });
  });

  it('bring it back when the other takes that back, with what was typed meanwhile', async () => {
    const { id } = left.visit.value;
    desk.isHolding = true;
    await notebooks[1].removeVisit(id);
    ask(left, 'typed before the news came');
    desk.isHolding = false;
    desk.deliver();
    await notebooks[1].restoreVisit(id);
    ask(left, 'typed after');
    expect(listed(right)).toEqual(['1. typed before the news came', '2. typed after']);
  });

  it('write nothing more of a visit that the other took off the disk', async () => {
    const { id } = left.visit.value;
    await notebooks[1].removeVisit(id);
    await notebooks[1].forgetVisit(id);
    left.setMatters('too late');
    expect([...desk.updates.keys(), ...desk.summaries.keys()]).toEqual([]);
  });
});
