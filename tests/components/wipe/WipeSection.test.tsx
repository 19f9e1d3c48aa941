// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { WipeSection } from '../../../components/wipe/WipeSection';
import { fail } from '../../../lib/base/result';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, show } from '../../support/show';

function showWithVisits(overrides: Overrides = {}) {
  return show(<WipeSection />, {
    ...overrides,
    async before(notebook) {
      await withVisit({ with: 'Dr. Osei', at: '2027-11-24T14:30' }, ['One?'])(notebook);
      await withVisit({ with: 'Dr. Lee', at: '2027-12-02T09:00' }, ['Two?'])(notebook);
    },
  });
}

describe('erasing one visit', () => {
  it('brings it back with Undo', async () => {
    const shown = await showWithVisits();
    const { visits } = shown.services.notebook;
    const all = visits.value.map(visit => visit.with);
    fireEvent.change(shown.getByRole('combobox'), { target: { value: visits.value[1]!.id } });
    fireEvent.click(shown.getByRole('button', { name: 'Remove this visit' }));
    const undo = await shown.findByRole('button', { name: 'Undo' });
    expect(visits.value.map(visit => visit.with)).toEqual(['Dr. Osei']);
    fireEvent.click(undo);
    await waitFor(() => expect(visits.value.map(visit => visit.with)).toEqual(all));
  });

  it('takes it off the disk when the message goes', async () => {
    const shown = await showWithVisits();
    const id = shown.services.notebook.visits.value[0]!.id;
    fireEvent.click(shown.getByRole('button', { name: 'Remove this visit' }));
    fireEvent.click(await shown.findByRole('button', { name: 'Close this message' }));
    await waitFor(() => expect([...shown.disk.updates.keys()]).not.toContain(`private:${id}`));
  });
});

describe.each([
  ['mine', 'Erase all I wrote', /Your choices stay/],
  ['all', 'Erase all, and my choices too', /your choices, your packs/],
])('erasing “%s”', (what, name, detail) => {
  it('says first what goes, and erases nothing before the second press', async () => {
    const shown = await showWithVisits();
    fireEvent.click(shown.getByRole('button', { name }));
    expect(shown.getByText(detail)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Leave it as it is' }));
    await waitFor(() => expect(shown.queryByRole('dialog')).toBeNull());
    expect(shown.wiped).toEqual([]);
  });

  it('begins with the second press', async () => {
    const shown = await showWithVisits();
    fireEvent.click(shown.getByRole('button', { name }));
    fireEvent.click(shown.getByRole('button', { name: 'Erase it now' }));
    await shown.findByText('Erasing, then looking what is left…');
    expect(shown.wiped).toEqual([what]);
  });
});

it('says so when another window holds it, and can be tried again', async () => {
  const shown = await showWithVisits({ wiping: fail('still-open') });
  fireEvent.click(shown.getByRole('button', { name: 'Erase all I wrote' }));
  fireEvent.click(shown.getByRole('button', { name: 'Erase it now' }));
  expect((await shown.findByRole('alert')).textContent).toMatch(/open in another window/);
  expect(shown.getByRole('button', { name: 'Erase it now' })).toBeDefined();
});
