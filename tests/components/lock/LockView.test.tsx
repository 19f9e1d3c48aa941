// @vitest-environment happy-dom

import { signal } from '@preact/signals-core';
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { type Lock, LockView } from '../../../components/lock/LockView';
import type { Choices, Secret } from '../../../components/services';
import type { Locale } from '../../../lib/base/localize';
import { fail, type Result, succeed } from '../../../lib/base/result';
import { findBarriers, type } from '../../support/show';
import { readWords } from '../../support/words';

const words = { en: readWords('en'), es: readWords('es') };

/** A lock that opens by `geese`, and keeps what was tried. */
function showLock(lock: Partial<Lock> = {}, answer?: (secret: Secret) => Result<void, string>) {
  const tried: Secret[] = [];
  const locale = signal<Locale>('en');
  const choices: Choices = {
    locale,
    theme: signal('system'),
    setLocale: next => (locale.value = next),
    setTheme: () => undefined,
    comforts: signal([]),
    setComforts: () => undefined,
    level: signal('some'),
    hurtful: signal(false),
    keys: signal({}),
    roomKeys: signal(true),
    setKeys: () => undefined,
    setRoomKeys: () => undefined,
    setLevel: () => undefined,
    setHurtful: () => undefined,
  };
  const look = async () => ({ waitMs: 0, hasRecoveryCode: false, ...lock });
  const shown = render(
    <LockView
      t={(id, values) => words[locale.value](id, values)}
      choices={choices}
      look={look}
      onTry={async secret => {
        tried.push(secret);
        if (answer) return answer(secret);
        return 'passphrase' in secret && secret.passphrase === 'geese' ? succeed() : fail('wrong-passphrase');
      }}
    />,
  );
  const press = (name: string) => fireEvent.click(shown.getByRole('button', { name }));
  return { ...shown, tried, press };
}

describe('the lock', () => {
  it('takes the keyboard, says nothing of what is inside, and has no barriers', async () => {
    const { getByLabelText, container } = showLock();
    expect(document.activeElement).toBe(getByLabelText('Passphrase'));
    expect(container.textContent).not.toMatch(/note|question|visit|words/i);
    expect(await findBarriers()).toEqual([]);
  });

  it('tries the passphrase as it was typed, with its spaces', async () => {
    const { getByLabelText, press, tried } = showLock();
    type(getByLabelText('Passphrase'), ' geese ');
    press('Open');
    await waitFor(() => expect(tried).toEqual([{ passphrase: ' geese ' }]));
  });

  it('says plainly that it was wrong, in the language that is chosen then', async () => {
    const { getByLabelText, getByRole, press } = showLock();
    type(getByLabelText('Passphrase'), 'ducks');
    press('Open');
    await waitFor(() =>
      expect(getByRole('status').textContent).toBe('That is not the passphrase. Please try again.'),
    );
    fireEvent.change(getByRole('combobox'), { target: { value: 'es' } });
    expect(getByRole('status').textContent).toBe('Esa no es la frase secreta. Pruebe otra vez.');
  });

  it('tries nothing while it must wait, and says how long', async () => {
    const { getByLabelText, findByText, press, tried } = showLock({ waitMs: 30_000 });
    await findByText('You can try again in 30 seconds.');
    type(getByLabelText('Passphrase'), 'geese');
    press('Open');
    expect(tried).toEqual([]);
  });

  it('tries nothing when nothing was typed', async () => {
    const { getByRole, press, tried } = showLock();
    press('Open');
    await waitFor(() => expect(getByRole('status').textContent).toBe('Type it here first.'));
    expect(tried).toEqual([]);
  });

  it('shows what one types when asked', () => {
    const { getByLabelText } = showLock();
    const field = getByLabelText('Passphrase') as HTMLInputElement;
    expect(field.type).toBe('password');
    fireEvent.click(getByLabelText('Show what I type'));
    expect(field.type).toBe('text');
  });

  it('takes the code on paper, where there is one', async () => {
    const { findByRole, getByLabelText, press, tried } = showLock({ hasRecoveryCode: true }, () => succeed());
    fireEvent.click(await findByRole('button', { name: 'I have the code on paper' }));
    type(getByLabelText('The code on my paper'), '7q4d');
    expect(await findBarriers()).toEqual([]);
    press('Open');
    await waitFor(() => expect(tried).toEqual([{ recoveryCode: '7q4d' }]));
  });

  it('offers no code where none was made', async () => {
    const { queryByRole, findByText } = showLock();
    await findByText(/It opens with the passphrase only/);
    expect(queryByRole('button', { name: 'I have the code on paper' })).toBeNull();
  });
});
