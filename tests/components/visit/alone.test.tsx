// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { withVisit } from '../../support/builders';
import { findBarriers, showFrame } from '../../support/show';

/** The whole panel, gone into the room and up to its first question. */
async function enterFrame() {
  const panel = await showFrame({ before: withVisit({ with: 'Dr. Osei' }, ['Why?', 'What else?']) });
  const { services, findByRole, queryByRole } = panel;
  await services.workbench().run('visit.enter');
  fireEvent.click(await findByRole('button', { name: services.t('room-begin') }));
  await findByRole('heading', { name: 'Why?' });
  const rail = () => queryByRole('navigation', { name: services.t('frame-views') });
  const menu = () => findByRole('button', { name: 'Menu' });
  return { ...panel, rail, menu };
}

describe('in front of a question', () => {
  it('everything else steps back, and where one is stands there', async () => {
    const { rail, container, getByText, getByRole } = await enterFrame();
    expect(rail()).toBeNull();
    expect(container.querySelector('.stages')).toBeNull();
    getByText('In the visit');
    getByText('with Dr. Osei');
    // Who may see it, whether it is kept, and the way to hide stay.
    getByRole('button', { name: /Hide/ });
    expect(container.querySelector('.status-bar')).not.toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('one press brings it here, from question to question, and another sends it away', async () => {
    const { rail, menu, getByRole, findByRole } = await enterFrame();
    expect((await menu()).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(await menu());
    expect(rail()).not.toBeNull();
    expect((await menu()).getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(getByRole('button', { name: 'Next' }));
    await findByRole('heading', { name: 'What else?' });
    expect(rail()).not.toBeNull();
    fireEvent.click(await menu());
    expect(rail()).toBeNull();
  });

  it('is left by the palette, and all is there again', async () => {
    const { rail, services } = await enterFrame();
    services.workbench().show('words');
    await waitFor(() => expect(rail()).not.toBeNull());
  });

  it('steps back again when one returns by the rail, and the question has the focus', async () => {
    const { rail, services, findByRole } = await enterFrame();
    services.workbench().show('words');
    const visit = await findByRole('button', { name: 'Visit' });
    visit.focus();
    services.workbench().show('room');
    await waitFor(() => expect(rail()).toBeNull());
    expect(document.activeElement?.textContent).toBe('Why?');
  });
});
