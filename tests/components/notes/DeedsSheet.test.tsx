// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useServices } from '../../../components/frame/context';
import { Deeds } from '../../../components/notes/Deeds';
import { SheetPage } from '../../../components/questions/SheetPage';
import type { Notebook } from '../../../lib/notebook/notebook';
import { withVisit } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

async function withDeeds(notebook: Notebook) {
  for (const text of ['I asked about sleep', 'I said no to waiting']) {
    await withVisit({ with: 'Dr. Osei' })(notebook);
    const opened = await notebook.openVisit(notebook.visits.value.at(-1)!.id);
    if (!opened.ok) throw new Error(opened.code);
    opened.value.deeds.add({ kind: 'other', text });
    opened.value.close();
  }
}

describe('what I have done', () => {
  it('is printed from all visits, each with its day, and is not counted', async () => {
    const shown = await show(<SheetPage visitId="any" page="deeds" />, { before: withDeeds });
    await shown.findByRole('heading', { level: 1, name: 'What I have done' });
    const lines = shown.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toHaveLength(2);
    expect(lines.join()).toMatch(/I said no to waiting \(.*\d{4}\)/);
    expect(shown.getByRole('button', { name: 'Print' })).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says so kindly when nothing is written yet', async () => {
    const shown = await show(<SheetPage visitId="any" page="deeds" />);
    expect(await shown.findByText(/Small things count/)).toBeDefined();
  });

  it('is opened in a tab of its own from the list of all of it', async () => {
    const shown = await show(<OfDesk />, { before: withDeeds });
    await shown.services.desk.current();
    const all = (await shown.findByText('All that I did, at every visit')).closest('details')!;
    all.open = true;
    fireEvent(all, new Event('toggle'));
    fireEvent.click(await shown.findByRole('button', { name: 'Print what I have done' }));
    expect(shown.tabs).toEqual([`deeds ${shown.services.desk.open.value!.visit.value.id}`]);
  });
});

/** As a view draws it, over the visit on the desk. */
function OfDesk() {
  const open = useServices().desk.open.value;
  return open ? <Deeds open={open} /> : null;
}
