// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ChangesView } from '../../../components/page/ChangesView';
import { copiesFor } from '../../../components/page/copies';
import type { PageCopy } from '../../../lib/copies/copy';
import type { PartOfPage } from '../../../lib/messages/protocol';
import { readingState } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

const about = { kind: 'medicines' as const };
const part: PartOfPage = {
  title: 'Medicines',
  of: 'page',
  about,
  lines: ['Metformin · 500 mg', 'Aspirin · 81 mg'],
};
const reading = readingState({ title: 'Medicines', about });

async function showChanges() {
  const now = { value: part };
  const shown = await show(<ChangesView />, { page: reading, part: now });
  return { ...shown, now };
}

describe('ChangesView', () => {
  it('reads and keeps nothing before a press', async () => {
    const { page, services } = await showChanges();
    expect(page.asked).toEqual([]);
    expect(services.copies.all.value).toEqual([]);
    expect(await findBarriers()).toEqual([]);
  });

  it('keeps a copy, and says later in words what is new, gone and changed', async () => {
    const { getByRole, container, now, heard } = await showChanges();
    fireEvent.click(getByRole('button', { name: 'Keep a copy of this page' }));
    await waitFor(() => getByRole('button', { name: 'Compare with the page now' }));
    now.value = { ...part, lines: ['Metformin · 1000 mg', 'Lisinopril · 10 mg'] };
    fireEvent.click(getByRole('button', { name: 'Compare with the page now' }));
    await waitFor(() => expect(container.querySelectorAll('.change')).toHaveLength(3));
    const said = [...container.querySelectorAll('.change')].map(change => change.textContent);
    expect(said[0]).toMatch(/^Changed.*Before: Metformin · 500 mg.*Now: Metformin · 1000 mg/);
    expect(said[1]).toMatch(/^NewLisinopril/);
    expect(said[2]).toMatch(/^GoneAspirin/);
    expect(heard()).toBe('3 things read another way.');
    expect(await findBarriers()).toEqual([]);
  });

  it('says that nothing has changed, when nothing has', async () => {
    const { getByRole, findByText } = await showChanges();
    fireEvent.click(getByRole('button', { name: 'Keep a copy of this page' }));
    await waitFor(() => getByRole('button', { name: 'Compare with the page now' }));
    fireEvent.click(getByRole('button', { name: 'Compare with the page now' }));
    expect(await findByText(/I see no change\..*2 lines are as they were\./)).toBeDefined();
  });

  it('asks about a change at the visit', async () => {
    const { getByRole, container, now, services } = await showChanges();
    fireEvent.click(getByRole('button', { name: 'Keep a copy of this page' }));
    await waitFor(() => getByRole('button', { name: 'Compare with the page now' }));
    now.value = { ...part, lines: ['Metformin · 1000 mg', 'Aspirin · 81 mg'] };
    fireEvent.click(getByRole('button', { name: 'Compare with the page now' }));
    await waitFor(() => expect(container.querySelectorAll('.change')).toHaveLength(1));
    fireEvent.click(getByRole('button', { name: /^Ask about this/ }));
    await waitFor(() => expect(services.desk.open.value?.visit.value.questions).toHaveLength(1));
    expect(services.desk.open.value?.visit.value.questions[0]?.text).toContain('Metformin · 1000 mg');
  });

  it('lets a copy go, and takes that back', async () => {
    const { getByRole, services } = await showChanges();
    fireEvent.click(getByRole('button', { name: 'Keep a copy of this page' }));
    await waitFor(() => getByRole('button', { name: /^Let this copy go/ }));
    fireEvent.click(getByRole('button', { name: /^Let this copy go/ }));
    expect(services.copies.all.value).toEqual([]);
    fireEvent.click(await waitFor(() => getByRole('button', { name: 'Undo' })));
    expect(services.copies.all.value).toHaveLength(1);
  });
});

describe('copiesFor', () => {
  it('never compares the records of two people, nor pages of two kinds or sites', () => {
    const copy = (rest: Partial<PageCopy>): PageCopy => ({
      ...{
        id: 'c',
        site: 'portal.example.org',
        title: 'Medicines',
        kind: 'medicines',
        whose: 'Rosa Delgado',
      },
      ...{ of: 'page', keptAt: '2026-03-01T00:00:00Z', lines: ['x'] },
      ...rest,
    });
    const page = readingState({ title: 'Medicines', about: { ...about, whose: 'Rosa Delgado' } });
    if (page.kind !== 'reading') throw new Error('it is read');
    const others = [copy({ whose: 'Luis Paz' }), copy({ kind: 'bill' }), copy({ site: 'other.example.org' })];
    expect(
      copiesFor([...others, copy({ id: 'other title', title: 'Meds' }), copy({})], page).map(({ id }) => id),
    ).toEqual(['c', 'other title']);
  });
});
