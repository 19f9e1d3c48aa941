import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Desk } from '../../../components/services';
import { createDesk } from '../../../entrypoints/sidepanel/desk';
import type { Notebook } from '../../../lib/notebook/notebook';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { inDays, withVisit } from '../../support/builders';
import { openNotebook } from '../../support/services';

const today = new Date('2027-03-10T12:00');

let disk: ReturnType<typeof createDisk>;
let notebook: Notebook;
let failures: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: today });
  disk = createDisk();
  notebook = await openNotebook(disk);
  failures = [];
});

afterEach(() => {
  vi.useRealTimers();
});

const newDesk = () => createDesk(notebook, code => failures.push(code));
const onDesk = (desk: Desk) => desk.open.value?.visit.value.with;
const visits = () => notebook.visits.value.map(visit => visit.with);

async function addVisits(...added: [name: string, days: number | undefined][]): Promise<string[]> {
  const ids: string[] = [];
  for (const [name, days] of added) {
    ids.push(await withVisit({ with: name, at: days === undefined ? '' : inDays(days, today) })(notebook));
  }
  return ids;
}

describe('the visit on the desk at the start', () => {
  it.each<[string, [string, number | undefined][], string | undefined]>([
    [
      'the soonest to come',
      [
        ['far', 30],
        ['soon', 2],
        ['undated', undefined],
        ['past', -1],
      ],
      'soon',
    ],
    [
      'today’s, whatever the hour',
      [
        ['tomorrow', 1],
        ['today', 0],
      ],
      'today',
    ],
    [
      'one without a date, when none is coming',
      [
        ['past', -1],
        ['undated', undefined],
      ],
      'undated',
    ],
    ['none, when all are past', [['past', -1]], undefined],
    ['none, when there are none', [], undefined],
  ])('is %s', async (_, added, expected) => {
    await addVisits(...added);
    const desk = newDesk();
    await vi.waitFor(() => expect(onDesk(desk)).toBe(expected));
    expect(visits()).toHaveLength(added.length);
  });
});

describe('the visit to write in', () => {
  it('is the one on the desk', async () => {
    await addVisits(['Dr. Osei', 2]);
    const desk = newDesk();
    expect((await desk.current())?.visit.value.with).toBe('Dr. Osei');
    expect(visits()).toEqual(['Dr. Osei']);
  });

  it('is a new one when there is none, the same for all who ask at once', async () => {
    const desk = newDesk();
    const [one, other] = await Promise.all([desk.current(), desk.current()]);
    expect(one).toBe(other);
    expect(one).toBe(desk.open.value);
    expect(visits()).toEqual(['']);
  });

  it('can be written in by who asked while the desk was still being laid', async () => {
    await addVisits(['Dr. Osei', 2]);
    const desk = newDesk();
    const visit = await desk.current();
    await vi.waitFor(() => expect(onDesk(desk)).toBe('Dr. Osei'));
    expect(visit?.addQuestion({ text: 'One?' }).ok).toBe(true);
    expect(desk.open.value?.visit.value.questions).toHaveLength(1);
  });

  it('is none, and the person is told, when nothing opens', async () => {
    const desk = newDesk();
    disk.failure = 'vault-unreadable';
    expect(await desk.current()).toBeUndefined();
    expect(failures).toEqual(['vault-unreadable']);
    disk.failure = undefined;
    expect(await desk.current()).toBeDefined();
  });
});

describe('changing what is on the desk', () => {
  it('takes another visit, and puts the one before away', async () => {
    const [, lee] = await addVisits(['Dr. Osei', 2], ['Dr. Lee', 9]);
    const desk = newDesk();
    const before = await desk.current();
    await desk.take(lee!);
    expect(onDesk(desk)).toBe('Dr. Lee');
    expect(before?.setWith('late')).toEqual({ ok: false, code: 'missing' });
  });

  it('leaves the desk as it is when the other is gone', async () => {
    await addVisits(['Dr. Osei', 2]);
    const desk = newDesk();
    await desk.current();
    await desk.take('gone');
    expect(onDesk(desk)).toBe('Dr. Osei');
    expect(failures).toEqual(['missing']);
  });

  it('starts a new visit though another is open', async () => {
    await addVisits(['Dr. Osei', 2]);
    const desk = newDesk();
    await desk.current();
    await desk.start();
    expect(onDesk(desk)).toBe('');
    expect(visits()).toEqual(['Dr. Osei', '']);
  });

  it('clears the desk when the visit is removed, in another panel too', async () => {
    const [osei, lee] = await addVisits(['Dr. Osei', 2], ['Dr. Lee', 9]);
    const desk = newDesk();
    await desk.current();
    await notebook.removeVisit(osei!);
    expect(desk.open.value).toBeUndefined();

    await desk.current();
    expect(onDesk(desk)).toBe('Dr. Lee');
    await (await openNotebook(disk)).removeVisit(lee!);
    expect(desk.open.value).toBeUndefined();
  });
});
