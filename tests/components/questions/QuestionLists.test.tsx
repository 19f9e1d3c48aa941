// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { withVisit } from '../../support/builders';
import { findBarriers, listed, show } from '../../support/show';

async function showMany(count: number) {
  const questions = Array.from({ length: count }, (_, at) => `Is it ${at}é?`);
  const shown = await show(<QuestionsView />, { before: withVisit({}, questions) });
  await shown.findByText('Ask first');
  const later = () => listed(shown.container.querySelector('[data-group="later"]')!);
  return { ...shown, later };
}

describe('a long list', () => {
  it('shows its beginning, and more when it is asked for', async () => {
    const { later, getByRole, findByRole } = await showMany(60);
    expect(later()).toHaveLength(20);
    fireEvent.click(getByRole('button', { name: 'Show more (37)' }));
    await findByRole('button', { name: 'Show more (31)' });
    expect(later().at(-1)).toBe('- Is it 28é?');
  });

  it('is searched without regard to accents, and is all there again after', async () => {
    const { later, getByLabelText, findByText, getByRole } = await showMany(60);
    const field = getByLabelText('Find a question in my list');
    fireEvent.input(field, { target: { value: 'IS 41e' } });
    await findByText('1 of 57');
    expect(later()).toEqual(['- Is it 41é?']);
    expect(await findBarriers()).toEqual([]);
    fireEvent.input(field, { target: { value: '' } });
    await waitFor(() => expect(later()).toHaveLength(20));
    expect(getByRole('heading', { name: 'If there is time 57' })).toBeDefined();
  });

  it('has no field to search where one sees it all', async () => {
    const { queryByLabelText } = await showMany(12);
    expect(queryByLabelText('Find a question in my list')).toBeNull();
  });
});
