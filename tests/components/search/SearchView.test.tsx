// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, showFrame } from '../../support/show';

async function showSearch(locale: 'en' | 'es' = 'en') {
  const shown = await showFrame({
    locale,
    async before(notebook) {
      await withVisit({ with: 'Dr. Osei', at: '2027-11-24T14:30' }, ['Is the tablet safe?', 'How long?'])(
        notebook,
      );
      await withVisit({ with: 'Dra. Peña', at: '2027-12-02T09:00' }, ['¿Qué pasa si dejo las pastillas?'])(
        notebook,
      );
    },
  });
  await shown.services.workbench().run('search.show');
  const field = await shown.findByRole('textbox', { name: shown.services.t('search-what') });
  return { ...shown, field };
}

describe('SearchView', () => {
  it('has the keyboard in its field', async () => {
    const { field } = await showSearch();
    await waitFor(() => expect(document.activeElement === field).toBe(true));
    expect(await findBarriers()).toEqual([]);
  });

  it.each([
    ['tablets', 'Dr. Osei', 'tablet'],
    ['pastilla', 'Dra. Peña', 'pastillas'],
    ['pena', 'Dra. Peña', 'Peña'],
  ])('finds “%s” by visit, with the hit marked', async (query, who, marked) => {
    const { field, findByRole, container } = await showSearch();
    replaceText(field, query);
    await findByRole('heading', { level: 2, name: new RegExp(`^${who}`) });
    expect([...container.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual([marked]);
    expect(await findBarriers()).toEqual([]);
  });

  it('opens the first place with Enter, in its question', async () => {
    const { field, findByText, services } = await showSearch();
    replaceText(field, 'pastillas');
    await findByText('1 place');
    fireEvent.submit(field.closest('form')!);
    await waitFor(() => expect(services.workbench().view.value.id).toBe('questions'));
    expect(services.desk.open.value?.visit.value.with).toBe('Dra. Peña');
    await waitFor(() =>
      expect((document.activeElement as HTMLTextAreaElement | null)?.value).toBe(
        '¿Qué pasa si dejo las pastillas?',
      ),
    );
  });

  it('says so when nothing is found, and nothing before one asks', async () => {
    const { field, findByText, queryByText } = await showSearch();
    expect(queryByText(/Nothing found/)).toBeNull();
    replaceText(field, 'xylophone');
    await findByText(/Nothing found/);
  });

  it('finds what was typed a moment ago', async () => {
    const { field, findByText, services } = await showSearch();
    replaceText(field, 'zebra');
    await findByText(/Nothing found/);
    services.desk.open.value?.addQuestion({ text: 'What about zebras?' });
    await findByText('1 place');
  });

  it('speaks Spanish', async () => {
    const { field, findByText } = await showSearch('es');
    replaceText(field, 'tablet');
    await findByText('1 lugar');
  });
});
