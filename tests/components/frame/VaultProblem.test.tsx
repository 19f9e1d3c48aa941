// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { fireEvent, render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';

import { VaultProblem } from '../../../components/frame/VaultProblem';
import type { RescueWays } from '../../../components/lock/Rescue';
import type { Choices } from '../../../components/services';
import type { Locale } from '../../../lib/base/localize';
import { fail, succeed } from '../../../lib/base/result';
import { findBarriers, replaceText } from '../../support/show';
import { readWords } from '../../support/words';

const choices: Pick<Choices, 'locale'> = { locale: signal<Locale>('en') };
const problem = (locale: Locale, code: string, rescue?: RescueWays) => (
  <VaultProblem t={readWords(locale)} code={code} choices={choices as Choices} rescue={rescue} />
);

describe('VaultProblem', () => {
  it.each([
    ['vault-unreadable', /Nothing was deleted/],
    ['storage-missing', /This browser does not let me keep anything here/],
    ['storage-full', /There is no room left on this computer/],
  ])('says why nothing can be opened: %s', async (code, why) => {
    const { getByRole } = render(problem('en', code));
    expect(getByRole('alert').textContent).toMatch(why);
    expect(await findBarriers()).toEqual([]);
  });

  it('tries again', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    const { getByRole } = render(problem('es', 'vault-closed'));
    fireEvent.click(getByRole('button', { name: 'Probar otra vez' }));
    expect(reload).toHaveBeenCalledOnce();
    reload.mockRestore();
  });

  it('offers no way to erase where nothing is wrong with what is kept', () => {
    const { queryByRole } = render(problem('en', 'storage-full'));
    expect(queryByRole('button', { name: 'I cannot get back in' })).toBeNull();
  });
});

/** Ways that keep what they were asked. The one passphrase is `geese`. */
function rescueWays() {
  const asked: string[] = [];
  const visits = [{ ...summary, with: 'Dr. Osei', questions: 2 }];
  const ways: RescueWays = {
    async open(_, passphrase) {
      if (passphrase !== 'geese') return fail('wrong-passphrase');
      const restore = async () => {
        asked.push('restore');
        return succeed({ added: 1, merged: 0, same: 0 });
      };
      return succeed({ preview: { madeAt: '2026-11-20T12:00:00.000Z', visits }, restore });
    },
    async wipe(what) {
      asked.push(`wipe ${what}`);
      return succeed();
    },
  };
  return { ways, asked };
}

const summary = {
  ...{ id: 'a', with: '', at: '', kind: '', isList: false, changedAt: '' },
  ...{ questions: 0, first: 0, unanswered: 0 },
};

describe('the way back in', () => {
  it('opens a backup, shows what it holds, and only then puts it in the place of what does not open', async () => {
    const { ways, asked } = rescueWays();
    const shown = render(problem('en', 'vault-unreadable', ways));
    fireEvent.click(shown.getByRole('button', { name: 'I cannot get back in' }));
    const field = shown.getByLabelText('The backup file');
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'notes.dat')] });
    fireEvent.change(field);
    replaceText(shown.getByLabelText('Its passphrase'), 'ducks');
    fireEvent.submit(field.closest('form')!);
    await shown.findByText(/passphrase/i, { selector: '[role=alert]' });
    expect(asked).toEqual([]);

    const again = shown.getByLabelText('The backup file');
    Object.defineProperty(again, 'files', { value: [new File(['x'], 'notes.dat')] });
    fireEvent.change(again);
    replaceText(shown.getByLabelText('Its passphrase'), 'geese');
    fireEvent.submit(again.closest('form')!);
    await shown.findByText(/Dr\. Osei/);
    await shown.findByText(/goes away for good/);
    expect(asked).toEqual([]);
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Start again from this backup' }));
    await shown.findByText(/^Done/);
    expect(asked).toEqual(['restore']);
  });

  it('erases what does not open, asked twice', async () => {
    const { ways, asked } = rescueWays();
    const shown = render(problem('en', 'vault-unreadable', ways));
    fireEvent.click(shown.getByRole('button', { name: 'I cannot get back in' }));
    fireEvent.click(shown.getByRole('button', { name: 'Erase all I wrote' }));
    expect(asked).toEqual([]);
    fireEvent.click(shown.getByRole('button', { name: 'Erase it now' }));
    expect(asked).toEqual(['wipe mine']);
  });
});
