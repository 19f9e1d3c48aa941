// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';

import { findBarriers, show } from '../../support/show';

describe('Toasts', () => {
  it('shows nothing while there is nothing to say', async () => {
    const { container } = await show(null);
    expect(container.querySelector('.toast')).toBeNull();
  });

  it('says what was done until it is closed: nobody has to hurry', async () => {
    vi.useFakeTimers();
    const { services, findByText, getByRole, queryByText } = await show(null);
    services.toast({ text: 'Question removed' });
    await findByText('Question removed');
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    expect(queryByText('Question removed')).not.toBeNull();
    vi.useRealTimers();

    fireEvent.click(getByRole('button', { name: 'Close this message' }));
    expect(queryByText('Question removed')).toBeNull();
  });

  it('has no Undo for what cannot be taken back', async () => {
    const { services, findByText, queryByRole } = await show(null);
    services.toast({ text: 'Saved' });
    await findByText('Saved');
    expect(queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('takes back once, and is gone', async () => {
    const undo = vi.fn();
    const { services, findByRole, queryByText } = await show(null);
    services.toast({ text: 'Question removed', undo });
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(queryByText('Question removed')).toBeNull();
  });

  it('shows what an undoing has to say itself', async () => {
    const { services, findByRole, findByText } = await show(null);
    services.toast({ text: 'Visit removed', undo: () => services.explainFailure('missing') });
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    expect(await findByText('I cannot find that any more. It may have changed.')).toBeDefined();
  });

  it('shows the newest only', async () => {
    const { services, findByText, queryByText } = await show(null);
    services.toast({ text: 'First' });
    services.toast({ text: 'Second' });
    await findByText('Second');
    expect(queryByText('First')).toBeNull();
  });
});
