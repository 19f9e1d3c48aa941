import { describe, expect, it } from 'vitest';

import { createFinder } from '../../../entrypoints/sidepanel/finder';
import { createDesk, expectValue, openNotebook } from '../../lib/notebook/builders';

async function withVisits(names: string[]) {
  const journal = createDesk().openJournal();
  const notebook = await openNotebook(journal);
  for (const name of names)
    (await expectValue(notebook.newVisit({ with: name, at: '2027-03-09T14:30' }))).close();
  /** What has something better to do, and lets one visit through at a time. */
  const idle: (() => void)[] = [];
  const finder = createFinder(journal, notebook, () => new Promise(resolve => idle.push(resolve)));
  return { notebook, finder, idle };
}

/** Everything that can go on without being let through has gone on. */
const settle = () => new Promise(resolve => setTimeout(resolve, 20));

const many = Array<string>(10).fill('Dr. Lee');

describe('the finder', () => {
  it('reads quietly, a few visits at a time, while nothing else is to be done', async () => {
    const { finder, idle } = await withVisits(many);
    finder.prepare();
    await settle();
    expect([idle.length, finder.find('lee').length]).toEqual([1, 0]);
    idle[0]!();
    await settle();
    expect([idle.length, finder.find('lee').length]).toEqual([2, 8]);
    idle[1]!();
    await settle();
    expect(finder.find('lee')).toHaveLength(many.length);
  });

  it('waits for nothing more once someone does, and reads nothing twice', async () => {
    const { finder, idle } = await withVisits([...many, ...many]);
    finder.prepare();
    await settle();
    const asked = finder.refresh();
    idle[0]!();
    expect(await asked).toEqual({ ok: true, value: undefined });
    expect([idle.length, finder.find('lee').length]).toEqual([1, 20]);
  });

  it('takes in what was written since, without a pause', async () => {
    const { notebook, finder, idle } = await withVisits(['Dr. Lee']);
    await finder.refresh();
    (await expectValue(notebook.newVisit({ with: 'Dr. Osei', at: '2027-04-09T14:30' }))).close();
    await finder.refresh();
    expect([idle.length, finder.find('osei').length]).toEqual([0, 1]);
  });
});
