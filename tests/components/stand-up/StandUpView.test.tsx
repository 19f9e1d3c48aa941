// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { StandUpView } from '../../../components/stand-up/StandUpView';
import { succeed } from '../../../lib/base/result';
import type { Notebook } from '../../../lib/notebook/notebook';
import type { Passage } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, show } from '../../support/show';

afterEach(() => void vi.useRealTimers());

const selected = (exact: string): Passage => ({
  ...{ quote: { exact, before: 'x ', after: ' y' }, title: 'Letter' },
  ...{ site: 'plan.example.org', keptAt: '2026-11-22T10:00:00.000Z' },
});

async function standUp(way: string, rest: Parameters<typeof show>[1] = {}) {
  const shown = await show(<StandUpView />, { before: withVisit({ with: 'My plan' }), ...rest });
  fireEvent.click(await shown.findByRole('button', { name: new RegExp(`^${way}`) }));
  await shown.findByRole('heading', { level: 1, name: way });
  const open = shown.services.desk.open.value!;
  return { ...shown, open, visit: () => open.visit.value };
}
const setDay = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });

describe('a "no" from a plan', () => {
  it('shows no last day before the person has said that the date is right', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-01T12:00:00') });
    const shown = await standUp('My plan said no');
    const days = () => document.body.textContent?.match(/March 14, 2027|180 days|Last day to/g) ?? [];
    setDay(shown.getByLabelText('The date on the letter'), '2026-09-15');
    const ask = within(await shown.findByRole('region', { name: 'Is this the date on your letter?' }));
    expect(ask.getByText('September 15, 2026')).toBeDefined();
    expect(days()).toEqual([]);
    expect(shown.visit().deadlines).toEqual([]);
    expect(shown.queryByRole('button', { name: 'Save a calendar file' })).toBeNull();

    fireEvent.click(ask.getByRole('button', { name: 'Yes, it is on my letter' }));
    expect(shown.getAllByText('March 14, 2027').length).toBeGreaterThan(0);
    expect(shown.getByText(/Then your letter wins/)).toBeDefined();
    expect(shown.getByText(/90 days left on December 14, 2026/)).toBeDefined();
    expect(shown.getByText(/30 days left on February 12, 2027/)).toBeDefined();
    expect(shown.getByText(/7 days left on March 7, 2027/)).toBeDefined();
    fireEvent.click(shown.getByRole('button', { name: 'Save a calendar file' }));
    const text = await shown.files[0]!.file.text();
    expect(
      text
        .match(/DTSTART;VALUE=DATE:\d+/g)
        ?.map(line => line.slice(-8))
        .sort(),
    ).toEqual([...['20261214', '20270212', '20270307', '20270314']]);
    expect(await findBarriers()).toEqual([]);
  });

  it('lets the day that the letter names win', async () => {
    const shown = await standUp('My plan said no');
    setDay(shown.getByLabelText('The date on the letter'), '2026-09-15');
    fireEvent.click(await shown.findByRole('button', { name: 'Yes, it is on my letter' }));
    setDay(shown.getByLabelText('My letter names this last day'), '2026-11-15');
    expect((await shown.findAllByText(/Last day, as my letter says/)).length).toBeGreaterThan(0);
    expect(shown.queryByText('March 14, 2027')).toBeNull();
  });

  it('takes the date back, and the last day is gone', async () => {
    const shown = await standUp('My plan said no');
    setDay(shown.getByLabelText('The date on the letter'), '2026-09-15');
    fireEvent.click(await shown.findByRole('button', { name: 'Yes, it is on my letter' }));
    fireEvent.click(shown.getByRole('button', { name: 'Change the date' }));
    expect(await shown.findByRole('region', { name: 'Is this the date on your letter?' })).toBeDefined();
    expect(shown.queryByText('March 14, 2027')).toBeNull();

    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    expect((await shown.findAllByText('March 14, 2027')).length).toBeGreaterThan(0);
  });

  it('asks to look again at a day that has not come, as when the clock was set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01T12:00:00') });
    const shown = await standUp('My plan said no');
    setDay(shown.getByLabelText('The date on the letter'), '2026-09-15');
    expect(await shown.findByText(/has not come yet/)).toBeDefined();
    fireEvent.click(shown.getByRole('button', { name: 'Yes, it is on my letter' }));
    expect(shown.getAllByText('March 14, 2027').length).toBeGreaterThan(0);
  });

  it.each([
    ['Claim number', 'Claim number RH-2026-1148873', 'denial/claim', 'RH-2026-1148873'],
    [
      'The reason they give',
      'not medically necessary, $1,840.00',
      'denial/reason',
      'not medically necessary,',
    ],
    ['The date on the letter', 'Notice date: November 17, 2026', 'denial/date', '2026-11-17'],
  ])('takes %s from what is marked on the page, and no money', async (name, words, box, kept) => {
    const shown = await standUp('My plan said no', { selection: succeed(selected(words)) });
    fireEvent.click(shown.getByRole('button', { name: `Use what I marked on the page: ${name}` }));
    await waitFor(() => expect(shown.visit().boxes[box]).toBe(kept));
  });

  it('writes the letter from facts and own words, and says what only the person can write', async () => {
    const shown = await standUp('My plan said no');
    const type = (name: string, text: string) => replaceText(shown.getByRole('textbox', { name }), text);
    type('Claim number', 'RH-2026-1148873 $99.00');
    type('What did this treatment help you do?', 'I went back to choir.');
    const letter = within(shown.getByRole('region', { name: 'My letter' }));
    expect(letter.getByText('One line only you can write: why you need it')).toBeDefined();
    expect(letter.getByText('Claim number: RH-2026-1148873')).toBeDefined();
    expect(letter.getByText(/Here is what this treatment helped me do:/)).toBeDefined();
    type('Why do you need it? Use your own words.', 'I lost $300 of pay.');
    expect(letter.queryByText('One line only you can write: why you need it')).toBeNull();
    expect(letter.getByText(/Your own words name money: \$300/)).toBeDefined();
    fireEvent.click(letter.getByRole('button', { name: 'Print my letter' }));
    expect(shown.tabs).toEqual([`denial ${shown.visit().id}`]);
  });

  it('parts what to ask the doctor from what to ask the plan', async () => {
    const shown = await standUp('My plan said no');
    const forDoctor = within(shown.getByRole('region', { name: 'For my doctor' }));
    fireEvent.click(forDoctor.getByRole('button', { name: 'Add: Will you write why I need this?' }));
    const forPlan = within(shown.getByRole('region', { name: 'For the plan' }));
    fireEvent.click(forPlan.getByRole('button', { name: 'Add: Which rule did you use to say no?' }));
    expect(shown.visit().questions.map(({ text, for: whom }) => `${whom}: ${text}`)).toEqual([
      'doctor: Will you write why I need this?',
      'plan: Which rule did you use to say no?',
    ]);
    expect(await forPlan.findByText('Which rule did you use to say no?')).toBeDefined();
  });

  it('confirms the last "no" by itself, for a look from outside', async () => {
    const shown = await standUp('My plan said no');
    setDay(shown.getByLabelText('The date on the last “no”'), '2026-10-31');
    expect(shown.queryByText('February 28, 2027')).toBeNull();
    fireEvent.click(await shown.findByRole('button', { name: 'Yes, it is on my letter' }));
    expect(shown.getAllByText('February 28, 2027').length).toBeGreaterThan(0);
    expect(shown.visit().deadlines.map(({ kind }) => kind)).toEqual(['external-review']);
  });
});

describe('a record that is wrong', () => {
  it('makes a letter with the exact words, and days 60 and 90 once it was sent', async () => {
    const exact = 'Patient is noncompliant with “medication”.';
    const shown = await standUp('My record is wrong', { selection: succeed(selected(exact)) });
    fireEvent.click(shown.getByRole('button', { name: 'Use what I marked on the page' }));
    fireEvent.click(await shown.findByRole('button', { name: 'This is not true.' }));
    const type = (name: string, text: string) => replaceText(shown.getByRole('textbox', { name }), text);
    type('What should it say?', 'I take it each day.');
    type('How can they reach you?', 'By mail.');
    const letter = shown.getByRole('region', { name: 'My letter' });
    expect(letter.textContent).toContain(`“${exact}”`);
    expect(within(letter).queryByText('This is still empty:')).toBeNull();

    setDay(shown.getByLabelText('The day I sent my letter'), '2026-12-01');
    expect(shown.queryByText('January 30, 2027')).toBeNull();
    fireEvent.click(await shown.findByRole('button', { name: 'Yes, I sent it then' }));
    expect(shown.getAllByText('January 30, 2027').length).toBeGreaterThan(0);
    expect(shown.getAllByText('March 1, 2027').length).toBeGreaterThan(0);
    fireEvent.click(shown.getByRole('button', { name: 'Save a calendar file' }));
    const text = await shown.files[0]!.file.text();
    expect(text).toMatch(/DATE:20270130/);
    expect(text).toMatch(/DATE:20270301/);
    expect(await findBarriers()).toEqual([]);
  });

  it('says what is still missing', async () => {
    const shown = await standUp('My record is wrong');
    const letter = within(shown.getByRole('region', { name: 'My letter' }));
    expect(letter.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The words that are wrong',
      'What is wrong with them',
      'What it should say',
      'How they can reach you',
    ]);
  });
});

describe('what is in the way', () => {
  it('becomes an ask, help to look for, who does it, and whether it moved', async () => {
    const shown = await standUp('Something is in the way');
    fireEvent.click(shown.getByRole('button', { name: 'Getting there' }));
    const card = within(
      (await shown.findByRole('heading', { level: 2, name: 'Getting there' })).closest('li')!,
    );
    fireEvent.click(card.getByText(/^Help to look for/));
    fireEvent.click(card.getByRole('button', { name: 'Use this: Rides from a health plan', hidden: true }));
    replaceText(card.getByRole('textbox', { name: 'Who does it' }), 'My sister');
    fireEvent.click(card.getByRole('button', { name: 'A little' }));
    fireEvent.click(card.getByRole('button', { name: 'Put it in my questions' }));
    expect(shown.visit().barriers[0]).toMatchObject({
      ...{ kind: 'ride', ask: 'Can you help me get a ride to my visits?', who: 'My sister', moved: 'some' },
      resource: expect.stringContaining('Rides from a health plan'),
    });
    expect(shown.visit().questions.map(({ text }) => text)).toEqual([
      'Can you help me get a ride to my visits?',
    ]);
    expect(await findBarriers()).toEqual([]);
  });

  it('goes on to the next visit where it has not moved, and can be left behind again', async () => {
    const past = async (notebook: Notebook) => {
      await withVisit({ with: 'My plan', at: '2020-01-01T09:00' })(notebook);
      const before = await notebook.openVisit(notebook.visits.value[0]!.id);
      if (!before.ok) throw new Error(before.code);
      before.value.barriers.add({ kind: 'ride', ask: 'Can I come by video?', moved: 'some' });
      before.value.barriers.add({ kind: 'money', moved: 'yes' });
      before.value.close();
      await withVisit({ with: 'My plan', at: '2027-01-01T09:00' })(notebook);
    };
    const shown = await show(<StandUpView />, { before: past });
    const next = shown.services.notebook.visits.value.find(({ at }) => at.startsWith('2027'))!;
    await shown.services.desk.take(next.id);
    fireEvent.click(await shown.findByRole('button', { name: /^Something is in the way/ }));
    const waiting = within(await shown.findByRole('region', { name: 'In the way last time' }));
    expect(waiting.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Getting there']);
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(waiting.getByRole('button', { name: 'Bring to this visit' }));
    const here = () => shown.services.desk.open.value!.visit.value.barriers;
    expect(here()).toMatchObject([{ kind: 'ride', ask: 'Can I come by video?', moved: '' }]);
    expect(shown.queryByRole('region', { name: 'In the way last time' })).toBeNull();
    fireEvent.click(await shown.findByRole('button', { name: 'Undo' }));
    expect(here()).toEqual([]);
  });

  it('keeps one that no pack knows any more, under its own name', async () => {
    const shown = await standUp('Something is in the way');
    shown.open.barriers.add({ kind: 'stairs', ask: 'Is there a lift?' });
    expect(await shown.findByRole('heading', { level: 2, name: 'stairs' })).toBeDefined();
  });

  it('can be taken off, and brought back', async () => {
    const shown = await standUp('Something is in the way');
    fireEvent.click(shown.getByRole('button', { name: 'Fear' }));
    fireEvent.click(await shown.findByRole('button', { name: 'Take off: Fear' }));
    expect(shown.visit().barriers).toEqual([]);
    fireEvent.click(await shown.findByRole('button', { name: 'Undo' }));
    expect(shown.visit().barriers).toHaveLength(1);
  });
});

it('keeps the place one is at, and comes back to the ways in', async () => {
  const shown = await standUp('Something is in the way');
  expect(shown.visit().paths['stand-up']?.step).toBe('barriers');
  fireEvent.click(shown.getByRole('button', { name: 'Back' }));
  expect(await shown.findByRole('heading', { name: 'What do you want to set right?' })).toBeDefined();
});

it('is come back to where one was, by the command that shows it', async () => {
  const shown = await standUp('My plan said no');
  const { workbench } = shown.services;
  workbench().show('start');
  await workbench().run('standUp.show');
  expect(workbench().view.value.id).toBe('stand-up');
  expect(shown.visit().paths['stand-up']?.step).toBe('denial');
});
