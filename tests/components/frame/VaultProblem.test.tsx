// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';

import { VaultProblem } from '../../../components/frame/VaultProblem';
import { findBarriers } from '../../support/show';
import { readWords } from '../../support/words';

describe('VaultProblem', () => {
  it.each([
    ['vault-unreadable', /Nothing was deleted/],
    ['storage-missing', /This browser does not let me keep anything here/],
    ['storage-full', /There is no room left on this computer/],
  ])('says why nothing can be opened: %s', async (code, why) => {
    const { getByRole } = render(<VaultProblem t={readWords('en')} code={code} />);
    expect(getByRole('alert').textContent).toMatch(why);
    expect(await findBarriers()).toEqual([]);
  });

  it('tries again', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { getByRole } = render(<VaultProblem t={readWords('es')} code="vault-closed" />);
    fireEvent.click(getByRole('button', { name: 'Probar otra vez' }));
    expect(reload).toHaveBeenCalledOnce();
    reload.mockRestore();
  });
});
