// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { SheetPage } from '../../../components/questions/SheetPage';
import type { NewVisit } from '../../../lib/notebook/notebook';
import { term } from '../../lib/jargon/entries';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { withVisit } from '../../support/builders';
import { type Overrides, openNotebook } from '../../support/services';
import { findBarriers, show } from '../../support/show';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function showSheet(visit: NewVisit, questions: string[], overrides: Overrides = {}) {
  const disk = createDisk();
  const visitId = await withVisit(visit, questions)(await openNotebook(disk));
  const shown = await show(<SheetPage visitId={visitId} />, { disk, ...overrides });
  const sheet = await shown.findByRole('main');
  const section = (name: string) => shown.getByRole('heading', { name }).closest('section')!;
  const items = (name: string) => [...section(name).querySelectorAll('li')].map(item => item.textContent);
  return { ...shown, sheet, section, items };
}

const osei = { with: 'Dr. Osei', at: '2027-11-24T14:30', matters: 'I want to sleep.' };

describe('the sheet of a visit', () => {
  it('says whom it is with, when, and what matters', async () => {
    const { getByRole, getByText, section } = await showSheet(osei, ['One?']);
    expect(getByRole('heading', { level: 1 }).textContent).toBe('My visit with Dr. Osei');
    expect(getByText(/^Wednesday, November 24/)).toBeDefined();
    expect(section('What matters most to me').textContent).toContain('I want to sleep.');
    expect(await findBarriers()).toEqual([]);
  });

  it('has the questions to ask first, with lines to write on, and then the others', async () => {
    const { section, items } = await showSheet(osei, ['One?', 'Two?', 'Three?', 'Four?', 'Five?']);
    expect(items('My questions')).toEqual(['One?', 'Two?', 'Three?']);
    expect(items('If there is time')).toEqual(['Four?', 'Five?']);
    const lines = [...section('My questions').querySelectorAll('li')].map(
      item => item.querySelectorAll('.rule').length,
    );
    expect(lines).toEqual([3, 3, 3]);
    expect(section('Next steps').querySelectorAll('.rule')).toHaveLength(2);
  });

  it('explains the hard words of the questions', async () => {
    const { section } = await showSheet({}, ['Why do I have edema?'], {
      terms: [term('edema', { plain: 'Swelling.' }), term('stent')],
    });
    expect(section('Words on this sheet').textContent).toContain('edema: Swelling.');
    expect(section('Words on this sheet').textContent).not.toContain('stent');
  });

  it('says how many questions did not fit', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `Question ${at}?`);
    const { getByText, items } = await showSheet({}, many);
    expect(
      getByText(`${57 - items('If there is time').length} more questions are in my list.`),
    ).toBeDefined();
  });

  it('is paper to write on when there are no questions yet', async () => {
    const { getByRole, queryByRole, section } = await showSheet({}, []);
    expect(getByRole('heading', { level: 1 }).textContent).toBe('My next visit');
    expect(section('My questions').querySelectorAll('.rule')).toHaveLength(6);
    expect(queryByRole('heading', { name: 'If there is time' })).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('is in Spanish for who chose Spanish', async () => {
    const { getByRole, getByText } = await showSheet(osei, ['¿Una?'], { locale: 'es' });
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Mi cita con Dr. Osei');
    expect(getByText(/^miércoles, 24 de noviembre/)).toBeDefined();
  });

  it('follows what is still being written in the panel', async () => {
    const disk = createDisk();
    const panel = await openNotebook(disk);
    const visitId = await withVisit({}, ['One?'])(panel);
    const { findByText } = await show(<SheetPage visitId={visitId} />, { disk });
    await findByText('One?');
    const visit = await panel.openVisit(visitId);
    if (visit.ok) visit.value.addQuestion({ text: 'Two?' });
    expect(await findByText('Two?')).toBeDefined();
  });

  it('opens the printer', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { getByRole } = await showSheet(osei, ['One?']);
    fireEvent.click(getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});

describe('the page of a sheet', () => {
  it('says that it is opening', async () => {
    const disk = createDisk();
    const visitId = await withVisit({}, [])(await openNotebook(disk));
    const { getByRole } = await show(<SheetPage visitId={visitId} />, { disk });
    expect(getByRole('status').textContent).toBe('Opening your questions…');
  });

  it('says so when the visit is gone', async () => {
    const { findByRole } = await show(<SheetPage visitId="gone" />);
    expect((await findByRole('alert')).textContent).toBe('This visit is not here any more.');
    expect(await findBarriers()).toEqual([]);
  });
});
