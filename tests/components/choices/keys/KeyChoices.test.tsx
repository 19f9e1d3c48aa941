// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { KeyChoices } from '../../../../components/choices/keys/KeyChoices';
import { findBarriers, type Shown, show, showFrame } from '../../../support/show';

const find = 'What do you want to do?';
const search = 'Search all I wrote';

/** Press "Change" beside a command, then keys in the field that came. */
function change({ getByRole }: Shown, what: string, keys: KeyboardEventInit) {
  fireEvent.click(getByRole('button', { name: `Change the keys for: ${what}` }));
  pressIn(getByRole('textbox'), keys);
}

function pressIn(field: Element, keys: KeyboardEventInit) {
  return fireEvent.keyDown(field, { bubbles: true, cancelable: true, ...keys });
}

/** The keys that stand beside a command. */
function keysBeside({ getAllByRole }: Shown, what: string): string[] {
  const row = getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(what));
  return [...(row?.querySelectorAll('kbd') ?? [])].map(({ textContent }) => textContent ?? '');
}

describe('KeyChoices', () => {
  it('lists every command that has a key, in plain words, with its keys', async () => {
    const shown = await show(<KeyChoices />);
    const { services, getAllByRole } = shown;
    const { bound } = services.workbench();
    expect(getAllByRole('listitem')).toHaveLength(bound.value.length);
    expect(keysBeside(shown, 'Do the change again')).toEqual(['Ctrl Shift Z', 'Ctrl Y']);
    expect(await findBarriers()).toEqual([]);
  });

  it('takes the keys that are pressed, says so, and takes it back by Undo', async () => {
    const shown = await show(<KeyChoices />);
    change(shown, find, { key: 'g', ctrlKey: true });
    expect(keysBeside(shown, find)).toEqual(['Ctrl G']);
    expect(shown.heard()).toContain(`“${find}” is now Ctrl G.`);
    expect(document.activeElement).toBe(shown.getByRole('button', { name: `Change the keys for: ${find}` }));
    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    expect(keysBeside(shown, find)).toEqual(['Ctrl K']);
  });

  it('says who has the keys, and keeps all as it was', async () => {
    const shown = await show(<KeyChoices />);
    change(shown, find, { key: 'F6' });
    expect(shown.getByText('F6 already has a job: “Go to the next part of the panel”.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Keep it as it is' }));
    expect([keysBeside(shown, find), shown.services.choices.keys.value]).toEqual([['Ctrl K'], {}]);
  });

  it('swaps the two, and gives both their first keys again', async () => {
    const shown = await show(<KeyChoices />);
    change(shown, find, { key: 'F6' });
    fireEvent.click(shown.getByRole('button', { name: 'Swap the two' }));
    const both = () => [find, 'Go to the next part'].map(what => keysBeside(shown, what));
    expect(both()).toEqual([['F6'], ['Ctrl K']]);
    fireEvent.click(shown.getByRole('button', { name: `Use the first keys for: ${find}` }));
    expect(both()).toEqual([['Ctrl K'], ['F6']]);
  });

  it('gives all their first keys again', async () => {
    const shown = await show(<KeyChoices />);
    const all = shown.getByRole('button', { name: 'Use the first keys for all' });
    expect((all as HTMLButtonElement).disabled).toBe(true);
    change(shown, find, { key: 'F4', shiftKey: true });
    fireEvent.click(all);
    expect(keysBeside(shown, find)).toEqual(['Ctrl K']);
  });

  it.each([
    ['a letter alone', { key: 'g' }, /A letter alone would get in the way/],
    ['what the browser needs', { key: 't', ctrlKey: true }, /Your browser needs those keys/],
    ['what is no such key', { key: 'Enter' }, /I cannot use those keys/],
  ])('says why it cannot take %s, and waits for others', async (_, keys, said) => {
    const shown = await show(<KeyChoices />);
    change(shown, find, keys);
    expect(shown.getByText(said)).toBeDefined();
    pressIn(shown.getByRole('textbox'), { key: 'F4', shiftKey: true });
    expect(keysBeside(shown, find)).toEqual(['Shift F4']);
  });

  it('lets go with Escape, and lets Tab through', async () => {
    const shown = await show(<KeyChoices />);
    fireEvent.click(shown.getByRole('button', { name: `Change the keys for: ${find}` }));
    const isLetThrough = pressIn(shown.getByRole('textbox'), { key: 'Tab' });
    pressIn(shown.getByRole('textbox'), { key: 'Escape' });
    expect([isLetThrough, shown.queryByRole('textbox')]).toEqual([true, null]);
  });

  it('turns the numbers of the room off', async () => {
    const { getByRole, services } = await show(<KeyChoices />);
    fireEvent.click(getByRole('checkbox', { name: 'In the room, one number alone marks a question' }));
    expect(services.choices.roomKeys.value).toBe(false);
  });
});

describe('a key of one’s own', () => {
  it('opens the palette in the place of the first one, and the palette shows it', async () => {
    const { services, findByRole, queryByRole, getByRole } = await showFrame();
    const id = services.workbench().bound.value.find(({ command }) => command.id === 'search.show');
    expect(services.t(id?.command.text ?? '')).toBe(search);
    services.choices.setKeys({ 'frame.openPalette': ['Mod+G'], 'search.show': ['Shift+F4'] });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(queryByRole('combobox', { name: find })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'g', ctrlKey: true });
    expect(await findByRole('combobox', { name: find })).toBeDefined();
    expect(getByRole('option', { name: `${search} Shift F4` })).toBeDefined();
  });
});
