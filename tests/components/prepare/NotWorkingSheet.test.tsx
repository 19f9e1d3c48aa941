// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { SheetPage } from '../../../components/questions/SheetPage';
import { createDesk } from '../../lib/notebook/builders';
import { openNotebook } from '../../support/services';
import { findBarriers, show } from '../../support/show';

describe('the page “It is not working for me”', () => {
  it('has what was written, in the person’s own lines, and no empty box', async () => {
    const disk = createDesk();
    const made = await (await openNotebook(disk)).newVisit();
    if (!made.ok) throw new Error(made.code);
    made.value.setBox('not-working/now', 'I feel flat.\nI sleep badly.');
    made.value.setBox('not-working/since', 'May');
    const { findByRole, getAllByRole, getByText } = await show(
      <SheetPage visitId={made.value.visit.value.id} page="not-working" />,
      { disk },
    );
    await findByRole('heading', { level: 1, name: 'It is not working for me' });
    expect(getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'What happens now',
      'Since when',
    ]);
    expect(getByText(/^I feel flat/).textContent).toBe('I feel flat.\nI sleep badly.');
    expect(await findBarriers()).toEqual([]);
  });
});
