// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { keepPack, packFile } from '../../support/packs';
import { findBarriers, type } from '../../support/show';
import { atTable, put, say, theirTurn, worry } from './at-table';

describe('working together on one laptop', () => {
  it('shows nothing that was not chosen, and keeps the specialist’s side closed at first', async () => {
    const shown = await atTable();
    expect(shown.getByText('The side of Sam is closed.')).toBeDefined();
    expect((await shown.findByRole('region', { name: 'What is shared now' })).textContent).toContain(
      'Sam can see 2 things',
    );
    expect(shown.queryByRole('button', { name: /Hand the wheel/ })).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('has nothing in the panel but the specialist’s side in their turn, the card first', async () => {
    const shown = await theirTurn();
    expect(shown.queryByRole('navigation')).toBeNull();
    expect(shown.container.textContent).not.toContain('Secret');
    const headings = shown.getAllByRole('heading').map(({ textContent }) => textContent?.trim());
    expect(headings.slice(0, 2)).toEqual(["Sam's turn", 'How to help me']);
    fireEvent.keyDown(document, { key: 'k', ctrlKey: true });
    fireEvent.keyDown(document, { key: 'z', ctrlKey: true });
    expect(shown.services.palette.isOpen.value).toBe(false);
    expect(shown.queryByDisplayValue(worry)).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('has no Undo of the client’s in the specialist’s turn', async () => {
    const shown = await atTable();
    fireEvent.click(shown.getByRole('button', { name: /open the side of Sam/ }));
    const undone: string[] = [];
    shown.services.toast({ text: 'Removed.', undo: () => undone.push('undone') });
    fireEvent.click(await shown.findByRole('button', { name: /Hand the wheel to Sam/ }));
    await shown.findByRole('heading', { name: "Sam's turn" });
    expect(shown.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(shown.queryByText('Removed.')).toBeNull();
    expect(undone).toEqual([]);
  });

  it('gives the wheel back with one key, and says so', async () => {
    const shown = await theirTurn();
    fireEvent.keyDown(document, { key: 'F2' });
    await shown.findByRole('heading', { name: 'Your turn' });
    expect(shown.heard()).toBe('Your turn');
  });

  it('lets what was heard go further only as the client puts it', async () => {
    const shown = await theirTurn();
    say(shown, 'What I heard', /What I heard/, 'You fear they drop you.');
    put(shown);
    fireEvent.keyDown(document, { key: 'F2' });
    fireEvent.click(await shown.findByRole('button', { name: 'Not quite' }));
    const field = shown.getByRole('textbox', { name: 'In my own words' });
    fireEvent.input(field, { target: { value: 'You fear they judge you.' } });
    fireEvent.click(shown.getByRole('button', { name: 'Keep my words' }));
    expect(await shown.findByDisplayValue('You fear they judge you.')).toBeDefined();
    fireEvent.click(shown.getByRole('button', { name: 'Make it a question' }));
    await waitFor(() => expect(shown.queryByRole('button', { name: 'Make it a question' })).toBeNull());
    expect(shown.getByDisplayValue('You fear they judge you.')).toBeDefined();
  });

  it('offers an open question in place of an order, to the specialist alone', async () => {
    const shown = await theirTurn();
    await waitFor(() => {
      const field = shown.getByRole('textbox', { name: /What I heard/ });
      fireEvent.input(field, { target: { value: 'You should ask for single sessions.' } });
      expect(shown.getByText(/tells them what to do/)).toBeDefined();
    });
    fireEvent.click(shown.getByRole('button', { name: /Use this instead/ }));
    const field = shown.getByRole('textbox', { name: /What I heard/ }) as HTMLTextAreaElement;
    expect(field.value).toMatch(/\?$/);
    fireEvent.keyDown(document, { key: 'F2' });
    const own = await shown.findByRole('textbox', { name: 'Write a line of your own' });
    type(own, 'You should ask for more.');
    expect(shown.queryByText(/tells them what to do/)).toBeNull();
  });

  it('tells the specialist what the lexicon of an added pack remarks upon, and says where that is from', async () => {
    const none = { begins: [], offer: 'What would help?' };
    const lexicon = {
      ...{ language: 'en', directive: [], label: [], reported: [], fine: [] },
      jargon: [{ say: ['warm handoff'], offer: 'Somebody goes with you.' }],
      ...{ closed: { ...none, skip: [], fine: [], choice: [] }, ownStory: { ...none, own: [] } },
    };
    const pack = packFile({ lexicons: { file: 'lexicons/en.json', content: lexicon } });
    const shown = await theirTurn({ beforePacks: packs => keepPack(packs, pack) });
    await waitFor(() => {
      const field = shown.getByRole('textbox', { name: /What I heard/ });
      fireEvent.input(field, { target: { value: 'We plan a warm handoff.' } });
      expect(shown.getByText('Somebody goes with you.')).toBeDefined();
    });
    expect(shown.getByText(/^From: County peers, \d{4}$/)).toBeDefined();
    fireEvent.keyDown(document, { key: 'F2' });
    const own = await shown.findByRole('textbox', { name: 'Write a line of your own' });
    type(own, 'They want a warm handoff.');
    expect(shown.queryByText('Somebody goes with you.')).toBeNull();
  });

  it('shows a change side by side; Use it keeps the mark, and one Undo takes it back', async () => {
    const shown = await theirTurn();
    fireEvent.click(shown.getByRole('button', { name: `Say it another way ${worry}` }));
    const draft = shown.getByRole('textbox', { name: 'Say it another way' });
    fireEvent.input(draft, { target: { value: 'I am afraid they judge me.' } });
    const buttons = shown.getAllByRole('button', { name: 'Put it on the table' });
    fireEvent.click(buttons.find(button => !(button as HTMLButtonElement).disabled)!);
    fireEvent.keyDown(document, { key: 'F2' });
    const card = (await shown.findByText('Sam suggests other words')).closest('li')!;
    expect(card.querySelector('del')?.textContent).toBe('drop');
    expect(card.querySelector('ins')?.textContent).toBe('judge');
    fireEvent.click(within(card).getByRole('button', { name: 'Use it' }));
    expect(await shown.findByDisplayValue('I am afraid they judge me.')).toBeDefined();
    expect(shown.heard()).toBe('You used it. The words keep the mark of Sam.');
    expect(shown.container.querySelector('.voice-specialist')?.textContent).toContain('judge');
    fireEvent.click(within(shown.container.querySelector<HTMLElement>('.toast')!).getByText('Undo'));
    expect(await shown.findByDisplayValue(worry)).toBeDefined();
  });

  it('uses or refuses several at once', async () => {
    const shown = await theirTurn();
    say(shown, 'A question', /they may want to ask/, 'What would help?');
    put(shown);
    type(shown.getByRole('textbox', { name: /they may want to ask/ }), 'What is next?');
    put(shown);
    fireEvent.keyDown(document, { key: 'F2' });
    fireEvent.click(await shown.findByRole('button', { name: 'Choose all' }));
    fireEvent.click(shown.getByRole('button', { name: 'Use the chosen (2)' }));
    expect(await shown.findByDisplayValue('What is next?')).toBeDefined();
    expect(shown.getByDisplayValue('What would help?')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('ends at once, brings all home, and leaves the specialist nothing but their promises', async () => {
    const shown = await theirTurn();
    say(shown, 'What I will do', /I will/, 'Call the ride line');
    put(shown);
    fireEvent.click(shown.getByRole('button', { name: 'Stop' }));
    const behind = await shown.findByRole('region', { name: 'What I promised' });
    expect(behind.textContent).toContain('Call the ride line');
    expect(behind.textContent).not.toContain('afraid');
    expect(shown.queryByRole('region', { name: 'What is shared now' })).toBeNull();
    expect(shown.services.desk.open.value?.visit.value.questions).toHaveLength(3);
    fireEvent.click(within(behind).getByRole('button', { name: 'Save it as a file' }));
    expect(await shown.files[0]!.file.text()).toBe('What I promised\n- Call the ride line\n');
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Mostly' }));
    fireEvent.click(shown.getByRole('button', { name: /clear their side/ }));
    expect(await shown.findByRole('heading', { name: 'Work with someone' })).toBeDefined();
    expect(shown.getByText('What I have shown (1)')).toBeDefined();
    expect(shown.getByText('I felt heard: Mostly')).toBeDefined();
  });

  it('shows more while it goes on, chosen one by one', async () => {
    const shown = await theirTurn();
    fireEvent.keyDown(document, { key: 'F2' });
    fireEvent.click(await shown.findByText('Show something more'));
    const show = shown.getByRole('button', { name: 'Show these to Sam' }) as HTMLButtonElement;
    expect(show.disabled).toBe(true);
    fireEvent.click(shown.getByRole('checkbox', { name: /Secret/ }));
    fireEvent.click(show);
    expect(await shown.findByDisplayValue('Secret')).toBeDefined();
    expect(shown.heard()).toBe('Sam can see 1 more thing.');
    expect(shown.queryByText('Show something more')).toBeNull();
  });

  it('has their first question large on the other side, where the client asked to be reminded', async () => {
    const shown = await theirTurn();
    expect(shown.getByRole('region', { name: 'Their first question' }).textContent).toContain(worry);
  });

  it('nods from anywhere while something is shared', async () => {
    const shown = await theirTurn();
    fireEvent.keyDown(document, { key: 'F9' });
    await waitFor(() =>
      expect(shown.container.querySelector('.nod')?.textContent).toBe('Sam, please step in.'),
    );
    expect(shown.heard()).toBe('Sam, please step in.');
  });

  it('says it all in Spanish', async () => {
    const shown = await atTable();
    shown.services.choices.setLocale('es');
    expect(await shown.findByText('El lado de Sam está cerrado.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });
});
