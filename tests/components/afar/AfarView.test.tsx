// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { findBarriers, replaceText } from '../../support/show';
import { inside, lastFile, openFile, shareAndSeal, showClient, showSpecialist, takeBack } from './two-panels';

const questions = [
  'Can I do groups for a month?',
  'Who can help at night?',
  { text: 'I drink more since June.', tags: ['substance-use'] },
];

describe('a client and a specialist, from afar', () => {
  it('share by a file and four words; what comes back changes nothing until the client says so', async () => {
    const client = await showClient(questions);
    const phrase = await shareAndSeal(client, ['Can I do groups']);
    expect(phrase.split(' ')).toHaveLength(4);
    expect(await findBarriers(client.container)).toEqual([]);

    const specialist = await showSpecialist();
    const side = inside(specialist);
    replaceText(await side.findByLabelText('My name, as my clients know me'), 'Sam');
    await openFile(specialist, lastFile(client), phrase.toUpperCase());
    await side.findAllByText('Can I do groups for a month?');
    expect(specialist.container.textContent).not.toMatch(/night|since June|Dr\. Lee/);
    expect(await findBarriers(specialist.container)).toEqual([]);

    replaceText(side.getByLabelText(/What I heard/), 'Groups help you.');
    fireEvent.click(side.getByRole('button', { name: 'Put it on the table' }));
    fireEvent.click(side.getByRole('button', { name: 'Save the file to send back' }));
    await side.findByText(/It needs no words to open/);

    const view = inside(client);
    await takeBack(client, lastFile(specialist));
    await view.findByText(/It says it is from Sam/);
    expect(view.queryByText('Groups help you.')).toBeNull();
    fireEvent.click(view.getByRole('button', { name: 'Yes, they are the same' }));
    await view.findByText(/This is from Sam/);
    expect(view.getByText('Groups help you.')).toBeTruthy();
    expect(await findBarriers(client.container)).toEqual([]);
    expect(client.services.table.value?.now.value.items.map(({ text }) => text)).toEqual([
      'Can I do groups for a month?',
    ]);

    await takeBack(client, lastFile(specialist));
    await view.findByText(/You have this one already/);
  }, 60_000);

  it('leave it closed when the six words are not the same', async () => {
    const client = await showClient(questions);
    const phrase = await shareAndSeal(client, ['Can I do groups']);
    const specialist = await showSpecialist();
    await openFile(specialist, lastFile(client), phrase);
    fireEvent.click(await inside(specialist).findByRole('button', { name: 'Save the file to send back' }));
    await waitFor(() => expect(specialist.files).toHaveLength(1));
    await takeBack(client, lastFile(specialist));
    fireEvent.click(await inside(client).findByRole('button', { name: 'No, they are not' }));
    await inside(client).findByText(/I left it closed/);
    expect((await client.services.afar.people()).ok).toBe(true);
    expect(inside(client).queryByText(/suggests/)).toBeNull();
  }, 60_000);

  it('ask for what is missing, and share nothing meanwhile', async () => {
    const client = await showClient(questions);
    const view = inside(client);
    fireEvent.click(await view.findByRole('button', { name: 'Make a sealed file' }));
    await view.findByText('Write who may look first.');
    fireEvent.input(view.getByLabelText('Who may look?'), { target: { value: 'Sam' } });
    fireEvent.click(view.getByRole('button', { name: 'Make a sealed file' }));
    await view.findByText('Choose at least one thing first.');
    expect(client.services.table.value?.now.value.session).toBeUndefined();
    expect(client.files).toEqual([]);
  });

  it('are told plainly what is wrong with a file', async () => {
    const client = await showClient(questions);
    const phrase = await shareAndSeal(client, ['Can I do groups']);
    const specialist = await showSpecialist();
    const side = inside(specialist);
    await openFile(specialist, lastFile(client), 'not the right words');
    await side.findByText(/Those are not the words/);
    const bytes = new Uint8Array(await lastFile(client).arrayBuffer());
    bytes[bytes.length - 5]! ^= 1;
    await openFile(specialist, new File([bytes], 'notes.dat'), phrase);
    await side.findByText(/This file is damaged/);
    await openFile(specialist, new File([bytes.slice(0, 900)], 'notes.dat'), phrase);
    await side.findByText(/This file is damaged/);
    const huge = new File(['x'], 'notes.dat');
    Object.defineProperty(huge, 'size', { value: 100 * 1024 * 1024 });
    await openFile(specialist, huge, phrase);
    await side.findByText(/too big/);
    await openFile(specialist, new File(['hello'], 'notes.dat'), phrase);
    await side.findByText(/not a sealed file/);
    expect([...specialist.disk.updates.keys()].filter(id => id.startsWith('afar:client'))).toEqual([]);
  }, 60_000);
});
