// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ChecksView } from '../../../components/checks/ChecksView';
import { term } from '../../lib/jargon/entries';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, show } from '../../support/show';

const names = ['edema', 'stent', 'dyspnea', 'anemia'];
const page = {
  page: readingState({ words: names.map(name => wordOnPage(name)) }),
  terms: names.map(name => term(name, { plain: `What ${name} means.` })),
};

async function showChecks(overrides: Overrides) {
  const shown = await show(<ChecksView />, overrides);
  const items = (name: string) =>
    within(shown.getByRole('region', { name }))
      .getAllByRole('listitem')
      .map(item => item.querySelector('p')?.textContent);
  return { ...shown, items };
}

describe('all there is to check', () => {
  it('is three at first, of both groups, and all when asked for', async () => {
    const before = withVisit({}, ['Why is it so, and how long does it last?']);
    const { findByRole, findByText, items, getByRole, services } = await showChecks({ ...page, before });
    await services.desk.current();
    await findByText(/^This looks like two questions in one/);
    expect(items('On my list')).toHaveLength(2);
    expect(items('On this page')).toEqual(['“edema” may be worth a question. What edema means.']);
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(await findByRole('button', { name: 'Show 4 more' }));
    expect(items('On this page')).toHaveLength(4);
    expect(getByRole('region', { name: 'On my list' }).querySelectorAll('li')).toHaveLength(3);
  });

  it('shows the question before it is added; then the word is done, until Undo', async () => {
    const { findByRole, items, services } = await showChecks(page);
    expect(items('On this page')).toHaveLength(3);
    fireEvent.click(await findByRole('button', { name: /^Ask about this ?: edema/ }));
    expect((await findByRole('status')).textContent).toContain('edema');
    expect(services.desk.open.value?.visit.value.questions ?? []).toEqual([]);
    fireEvent.click(await findByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(services.desk.open.value?.visit.value.questions).toHaveLength(1));
    await waitFor(() => expect(items('On this page').join()).not.toContain('edema'));
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(items('On this page').join()).toContain('edema'));
  });

  it('lets go of a word that is known, and gives the focus to the heading', async () => {
    const { findByRole, items } = await showChecks(page);
    fireEvent.click(await findByRole('button', { name: /^I know this word ?: edema/ }));
    await waitFor(() => expect(items('On this page').join()).not.toContain('edema'));
    expect(document.activeElement?.textContent).toBe('On this page');
  });

  it('says when there is nothing, and offers to read the page', async () => {
    const { getByRole, getByText } = await showChecks({});
    expect(getByText('There is nothing to check now.')).toBeDefined();
    expect(getByRole('button', { name: 'Read this page' })).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });
});
