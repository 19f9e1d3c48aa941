// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ChoicesFile } from '../../../components/choices/ChoicesFile';
import { choicesNow, choose } from '../../../components/choices/choice-set';
import { type ChoiceSet, largestFile, readChoices, writeChoices } from '../../../lib/workbench/choices-file';
import { findBarriers, show, type } from '../../support/show';

const night: ChoiceSet = {
  locale: 'en',
  theme: 'dark',
  comforts: ['large', 'still'],
  level: 'few',
  hurtful: true,
  keys: { 'frame.openPalette': ['Mod+G'] },
  roomKeys: false,
};

async function showFile() {
  const shown = await show(<ChoicesFile />);
  const { choices } = shown.services;
  const field = shown.getByLabelText('Use choices from a file');
  const open = (...parts: string[]) =>
    fireEvent.change(field, { target: { files: [new File(parts, 'choices.json')] } });
  const name = shown.getByLabelText('Name of this set');
  const save = () => fireEvent.click(shown.getByRole('button', { name: 'Save to a file' }));
  return { ...shown, choices, open, name, save };
}

describe('ChoicesFile', () => {
  it('saves what is chosen now, under the name given, in a file whose name says nothing', async () => {
    const { choices, name, save, files, heard } = await showFile();
    choose(choices, night);
    type(name, ' Night ');
    save();
    expect(files.map(file => file.name)).toEqual(['my-choices.json']);
    expect(readChoices((await files[0]?.file.text()) ?? '')).toEqual({
      ok: true,
      value: { name: 'Night', choices: night },
    });
    expect(heard()).toBe('Your choices are saved to a file.');
    expect(await findBarriers()).toEqual([]);
  });

  it('gives the set a name where the person gave none', async () => {
    const { save, files } = await showFile();
    save();
    expect(readChoices((await files[0]?.file.text()) ?? '')).toMatchObject({ value: { name: 'My choices' } });
  });

  it('uses a file, and Undo puts back what was', async () => {
    const { choices, open, findByText, getByRole } = await showFile();
    const before = choicesNow(choices);
    open(writeChoices({ name: 'Night', choices: night }));
    await findByText('Your choices are now “Night”.');
    expect(choicesNow(choices)).toEqual(night);
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(choicesNow(choices)).toEqual(before);
  });

  it('changes nothing for a file it does not know, and says so until a good one comes', async () => {
    const { choices, open, findByRole, queryByRole } = await showFile();
    const before = choicesNow(choices);
    open('{"theme":"dark"}');
    expect((await findByRole('alert')).textContent).toContain('This is not a file of choices');
    expect(choicesNow(choices)).toEqual(before);
    expect(await findBarriers()).toEqual([]);
    open(writeChoices({ name: 'Night', choices: night }));
    await waitFor(() => expect(queryByRole('alert')).toBeNull());
  });

  it('says when a newer In My Corner made it', async () => {
    const { open, findByRole } = await showFile();
    open(writeChoices({ name: 'Night', choices: night }).replace('"version": 2', '"version": 3'));
    expect((await findByRole('alert')).textContent).toContain('A newer In My Corner made this file.');
  });

  it('does not read a file that cannot be one', async () => {
    const { open, findByRole } = await showFile();
    open(' '.repeat(largestFile), writeChoices({ name: 'Night', choices: night }));
    expect((await findByRole('alert')).textContent).toContain('This is not a file of choices');
  });
});
