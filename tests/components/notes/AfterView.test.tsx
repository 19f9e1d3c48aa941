// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { AfterView } from '../../../components/notes/AfterView';
import { succeed } from '../../../lib/base/result';
import type { Passage } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, type Shown, show } from '../../support/show';
import { readWords } from '../../support/words';

afterEach(() => void vi.useRealTimers());

const passage: Passage = {
  quote: { exact: 'taper 50 % x 2 wk, RTC the 14th', before: 'Plan: ', after: '.' },
  title: 'Clinic note',
  site: 'portal.example.org',
  keptAt: '2026-11-22T10:00:00.000Z',
};
const words = 'lower to half, come back the 14th, call if sleep breaks';

/** The view with one visit open. */
async function afterVisit(
  questions: string[] = ['What else could we try?'],
  rest: Parameters<typeof show>[1] = {},
) {
  const shown = await show(<AfterView />, {
    before: withVisit({ with: 'Dr. Osei', at: '2026-11-20T14:30' }, questions),
    ...rest,
  });
  await waitFor(() => expect(shown.services.notebook.visits.value).toHaveLength(1));
  await shown.services.desk.take(shown.services.notebook.visits.value[0]!.id);
  await shown.findByRole('heading', { name: 'What they said' });
  const open = shown.services.desk.open.value!;
  return { ...shown, open, visit: () => open.visit.value };
}

const field = (shown: Shown, name: string) => shown.getByRole('textbox', { name }) as HTMLTextAreaElement;

describe('AfterView', () => {
  it('keeps what they said, and that in my own words, with its question', async () => {
    const shown = await afterVisit();
    replaceText(field(shown, 'What they said'), 'Half the pill for two weeks.');
    replaceText(field(shown, 'In my own words'), words);
    fireEvent.click(shown.getByRole('button', { name: 'Answered' }));
    expect(shown.visit().questions[0]).toMatchObject({
      ...{ answer: 'Half the pill for two weeks.', inMyWords: words, status: 'answered' },
    });
    expect(await findBarriers()).toEqual([]);
  });

  it('points at what my words and the page do not share, and makes a question of it', async () => {
    const shown = await afterVisit(undefined, { selection: succeed(passage) });
    replaceText(field(shown, 'In my own words'), words);
    fireEvent.click(shown.getAllByRole('button', { name: 'Use what I marked on the page' })[0]!);
    const mismatch = within(await shown.findByRole('region', { name: 'Not the same in both' }));
    expect(mismatch.getAllByRole('listitem').map(item => item.querySelector('span')?.textContent)).toEqual([
      'The page says “2 wk”. Your words do not.',
    ]);
    fireEvent.click(mismatch.getByRole('button', { name: 'Ask about “2 wk”' }));
    expect(shown.visit().questions.at(-1)).toMatchObject({
      text: 'It says “2 wk”. What does that mean for me?',
      passage: { quote: passage.quote },
    });
    expect(document.body.textContent).not.toMatch(/wrong|mistake/i);
  });

  it('asks again in plain words when it cannot be explained to a friend', async () => {
    const shown = await afterVisit();
    fireEvent.click(shown.getByRole('button', { name: 'Not yet' }));
    fireEvent.click(await shown.findByRole('button', { name: 'Ask for it in plain words' }));
    expect(shown.visit().questions).toHaveLength(2);
  });

  it('keeps four kinds of notes, and words of a page with a note on them', async () => {
    const shown = await afterVisit([], { selection: succeed(passage) });
    for (const kind of ['My story', 'What they said', 'What I felt', 'What got in the way']) {
      fireEvent.click(shown.getByRole('button', { name: `Add: ${kind}` }));
    }
    fireEvent.click(shown.getByRole('button', { name: 'Use what I marked on the page' }));
    await waitFor(() => expect(shown.visit().notes).toHaveLength(5));
    replaceText(field(shown, 'My note on this'), 'Nobody told me.');
    expect(shown.visit().notes.at(-1)).toMatchObject({ passage, text: 'Nobody told me.' });
    expect(await findBarriers()).toEqual([]);
  });

  it('keeps pasted words where there is no page', async () => {
    const shown = await afterVisit([]);
    fireEvent.click(shown.getByRole('button', { name: 'Use what I marked on the page' }));
    expect(await shown.findByText(/Nothing is selected/)).toBeDefined();
    fireEvent.click(shown.getByRole('button', { name: 'Paste words' }));
    replaceText(field(shown, 'Paste the words here'), 'Denied:\n  not medically necessary');
    fireEvent.click(shown.getByRole('button', { name: 'Keep these words' }));
    expect(shown.visit().notes[0]?.passage?.quote.exact).toBe('Denied: not medically necessary');
  });

  it('shows two next steps first, the others behind a door', async () => {
    const shown = await afterVisit([]);
    for (const what of ['One', 'Two', 'Three']) shown.open.nextSteps.add({ what, who: 'Me' });
    const door = (await shown.findByText('One more step')).closest('details')!;
    expect(door.open).toBe(false);
    expect(within(door).getByRole('textbox', { name: 'What', hidden: true })).toHaveProperty(
      'value',
      'Three',
    );
  });

  it('has words to say when a promise is late, and says it kindly', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00') });
    const shown = await afterVisit([]);
    shown.open.promises.add({
      ...{ who: 'Ana', what: 'Call me about the form', reference: 'Ana, line 4' },
      ...{ madeOn: '2026-11-10', due: '2026-11-20' },
    });
    expect(await shown.findByText('The day was 2 days ago')).toBeDefined();
    expect(
      shown.getByText(
        /On November 10, 2026 you told me this would be done by November 20, 2026\..*Ana, line 4/,
      ),
    ).toBeDefined();
    vi.setSystemTime(new Date('2026-11-15T12:00:00')); // the clock was set back
    replaceText(field(shown, 'What they will do'), 'Call me');
    expect(await shown.findByText('5 days to go')).toBeDefined();
    expect(shown.queryByText(/days ago/)).toBeNull();
  });

  it('counts the days right over the night the clocks change', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-07T23:30:00') });
    const shown = await afterVisit([]);
    shown.open.promises.add({ what: 'Call', due: '2026-03-09' });
    expect(await shown.findByText('2 days to go')).toBeDefined();
  });

  it('says what waits, and at two visits what could help to get an answer', async () => {
    const shown = await afterVisit(['Can I get a later visit?']);
    const id = shown.visit().questions[0]!.id;
    shown.open.markQuestion(id, { status: 'put-off' });
    expect(shown.queryByText(/What would help us answer it today/)).toBeNull();
    const next = await shown.services.notebook.newVisit({ with: 'Dr. Osei' });
    if (!next.ok) throw new Error(next.code);
    shown.open.markQuestion(id, { status: 'asked' });
    next.value.carryOver(shown.visit());
    next.value.markQuestion(id, { status: 'refused' });
    await shown.services.desk.take(next.value.visit.value.id);
    expect(await shown.findByText('asked at 2 visits')).toBeDefined();
    expect(shown.getByText(/What would help us answer it today/)).toBeDefined();
  });

  it('writes down what I did, and shows it over all visits', async () => {
    const shown = await afterVisit(['Why?']);
    fireEvent.click(shown.getByRole('button', { name: 'I said no' }));
    replaceText(field(shown, 'I did this'), 'I said no to waiting.');
    shown.open.markQuestion(shown.visit().questions[0]!.id, { status: 'answered' });
    const all = shown.getByText('All that I did, at every visit').closest('details')!;
    all.open = true;
    fireEvent(all, new Event('toggle'));
    const lines = await waitFor(() => {
      const found = within(all).getAllByRole('listitem', { hidden: true });
      expect(found).toHaveLength(2);
      return found.map(({ textContent }) => textContent);
    });
    expect(lines.join('\n')).toMatch(/I said no to waiting/);
    expect(lines.join('\n')).toMatch(/Asked: Why\?/);
  });

  it('takes two taps for how it felt, and takes one back', async () => {
    const shown = await afterVisit([]);
    const heard = within(shown.getByRole('group', { name: 'Did I feel heard?' }));
    fireEvent.click(heard.getByRole('button', { name: 'Mostly' }));
    expect(shown.visit().heard).toBe(8);
    expect(heard.getByRole('button', { name: 'Mostly' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(heard.getByRole('button', { name: 'Mostly' }));
    expect(shown.visit().heard).toBeUndefined();
  });

  it('hands over a calendar file whose name and words say nothing, unless names are wanted', async () => {
    const shown = await afterVisit([]);
    shown.open.nextSteps.add({ what: 'Ask about lithium', by: '2026-12-14' });
    fireEvent.click(await shown.findByRole('button', { name: 'Save a calendar file' }));
    fireEvent.click(shown.getByRole('checkbox', { name: 'Show names and what it is about' }));
    fireEvent.click(shown.getByRole('button', { name: 'Save a calendar file' }));
    expect(shown.files).toHaveLength(2);
    const [hidden, named] = await Promise.all(shown.files.map(({ file }) => file.text()));
    expect(shown.files[0]!.name).toMatch(/^dates-\d{4}-\d\d-\d\d\.ics$/);
    expect(hidden).not.toMatch(/lithium|Osei/);
    expect(hidden).toMatch(/DTSTART;VALUE=DATE:20261214/);
    expect(named).toMatch(/lithium/);
  });

  it('shows all visits as a line in time, with a picture and the same in a table', async () => {
    const shown = await afterVisit([]);
    shown.open.set({ confidenceBefore: 2, confidenceAfter: 8, heard: 10 });
    expect(await shown.findByRole('img', { name: /How sure I felt before and after/ })).toBeDefined();
    const row = shown.container.querySelector('tbody tr')!;
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      'Dr. Osei',
      'Not at all',
      'Mostly',
    ]);
    expect(shown.getByText(/Heard: Fully/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('goes on with another visit when this one is removed in another panel', async () => {
    const shown = await afterVisit();
    await shown.services.notebook.removeVisit(shown.visit().id);
    expect(await shown.findByText(/The questions you bring to a visit show here/)).toBeDefined();
    expect(shown.services.desk.open.value).not.toBe(shown.open);
  });

  it('says all of it in Spanish', async () => {
    const t = readWords('es');
    const shown = await show(<AfterView />, { locale: 'es', before: withVisit({}, ['¿Por qué?']) });
    expect(await shown.findByRole('heading', { name: t('after-steps') })).toBeDefined();
    expect(shown.getByRole('textbox', { name: t('after-my-words') })).toBeDefined();
  });
});
