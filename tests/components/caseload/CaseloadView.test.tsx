// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { withVisit } from '../../support/builders';
import { findBarriers, replaceText } from '../../support/show';
import { inside, lastFile, openFile, shareAndSeal, showClient, showSpecialist } from '../afar/two-panels';

async function meet(overrides = {}) {
  const client = await showClient(['Can I do groups for a month?', 'Who can help at night?']);
  const phrase = await shareAndSeal(client, ['Can I do groups']);
  const file = lastFile(client);
  // Another computer: two panels in one document would have fields of one name.
  client.unmount();
  const specialist = await showSpecialist(overrides);
  await openFile(specialist, file, phrase);
  await inside(specialist).findAllByText('Can I do groups for a month?');
  return { specialist, side: inside(specialist) };
}

describe('a specialist’s own side', () => {
  it('lists clients by what the specialist calls them and promised, with not one word of the client', async () => {
    const { specialist, side } = await meet();
    replaceText(side.getByLabelText(/What I call this client/), 'A. R.');
    fireEvent.click(side.getByRole('button', { name: 'What I will do' }));
    replaceText(side.getByLabelText('I will …'), 'I will call the ride line.');
    fireEvent.click(side.getByRole('button', { name: 'Put it on the table' }));
    fireEvent.click(side.getByRole('button', { name: 'Close' }));
    await side.findAllByText('A. R.');
    expect(specialist.container.textContent).toContain('I will call the ride line.');
    expect(specialist.container.textContent).not.toContain('groups');
    expect(await findBarriers(specialist.container)).toEqual([]);
  });

  it('offers a list that was prepared as suggestions, and changes nothing of what is shared', async () => {
    const { specialist, side } = await meet({
      before: withVisit({ with: 'First talks', isList: true }, ['What helps you?', 'Who is with you?']),
    });
    fireEvent.click(side.getByRole('button', { name: 'Offer First talks' }));
    await side.findByText(/2 questions are offered/);
    expect(specialist.container.textContent).toContain('What helps you?');
    expect(specialist.services.notebook.visits.value).toEqual([]);
  });

  it('takes a client off this computer, and says what is left', async () => {
    const { specialist, side } = await meet();
    fireEvent.click(side.getByRole('button', { name: 'Close' }));
    fireEvent.click(await side.findByRole('button', { name: /^Take it off this computer/ }));
    await side.findByText(/What is left of it: 0/);
    await waitFor(() => expect(side.queryByText('A client')).toBeNull());
    expect([...specialist.disk.updates.keys()].filter(id => /^afar:(client|review)/.test(id))).toEqual([]);
  });
});
