// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { withVisit } from '../../support/builders';
import { openNotebook } from '../../support/services';
import { findBarriers, listed, show } from '../../support/show';

const four = ['One?', 'Two?', 'Three?', 'Four?'];

describe('QuestionsView', () => {
  it('says that it is opening, then starts a visit where there is none', async () => {
    const { getByRole, findByRole, services } = await show(<QuestionsView />);
    expect(getByRole('status').textContent).toBe('Opening your questions…');
    expect(await findByRole('heading', { name: 'Ask first 0 of 3' })).toBeDefined();
    expect(services.notebook.visits.value).toHaveLength(1);
  });

  it('says what goes where while there is nothing yet', async () => {
    const { findByText } = await show(<QuestionsView />, { before: withVisit() });
    expect(await findByText('Your most important questions go here.')).toBeDefined();
    expect(await findByText('Nothing here yet.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('shows three to ask first, numbered, and the fourth if there is time', async () => {
    const { findByRole, getByRole, container } = await show(<QuestionsView />, {
      before: withVisit({}, four),
    });
    const first = await findByRole('region', { name: 'Ask first 3 of 3' });
    expect(
      within(first)
        .getAllByRole('textbox')
        .map(field => field.getAttribute('aria-label')),
    ).toEqual(['Question 1', 'Question 2', 'Question 3']);
    const later = getByRole('region', { name: 'If there is time 1' });
    expect(within(later).getByRole('textbox', { name: 'Question, if there is time' })).toBeDefined();
    expect(listed(container)).toEqual(['1. One?', '2. Two?', '3. Three?', '- Four?']);
    expect(await findBarriers()).toEqual([]);
  });

  it('opens the sheet of this visit', async () => {
    const { findByRole, tabs, services } = await show(<QuestionsView />, { before: withVisit({}, four) });
    fireEvent.click(await findByRole('button', { name: 'Print my sheet' }));
    await waitFor(() => expect(tabs).toEqual([services.desk.open.value?.visit.value.id]));
  });

  it('takes back the last change, and does it again', async () => {
    const { findByRole, container, services, heard } = await show(<QuestionsView />, {
      before: withVisit({}, ['One?']),
    });
    fireEvent.click(await findByRole('button', { name: 'Remove: Question 1' }));
    await services.workbench().run('frame.undo');
    await waitFor(() => expect(listed(container)).toEqual(['1. One?']));
    expect(heard()).toBe('Taken back');

    await services.workbench().run('frame.redo');
    await waitFor(() => expect(listed(container)).toEqual([]));
    expect(heard()).toBe('Done again');
  });

  it('shows at once what another panel does to this visit', async () => {
    const disk = createDisk();
    const { findByText, services, container } = await show(<QuestionsView />, {
      disk,
      before: withVisit({}, ['One?']),
    });
    await findByText('Ask first');
    const other = await (await openNotebook(disk)).openVisit(services.notebook.visits.value[0]!.id);
    if (other.ok) other.value.addQuestion({ text: 'From the other panel?' });
    await waitFor(() => expect(listed(container)).toEqual(['1. One?', '2. From the other panel?']));
  });

  it('says so when some of what was kept does not open, and shows the rest', async () => {
    const disk = createDisk();
    const visitId = await withVisit({}, ['One?'])(await openNotebook(disk));
    disk.spoiled.set(`private:${visitId}`, 2);
    const { findByText, container } = await show(<QuestionsView />, { disk });
    expect(await findByText(/^2 small parts of what was kept here could not be opened/)).toBeDefined();
    expect(listed(container)).toEqual(['1. One?']);
    expect(await findBarriers()).toEqual([]);
  });

  it('says why when nothing can be kept', async () => {
    const disk = createDisk();
    const shown = await show(<QuestionsView />, {
      disk,
      before: async () => {
        disk.failure = 'storage-missing';
      },
    });
    expect(await shown.findByText(/^This browser does not let me keep anything here/)).toBeDefined();
  });
});
