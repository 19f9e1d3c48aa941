// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { limits } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import { replaceText, show, type } from '../../support/show';

async function showFields(visit: Parameters<typeof withVisit>[0] = {}) {
  const shown = await show(<QuestionsView />, { before: withVisit(visit) });
  await shown.findByRole('region', { name: 'About this visit' });
  const field = (label: string) => shown.getByLabelText(label) as HTMLInputElement;
  const kept = () => shown.services.desk.open.value?.visit.value;
  return { ...shown, field, kept };
}

describe('VisitFields', () => {
  it('shows what is kept', async () => {
    const { field } = await showFields({ with: 'Dr. Osei', at: '2027-11-24T14:30', matters: 'Sleep.' });
    expect([field('With').value, field('When').value, field('What matters most to me').value]).toEqual([
      'Dr. Osei',
      '2027-11-24T14:30',
      'Sleep.',
    ]);
  });

  it('keeps whom the visit is with and what matters, letter by letter', async () => {
    const { field, kept } = await showFields({ with: 'Dr. ' });
    type(field('With'), 'Osei');
    type(field('What matters most to me'), 'Sleep.');
    expect(kept()).toMatchObject({ with: 'Dr. Osei', matters: 'Sleep.' });
  });

  it('names the visit by them at once', async () => {
    const { field, getByRole } = await showFields();
    type(field('With'), 'Dr. Osei');
    await waitFor(() => expect(getByRole('option', { name: 'Dr. Osei' })).toBeDefined());
  });

  it.each(['2027-11-24T14:30', ''])('keeps when it is: %j', async at => {
    const { field, kept } = await showFields({ at: '2027-01-01T08:00' });
    fireEvent.change(field('When'), { target: { value: at } });
    expect(kept()?.at).toBe(at);
  });

  it('lets no more be typed into "With" than can be kept', async () => {
    const { field } = await showFields();
    expect(field('With').maxLength).toBe(limits.with);
  });

  it('leaves what matters in the box when it is too long to keep, and says so', async () => {
    const { field, kept, findByText } = await showFields({ matters: 'Sleep.' });
    const long = 'z'.repeat(limits.text + 1);
    replaceText(field('What matters most to me'), long);
    expect(await findByText(/^This is too long to keep/)).toBeDefined();
    expect(field('What matters most to me').value === long).toBe(true);
    expect(kept()?.matters).toBe('Sleep.');
  });
});
