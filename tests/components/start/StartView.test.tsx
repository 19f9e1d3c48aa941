// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { StartView } from '../../../components/start/StartView';
import { term } from '../../lib/jargon/entries';
import { inDays, readingState, withVisit, wordOnPage } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

const choices = ["I don't understand this page", 'Get ready for a visit', 'Work with someone'];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-10T12:00') });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('StartView', () => {
  it('offers three choices and nothing else', async () => {
    const { getByRole, getAllByRole, container } = await show(<StartView />);
    expect(getByRole('heading').textContent).toBe('What do you want to do?');
    expect(getAllByRole('button').map(button => button.querySelector('b')?.textContent)).toEqual(choices);
    expect(container.querySelectorAll('a, input, select, textarea')).toHaveLength(0);
    expect(await findBarriers()).toEqual([]);
  });

  it('reads the page, and shows its words, for who does not understand it', async () => {
    const { getByRole, page, services } = await show(<StartView />);
    fireEvent.click(getByRole('button', { name: /understand this page/ }));
    expect(page.asked).toEqual(['read']);
    expect(services.workbench().view.value.id).toBe('words');
  });

  it('begins the path, with a visit to put it in, for who gets ready', async () => {
    const { getByRole, services } = await show(<StartView />);
    fireEvent.click(getByRole('button', { name: /Get ready/ }));
    await waitFor(() => expect(services.desk.open.value).toBeDefined());
    expect(services.workbench().view.value.id).toBe('prepare');
  });

  it('goes to the table for who works with someone', async () => {
    const { getByRole, services } = await show(<StartView />);
    fireEvent.click(getByRole('button', { name: /Work with someone/ }));
    expect(services.workbench().view.value.id).toBe('together');
  });
});

describe('the line under a choice', () => {
  it.each([
    [0, 'No hard words found here.'],
    [1, '1 hard word here. See it in plain words.'],
    [2, '2 hard words here. See them in plain words.'],
  ])('says how many hard words are on the page: %i', async (count, line) => {
    const words = ['edema', 'stent'].slice(0, count).map(text => wordOnPage(text));
    const terms = words.map(({ text }) => term(text));
    const { getByText } = await show(<StartView />, { page: readingState({ words }), terms });
    expect(getByText(line)).toBeDefined();
  });

  it('promises nothing of a page that was not read, or of a visit that is not there', async () => {
    const { getByText } = await show(<StartView />);
    expect(getByText('See its hard words in plain words.')).toBeDefined();
    expect(getByText('Write down what you want to ask.')).toBeDefined();
  });

  it.each([
    [inDaysLater(0), 'Dr. Osei, today. 2 questions.'],
    [inDaysLater(1), 'Dr. Osei, tomorrow. 2 questions.'],
    [inDaysLater(6), 'Dr. Osei, in 6 days. 2 questions.'],
    ['', 'Dr. Osei. 2 questions.'],
  ])('says whom the next visit is with, and when (%s)', async (at, line) => {
    const before = withVisit({ with: 'Dr. Osei', at }, ['One?', 'Two?']);
    const { findByText } = await show(<StartView />, { before });
    expect(await findByText(line)).toBeDefined();
  });

  it('has words for a visit with nobody and nothing yet', async () => {
    const { findByText } = await show(<StartView />, { before: withVisit({}) });
    expect(await findByText('Your next visit. No questions yet.')).toBeDefined();
  });

  it('does not call a visit of last week the next one', async () => {
    const { getByText, services } = await show(<StartView />, { before: withVisit({ at: inDaysLater(-7) }) });
    expect(services.notebook.visits.value).toHaveLength(1);
    expect(getByText('Write down what you want to ask.')).toBeDefined();
  });

  it('is in Spanish for who chose Spanish', async () => {
    const { findByText } = await show(<StartView />, {
      before: withVisit({ with: 'Dra. Osei' }),
      locale: 'es',
    });
    expect(await findByText('Dra. Osei. Todavía no hay preguntas.')).toBeDefined();
  });
});

/** A day counted from the one these tests take place on. */
function inDaysLater(days: number): string {
  return inDays(days, new Date('2027-03-10T12:00'));
}
