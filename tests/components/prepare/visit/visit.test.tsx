// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../../components/questions/QuestionsView';
import { type ReadCalendar, readCalendar } from '../../../../lib/exports/calendar/read-calendar';
import type { Notebook } from '../../../../lib/notebook/notebook';
import { inDays, withVisit } from '../../../support/builders';
import { findBarriers, listed, show } from '../../../support/show';

describe('what is still open from the visit before', () => {
  const today = new Date();
  const twoVisits = async (notebook: Notebook) => {
    const before = await notebook.newVisit({ with: 'Dr. Osei', at: inDays(-9, today) });
    if (!before.ok) throw new Error(before.code);
    const id = before.value.addQuestion({ text: 'Still open?' });
    if (id.ok) before.value.markQuestion(id.value, { status: 'asked' });
    const done = before.value.addQuestion({ text: 'Done?' });
    if (done.ok) before.value.markQuestion(done.value, { status: 'answered' });
    before.value.close();
    await withVisit({ with: 'Dr. Lee', at: inDays(4, today) })(notebook);
  };

  it('is offered with its count, comes along with one press, and says at how many visits it was asked', async () => {
    const { findByText, getByRole, container } = await show(<QuestionsView />, { before: twoVisits });
    expect(await findByText(/^One question still waits from your visit with Dr. Osei/)).toBeDefined();
    fireEvent.click(getByRole('button', { name: 'Bring to this visit' }));
    await waitFor(() => expect(listed(container)).toEqual(['1. Still open?']));
    expect(await findByText('Asked at one visit')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed(container)).toEqual([]));
  });
});

describe('a saved list', () => {
  it('is saved from one visit and used at another, without those that are there', async () => {
    const { getByRole, findByRole, getByLabelText, services, container, findByText } = await show(
      <QuestionsView />,
      { before: withVisit({}, ['One?', 'Two?']) },
    );
    await findByText('Save these questions to use again');
    fireEvent.input(getByLabelText('What do you call this list?'), { target: { value: 'For the heart' } });
    fireEvent.click(getByRole('button', { name: 'Save the list' }));
    await findByText('A list with 2 questions is saved');
    const next = await services.desk.start();
    next?.addQuestion({ text: 'Two?' });
    fireEvent.click(await findByRole('button', { name: 'For the heart (2)' }));
    await waitFor(() => expect(listed(container)).toEqual(['1. Two?', '2. One?']));
  });
});

describe('a calendar file', () => {
  const year = new Date().getFullYear() + 1;
  const calendar = [
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20250101T000000Z',
    `DTSTART;TZID=America/New_York:${year}0308T143000\r\nDTEND;TZID=America/New_York:${year}0308T150000`,
    'SUMMARY:Dr. Osei\r\nLOCATION:Room 4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ].join('\r\n');

  async function choose(text: string, reader?: ReadCalendar) {
    const shown = await show(<QuestionsView />, {
      before: withVisit(),
      ...(reader && { readCalendar: reader }),
    });
    const field = (await shown.findByLabelText('Choose the file')) as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([text], 'visit.ics')] });
    fireEvent.change(field);
    return shown;
  }

  it('fills the visit in, once the person chose the entry', async () => {
    const { findByRole, services } = await choose(calendar);
    fireEvent.click(await findByRole('button', { name: /^Dr. Osei/ }));
    expect(services.desk.open.value?.visit.value).toMatchObject({
      with: 'Dr. Osei',
      where: 'Room 4',
      at: `${year}-03-08T14:30`,
      zone: 'America/New_York',
      minutes: 30,
    });
  });

  it('says that it reads as long as it does, and no more once it is read', async () => {
    let read = () => {};
    const isRead = new Promise<void>(resolve => {
      read = resolve;
    });
    const { findByText, findByRole, queryByText } = await choose(calendar, async (...given) => {
      await isRead;
      return readCalendar(...given);
    });
    expect(await findByText(/^I am reading your calendar/)).toBeDefined();
    read();
    await findByRole('button', { name: /^Dr. Osei/ });
    expect(queryByText(/^I am reading your calendar/)).toBeNull();
  });

  it('says plainly what is wrong with one that is none', async () => {
    const { findByText } = await choose('hello');
    expect(await findByText(/^That file is not a calendar/)).toBeDefined();
  });
});

describe('marks of a question', () => {
  it('show and change how far it is, and keep what is private off the sheet', async () => {
    const { findByRole, findByText, getByText, services } = await show(<QuestionsView />, {
      before: withVisit({}, ['One?']),
    });
    const status = await findByRole('combobox', { name: 'How far it is: Question 1' });
    fireEvent.change(status, { target: { value: 'put-off' } });
    const details = getByText('Private?').closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    fireEvent.click(await findByRole('checkbox', { name: 'Money' }));
    expect(await findByText('Stays with me')).toBeDefined();
    expect(services.desk.open.value?.visit.value.questions[0]).toMatchObject({
      status: 'put-off',
      tags: ['money'],
    });
    expect(await findBarriers()).toEqual([]);
  });
});

describe('whether it fits', () => {
  const questions = Array.from({ length: 6 }, (_, at) => `Is this my question number ${at}?`);

  it('says how many fit the time, and what may go in a message', async () => {
    const { findByText } = await show(<QuestionsView />, { before: withVisit({ minutes: 15 }, questions) });
    expect(await findByText(/^In 15 minutes, about 3 of your 6 questions fit/)).toBeDefined();
    expect(await findByText('The others can wait, or go in a message.')).toBeDefined();
    expect(await findByText(/^Your list takes about 9 seconds to read/)).toBeDefined();
  });

  it('says nothing of time where nobody knows how long', async () => {
    const { findByText, queryByText } = await show(<QuestionsView />, { before: withVisit({}, questions) });
    await findByText(/to read/);
    expect(queryByText(/minutes,/)).toBeNull();
  });
});
