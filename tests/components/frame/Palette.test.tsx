// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, replaceText, showFrame, type } from '../../support/show';

// happy-dom opens a dialog without taking the focus to it or closing it on Escape: the e2e tests press those keys.
const findKey = { key: 'k', code: 'KeyK', ctrlKey: true };

async function showPalette(overrides: Overrides = {}) {
  const shown = await showFrame(overrides);
  fireEvent.keyDown(document.body, findKey);
  const field = (await shown.findByRole('combobox', { name: 'What do you want to do?' })) as HTMLInputElement;
  const options = () => within(shown.getByRole('listbox')).queryAllByRole('option');
  const titles = () => options().map(option => option.querySelector('span')?.textContent);
  const chosen = () => {
    const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(option?.getAttribute('aria-selected')).toBe('true');
    return option?.querySelector('span')?.textContent;
  };
  const isOpen = () => shown.queryByRole('dialog') !== null;
  return { ...shown, field, options, titles, chosen, isOpen };
}

describe('the palette', () => {
  it('opens with Ctrl+K, with all that can be done now', async () => {
    const { titles, getByRole, services } = await showPalette();
    expect(getByRole('dialog', { name: 'What do you want to do?' }).hasAttribute('open')).toBe(true);
    expect(titles().toSorted()).toEqual(
      services
        .workbench()
        .commands.value.filter(({ id }) => id !== 'frame.openPalette')
        .map(({ text }) => services.t(text))
        .toSorted(),
    );
    expect(titles()).not.toContain('Undo the last change');
    expect(await findBarriers()).toEqual([]);
  });

  it('shows what was asked for last first, then what belongs to the view', async () => {
    const { services, findByRole, titles, field } = await showPalette();
    fireEvent.keyDown(field, { key: 'Enter' }); // the first: Go to Start
    await services.workbench().run('search.show');
    await services.workbench().run('words.paste');
    await findByRole('main', { name: 'Words' });
    fireEvent.keyDown(document.body, findKey);
    await findByRole('combobox', { name: 'What do you want to do?' });
    expect(titles().slice(0, 5)).toEqual(
      ['cmd-paste-words', 'cmd-search', 'cmd-start', 'cmd-read-page', 'cmd-open-record'].map(id =>
        services.t(id),
      ),
    );
  });

  it('opens from a field', async () => {
    const shown = await showFrame({ before: withVisit() });
    shown.services.workbench().show('questions');
    fireEvent.keyDown(await shown.findByRole('textbox', { name: 'Type a question' }), findKey);
    expect(await shown.findByRole('dialog')).toBeDefined();
  });

  it('opens with the button in the title', async () => {
    const { getByRole, findByRole } = await showFrame();
    fireEvent.click(getByRole('button', { name: /^Find/ }));
    expect(await findByRole('dialog')).toBeDefined();
  });

  it('takes every letter, however fast they come', async () => {
    const { field, titles } = await showPalette();
    for (const text of ['p', 'pr', 'pri', 'prin', 'print']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true })); // no time to draw between them
    }
    await waitFor(() => expect(titles()[0]).toBe('Print my question sheet'));
    expect(field.value).toBe('print');
  });

  it.each([
    ['prnit', 'Print my question sheet'],
    ['doctor', 'Get ready for a visit'],
    ['SPANISH', 'Usar español'],
    ['eyes', 'Use dark colors'],
  ])('finds by a slip of the finger or an everyday word: %s', async (typed, title) => {
    const { field, titles } = await showPalette();
    type(field, typed);
    expect(titles()).toContain(title);
  });

  it('says so when nothing is found, and does nothing on Enter', async () => {
    const { field, options, getByText, isOpen } = await showPalette();
    type(field, 'xyzzy');
    expect(options()).toEqual([]);
    expect(getByText('Nothing found. Try another word.')).toBeDefined();
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(isOpen()).toBe(true);
  });

  it('goes through the choices with the arrow keys, round at both ends', async () => {
    const { field, titles, chosen } = await showPalette();
    const [first, second] = titles();
    const last = titles().at(-1);
    expect(chosen()).toBe(first);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()).toBe(second);
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(chosen()).toBe(last);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()).toBe(first);
  });

  it('begins at the top again when more is typed', async () => {
    const { field, titles, chosen } = await showPalette();
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    replaceText(field, 'colors');
    expect(chosen()).toBe(titles()[0]);
  });

  it('runs what is chosen on Enter, and closes', async () => {
    const { field, services, isOpen } = await showPalette();
    type(field, 'words on this page');
    expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false);
    expect(services.workbench().view.value.id).toBe('words');
    await waitFor(() => expect(isOpen()).toBe(false));
  });

  it('runs what is pressed, in the same turn: the browser asks the person only then', async () => {
    const { field, getByText, page } = await showPalette();
    type(field, 'read this page');
    getByText('Read this page with me').click();
    expect(page.asked).toEqual(['read']);
  });

  it('is closed when the browser closes it, as it does on Escape', async () => {
    const { getByRole, isOpen, services } = await showPalette();
    (getByRole('dialog') as HTMLDialogElement).close();
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(services.palette.isOpen.value).toBe(false);
  });

  it('shows the key of a command that has one', async () => {
    const { getByText } = await showPalette();
    expect(
      getByText('Print my question sheet').closest('[role=option]')?.querySelector('kbd')?.textContent,
    ).toBe('Ctrl P');
  });

  it('is in Spanish for who chose Spanish', async () => {
    const shown = await showFrame({ locale: 'es' });
    fireEvent.keyDown(document.body, findKey);
    const field = await shown.findByRole('combobox', { name: '¿Qué quiere hacer?' });
    type(field, 'imprimir');
    expect(within(shown.getByRole('listbox')).getAllByRole('option')[0]?.textContent).toContain(
      'Imprimir mi hoja de preguntas',
    );
  });
});
