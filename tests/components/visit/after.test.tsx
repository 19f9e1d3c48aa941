// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import type { Notebook } from '../../../lib/notebook/notebook';
import { passage } from '../../lib/notebook/builders';
import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, type Shown } from '../../support/show';
import { enterRoom, large, pressKey } from './room';

const texts = (room: Shown) => room.services.desk.open.value!.visit.value.questions.map(({ text }) => text);
const first = (room: Shown) => room.services.desk.open.value!.visit.value.questions[0]!;

describe('saying it back', () => {
  async function answered(answer: string, mine: string, question = {}) {
    const room = await enterRoom([{ text: 'How do I stop?', ...question }]);
    pressKey('2');
    replaceText(room.getByRole('textbox', { name: 'What they said' }), answer);
    replaceText(room.getByRole('textbox', { name: 'What I understood' }), mine);
    return room;
  }

  it('points at what the answer says and my words do not, and the other way, and blames nobody', async () => {
    const room = await answered('taper 50 % x 2 wk', 'Lower to half, come back the 14th');
    expect(room.getByText('They said “2 wk”. It is not in your own words.')).toBeDefined();
    expect(room.getByText('You wrote “the 14th”. It is not there.')).toBeDefined();
    expect(room.queryByText(/50/, { selector: 'li' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/wrong|mistake|error/i);
    expect(await findBarriers()).toEqual([]);
  });

  it('holds them against the passage, too', async () => {
    const room = await answered('Slowly.', 'Half for one week', {
      passage: passage('Taper 50 % for 2 weeks.'),
    });
    expect(room.getByText('The page says “2 weeks”. It is not in your own words.')).toBeDefined();
  });

  it('makes a question of a difference', async () => {
    const room = await answered('taper 50 % x 2 wk', 'Lower to half');
    fireEvent.click(room.getByRole('button', { name: 'Ask about “2 wk”' }));
    expect(texts(room)).toEqual(['How do I stop?', 'Can we check “2 wk”? I want to get it right.']);
    fireEvent.click(await room.findByRole('button', { name: 'Undo' }));
    expect(texts(room)).toEqual(['How do I stop?']);
  });

  it('says so when both say the same', async () => {
    const room = await answered('Two weeks, until the 14th', 'Until the 14th, for 2 weeks');
    expect(room.getByText('The numbers, names and times are the same.')).toBeDefined();
  });

  it('keeps what they said to it, by one tap, and takes it back by another', async () => {
    const room = await answered('Slowly.', 'Slowly');
    const said = room.getByRole('group', { name: 'They said' });
    fireEvent.click(within(said).getByRole('button', { name: 'Not quite' }));
    expect(first(room).theySaid).toBe('not-quite');
    fireEvent.click(within(said).getByRole('button', { name: 'Not quite' }));
    expect(first(room).theySaid).toBe('');
  });

  it('makes one follow-up question when it could not be explained to a friend', async () => {
    const room = await answered('Slowly.', 'Slowly');
    const friend = room.getByRole('group', { name: 'Could I explain it to a friend?' });
    for (let presses = 0; presses < 3; presses++) {
      fireEvent.click(within(friend).getByRole('button', { name: 'Not yet' }));
    }
    expect(first(room).canExplain).toBe('no');
    expect(texts(room)).toEqual(['How do I stop?', 'Can you say it again in plain words: How do I stop?']);
  });
});

describe('after the visit', () => {
  const two = ['One?', 'Two?'];

  async function afterVisit(also?: (notebook: Notebook) => Promise<unknown>): Promise<Shown> {
    const room = await enterRoom(two, {
      before: async notebook => {
        await withVisit({ with: 'Dr. Osei', at: '2027-11-24T14:30' }, two)(notebook);
        await also?.(notebook);
      },
    });
    pressKey('2');
    pressKey('ArrowRight');
    pressKey('1');
    pressKey('ArrowRight');
    expect(large(room)).toBe('After the visit');
    return room;
  }

  it('asks two things, one tap each, and says who sees it', async () => {
    const room = await afterVisit();
    const heard = room.getByRole('group', { name: 'Did I feel heard?' });
    fireEvent.click(within(heard).getByRole('button', { name: 'Mostly' }));
    const sure = room.getByRole('group', { name: 'How sure do I feel now?' });
    fireEvent.click(within(sure).getByRole('button', { name: 'Fully' }));
    expect(room.services.desk.open.value!.visit.value).toMatchObject({ heard: 8, confidenceAfter: 10 });
    expect(room.getByText(/Only you see this/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('offers the answers that were left for after', async () => {
    const room = await afterVisit();
    const left = room.getByRole('region', { name: 'Answers you can still write down' });
    fireEvent.click(within(left).getByRole('button', { name: 'One?' }));
    expect(large(room)).toBe('One?');
  });

  it('takes what still waits to a new visit, with its count, and takes that back', async () => {
    const room = await afterVisit();
    const { notebook } = room.services;
    expect(room.getByText('asked at 1 visit')).toBeDefined();
    fireEvent.click(room.getByRole('button', { name: 'Take them to my next visit' }));
    expect(await room.findByText(/^One question goes on to/)).toBeDefined();
    const made = notebook.visits.value.find(({ at }) => at === '');
    const next = await notebook.openVisit(made!.id);
    expect(next.ok && next.value.visit.value.questions).toMatchObject([
      { text: 'Two?', status: 'ready', askedBefore: [room.services.desk.open.value!.visit.value.id] },
    ]);
    fireEvent.click(room.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(notebook.visits.value).toHaveLength(1));
  });

  it('takes it to the next visit that is planned, not to one before', async () => {
    const room = await afterVisit(async notebook => {
      await withVisit({ with: 'Later', at: '2028-01-01T09:00' })(notebook);
      await withVisit({ with: 'Past', at: '2020-01-01T09:00' })(notebook);
    });
    fireEvent.click(room.getByRole('button', { name: 'Take them to my next visit' }));
    expect(await room.findByText(/^One question goes on to Later/)).toBeDefined();
    expect(room.services.notebook.visits.value).toHaveLength(3);
  });

  it('keeps what I did, as the view for after does', async () => {
    const room = await afterVisit();
    const deeds = room.getByRole('region', { name: 'I did this' });
    fireEvent.click(within(deeds).getByRole('button', { name: 'I said no' }));
    replaceText(within(deeds).getByRole('textbox', { name: 'I did this' }), 'I said no to waiting.');
    expect(room.services.desk.open.value!.visit.value.deeds).toMatchObject([
      { kind: 'disagreed', text: 'I said no to waiting.' },
    ]);
  });

  it('is left by one press, and one is before the beginning again', async () => {
    const room = await afterVisit();
    fireEvent.click(room.getByRole('button', { name: 'Leave the room' }));
    expect(large(room)).toBe('In the room');
  });
});
