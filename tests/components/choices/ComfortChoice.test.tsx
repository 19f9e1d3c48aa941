// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ComfortChoice } from '../../../components/choices/ComfortChoice';
import { findBarriers, show } from '../../support/show';

describe('ComfortChoice', () => {
  it('begins as the computer says, each with a line that says what it is for', async () => {
    const { getAllByRole } = await show(<ComfortChoice />);
    const groups = getAllByRole('radiogroup');
    expect(groups).toHaveLength(4);
    for (const group of groups) {
      const own = within(group).getByRole('radio', { name: 'As my computer says' }) as HTMLInputElement;
      expect(own.checked).toBe(true);
      const line = document.getElementById(group.getAttribute('aria-describedby') ?? '');
      expect(line?.textContent).toMatch(/\.$/);
    }
    expect(await findBarriers()).toEqual([]);
  });

  it('takes each by itself, and all together', async () => {
    const { getByRole, services } = await show(<ComfortChoice />);
    const press = (group: string, name: string) =>
      fireEvent.click(within(getByRole('radiogroup', { name: group })).getByRole('radio', { name }));
    press('Size of letters', 'Large text');
    press('Mood', 'Calm');
    expect(services.choices.comforts.value).toEqual(['large', 'calm']);
    press('Size of letters', 'As my computer says');
    expect(services.choices.comforts.value).toEqual(['calm']);
  });
});
