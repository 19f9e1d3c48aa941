// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { withVisit } from '../../support/builders';
import { openNotebook } from '../../support/services';
import { findBarriers, listed, show } from '../../support/show';

const november = '2027-11-24T14:30';
const december = '2027-12-02T09:00';

async function showVisits(...visits: Parameters<typeof withVisit>[]) {
  const shown = await show(<QuestionsView />, {
    before: async notebook => {
      for (const visit of visits) await withVisit(...visit)(notebook);
    },
  });
  const chooser = (await shown.findByRole('combobox', { name: 'Visit' })) as HTMLSelectElement;
  const options = () => [...chooser.options].map(option => option.textContent);
  return { ...shown, chooser, options };
}

describe('VisitChooser', () => {
  it('names each visit by whom it is with and when, soonest first', async () => {
    const { options } = await showVisits(
      [{ with: 'Dr. Lee', at: december }],
      [{ with: 'Dr. Osei', at: november }],
      [{}],
    );
    expect(options()).toEqual([
      expect.stringMatching(/^Dr\. Osei · Wed, Nov 24, 2:30\sPM$/),
      expect.stringMatching(/^Dr\. Lee · Thu, Dec 2, 9:00\sAM$/),
      'My next visit',
    ]);
    expect(await findBarriers()).toEqual([]);
  });

  it('opens another visit', async () => {
    const { chooser, container, services } = await showVisits(
      [{ with: 'Dr. Osei', at: november }, ['For Osei?']],
      [{ with: 'Dr. Lee', at: december }, ['For Lee?']],
    );
    expect(listed(container)).toEqual(['1. For Osei?']);
    fireEvent.change(chooser, { target: { value: services.notebook.visits.value[1]!.id } });
    await waitFor(() => expect(listed(container)).toEqual(['1. For Lee?']));
  });

  it('starts a new visit, and keeps the one before', async () => {
    const { getByRole, container, options } = await showVisits([
      { with: 'Dr. Osei', at: november },
      ['For Osei?'],
    ]);
    fireEvent.click(getByRole('button', { name: 'Start a new visit' }));
    await waitFor(() => expect(listed(container)).toEqual([]));
    expect(options()).toEqual([expect.stringContaining('Dr. Osei'), 'My next visit']);
  });

  it('removes a visit, and brings it back with all that was in it on Undo', async () => {
    const { getByRole, findByRole, container, services } = await showVisits(
      [{ with: 'Dr. Osei', at: november }, ['For Osei?']],
      [{ with: 'Dr. Lee', at: december }, ['For Lee?']],
    );
    fireEvent.click(getByRole('button', { name: 'Remove this visit' }));
    const undo = await findByRole('button', { name: 'Undo' });
    expect(listed(container)).toEqual(['1. For Lee?']);
    expect(services.notebook.visits.value.map(visit => visit.with)).toEqual(['Dr. Lee']);

    fireEvent.click(undo);
    await waitFor(() => expect(listed(container)).toEqual(['1. For Osei?']));
    expect(services.notebook.visits.value.map(visit => visit.with)).toEqual(['Dr. Osei', 'Dr. Lee']);
  });

  it('has a visit to write in even after the only one was removed', async () => {
    const { getByRole, container, services } = await showVisits([{ with: 'Dr. Osei' }, ['For Osei?']]);
    fireEvent.click(getByRole('button', { name: 'Remove this visit' }));
    await waitFor(() => expect(listed(container)).toEqual([]));
    await waitFor(() => expect(services.notebook.visits.value.map(visit => visit.with)).toEqual(['']));
    expect(services.desk.open.value?.visit.value.with).toBe('');
  });

  it('takes the empty stand-in away when the only visit is brought back', async () => {
    const { getByRole, findByRole, container, services } = await showVisits([
      { with: 'Dr. Osei' },
      ['For Osei?'],
    ]);
    fireEvent.click(getByRole('button', { name: 'Remove this visit' }));
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed(container)).toEqual(['1. For Osei?']));
    await waitFor(() =>
      expect(services.notebook.visits.value.map(visit => visit.with)).toEqual(['Dr. Osei']),
    );
  });

  it('goes on to another visit when another panel removes this one', async () => {
    const disk = createDisk();
    const other = await openNotebook(disk);
    const visitId = await withVisit({ with: 'Dr. Osei', at: november }, ['For Osei?'])(other);
    await withVisit({ with: 'Dr. Lee', at: december }, ['For Lee?'])(other);
    const { findByDisplayValue, container } = await show(<QuestionsView />, { disk });
    await findByDisplayValue('For Osei?');
    await other.removeVisit(visitId);
    await waitFor(() => expect(listed(container)).toEqual(['1. For Lee?']));
  });
});
