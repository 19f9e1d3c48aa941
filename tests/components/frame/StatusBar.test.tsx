// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { findBarriers, type Shown, showFrame } from '../../support/show';

const press = (panel: Shown, name: string) => fireEvent.click(panel.getByRole('button', { name }));

/** Press a remark of the bar, and wait for its card. */
async function explain(panel: Shown, name: string) {
  press(panel, name);
  const card = await panel.findByRole('dialog', { name });
  await waitFor(() => expect(document.activeElement).toBe(card));
  return card;
}

describe('what a remark in the status bar means', () => {
  it('is said when it is pressed, by name and in plain words, and takes the focus', async () => {
    const panel = await showFrame();
    await explain(panel, 'Saved');
    const card = panel.getByRole('dialog', { name: 'Saved' });
    expect(card.textContent).toContain('There is no Save button.');
    expect(document.activeElement).toBe(card);
    expect(panel.getByRole('button', { name: 'Saved' }).getAttribute('aria-expanded')).toBe('true');
    expect(await findBarriers()).toEqual([]);
  });

  it('is left with Escape, and the focus is where it was', async () => {
    const panel = await showFrame();
    await explain(panel, 'Saved');
    fireEvent.keyDown(panel.getByRole('dialog'), { key: 'Escape' });
    expect(panel.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(panel.getByRole('button', { name: 'Saved' }));
  });

  it('goes with a press elsewhere, and for another', async () => {
    const panel = await showFrame();
    await explain(panel, 'Saved');
    await explain(panel, 'Only on this computer');
    expect(panel.getAllByRole('dialog')).toHaveLength(1);
    fireEvent.pointerDown(panel.getByRole('main'));
    await waitFor(() => expect(panel.queryByRole('dialog')).toBeNull());
  });

  it('says what can be done, and does it', async () => {
    const panel = await showFrame();
    await explain(panel, 'Only on this computer');
    press(panel, 'Keep it private');
    expect(panel.queryByRole('dialog')).toBeNull();
    expect(panel.services.workbench().view.value.id).toBe('choices');
  });

  it('offers only what applies now: nothing is to be tried again while all is saved', async () => {
    const panel = await showFrame();
    await explain(panel, 'Saved');
    expect(panel.queryByRole('button', { name: 'Try to save again' })).toBeNull();
  });

  it('says on a shared computer that nothing is kept', async () => {
    const panel = await showFrame({ privacy: { computer: 'shared' } });
    await explain(panel, 'Only in this panel');
    expect(panel.getByRole('dialog').textContent).toContain('they are gone');
  });
});
