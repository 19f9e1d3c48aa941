// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { pressOf } from '../../../components/frame/press';
import { withVisit } from '../../support/builders';
import { findBarriers, showFrame } from '../../support/show';

async function showHelp(locale: 'en' | 'es' = 'en') {
  const shown = await showFrame({ locale, before: withVisit({ with: 'Dr. Osei' }, ['Is it safe for me?']) });
  shown.services.workbench().press(pressOf(new KeyboardEvent('keydown', { key: 'F4' })));
  await shown.findByRole('main', { name: shown.services.t('help-now-title') });
  return shown;
}

describe('the numbers for help right now', () => {
  it.each(['en', 'es'] as const)('are one key away, in “%s”, with what each is for', async locale => {
    const { container, getByRole } = await showHelp(locale);
    const numbers = [...container.querySelectorAll('.help-now-number')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(['988', '911']);
    expect(document.activeElement).toBe(getByRole('heading', { level: 1 }));
    expect(await findBarriers()).toEqual([]);
  });

  it('show nothing of what the person wrote', async () => {
    const { container } = await showHelp();
    expect(container.textContent).not.toMatch(/Osei|safe for me/);
  });

  it('go away with Escape, and leave no trace in what was asked for last', async () => {
    const { services, queryByText, findByRole } = await showHelp();
    fireEvent.keyDown(document, { key: 'Escape' });
    await findByRole('main', { name: services.t(services.workbench().view.value.text) });
    expect(queryByText('988')).toBeNull();
    expect(services.workbench().recent.value).not.toContain('helpNow.show');
  });

  it('say so where no pack knows a number', async () => {
    const { services, findByText } = await showFrame({ barriers: [] });
    services.room.isHelpShown.value = true;
    expect(await findByText(services.t('help-now-none'))).toBeDefined();
    fireEvent.click(await findByText(services.t('shown-close')));
    await waitFor(() => expect(services.room.isHelpShown.value).toBe(false));
  });
});
