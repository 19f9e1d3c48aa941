// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { KeepSection } from '../../../components/backup/KeepSection';
import { StartView } from '../../../components/start/StartView';
import { withVisit } from '../../support/builders';
import { findBarriers, show } from '../../support/show';

afterEach(() => void vi.useRealTimers());

/** A panel with words from so many days ago. */
async function showAfter(days: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - days * 86_400_000 });
  const before = withVisit({ with: 'Dr. Osei' }, ['Is it safe?']);
  return show(<StartView />, {
    async before(notebook) {
      await before(notebook);
      vi.useRealTimers();
    },
  });
}

describe('the reminder of a backup', () => {
  it('says nothing in the first days', async () => {
    const { queryByRole } = await showAfter(2);
    expect(queryByRole('note')).toBeNull();
  });

  it('is one quiet line on Start after a week, with the way there', async () => {
    const { getByRole, services } = await showAfter(8);
    expect(getByRole('note').textContent).toContain('a backup brings them back');
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'Make a backup' }));
    expect(services.workbench().view.value.id).toBe('choices');
  });

  it('can be put off', async () => {
    const { getByRole, queryByRole } = await showAfter(8);
    fireEvent.click(getByRole('button', { name: 'Not now' }));
    expect(queryByRole('note')).toBeNull();
  });
});

describe('what the browser promises', () => {
  it.each([
    [true, /will not clear your notes/],
    [false, /did not say yes/],
  ])('is told as it is: %s', async (promises, said) => {
    const { findByRole, findByText, heard } = await show(<KeepSection />, { promises });
    fireEvent.click(await findByRole('button', { name: 'Ask it to keep my notes' }));
    await findByText(said);
    expect(heard()).toMatch(said);
    expect(await findBarriers()).toEqual([]);
  });
});
