// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { PassphraseSection } from '../../../components/lock/PassphraseSection';
import { fail } from '../../../lib/base/result';
import type { Overrides } from '../../support/services';
import { findBarriers, type Shown, show, type } from '../../support/show';

const press = ({ getByRole }: Shown, name: string) => fireEvent.click(getByRole('button', { name }));

/** The section of someone who has a passphrase. */
async function showSet(overrides?: Overrides) {
  const shown = await show(<PassphraseSection />, overrides);
  await shown.services.privacy.passphrase?.set('geese');
  shown.page.asked.length = 0;
  await shown.findByRole('button', { name: 'Change it' });
  return shown;
}

describe('without a passphrase', () => {
  it('says what that means, and what a passphrase does and does not do', async () => {
    const { container } = await show(<PassphraseSection />);
    expect(container.textContent).toContain('The key lies beside your words');
    expect(container.textContent).toContain('It does not help while the panel is open');
    expect(container.textContent).toContain('If you forget it, your words cannot be read again');
    expect(await findBarriers()).toEqual([]);
  });

  it('sets one, whatever it is, typed twice', async () => {
    const shown = await show(<PassphraseSection />);
    type(shown.getByLabelText('New passphrase'), 'x');
    type(shown.getByLabelText('Type it once more'), 'x');
    press(shown, 'Set the passphrase');
    await shown.findByText('Your words are locked with your passphrase.');
    expect(shown.page.asked).toEqual(['set x']);
    expect(shown.heard()).toBe('Your passphrase is set. You can now lock this panel.');
  });

  it('sets none that was typed in two ways, nor an empty one', async () => {
    const shown = await show(<PassphraseSection />);
    press(shown, 'Set the passphrase');
    await waitFor(() => expect(shown.heard()).toMatch(/^Type a passphrase first/));
    type(shown.getByLabelText('New passphrase'), 'geese');
    type(shown.getByLabelText('Type it once more'), 'goose');
    press(shown, 'Set the passphrase');
    await waitFor(() => expect(shown.heard()).toBe('The two do not match. Please type them again.'));
    expect(shown.page.asked).toEqual([]);
  });

  it('says how soon it would be guessed, in words, after a pause', async () => {
    const shown = await show(<PassphraseSection />);
    type(shown.getByLabelText('New passphrase'), 'geese');
    await shown.findByText('This can be guessed fast. Add a word or two.');
    type(shown.getByLabelText('New passphrase'), ' and lamps');
    await shown.findByText('This is very hard to guess.');
    expect(shown.container.textContent).not.toMatch(/weak|\d ?%|\/ ?\d/);
  });
});

describe('with a passphrase', () => {
  it('changes it, by the old one', async () => {
    const shown = await showSet();
    press(shown, 'Change it');
    type(shown.getByLabelText('Passphrase'), 'geese');
    type(shown.getByLabelText('New passphrase'), 'lamps');
    type(shown.getByLabelText('Type it once more'), 'lamps');
    expect(await findBarriers()).toEqual([]);
    fireEvent.submit(shown.container.querySelector('form')!);
    await waitFor(() => expect(shown.page.asked).toEqual(['change {"passphrase":"geese"} to lamps']));
  });

  it('removes it only when it is given, and says what then is', async () => {
    const shown = await showSet();
    press(shown, 'Remove it');
    expect(shown.container.textContent).toContain('anyone who can use this computer can open your words');
    fireEvent.submit(shown.container.querySelector('form')!);
    await waitFor(() => expect(shown.heard()).toMatch(/^Type a passphrase first/));
    type(shown.getByLabelText('Passphrase'), 'geese');
    fireEvent.submit(shown.container.querySelector('form')!);
    await shown.findByText(/The key lies beside your words/);
    expect(shown.page.asked).toEqual(['remove {"passphrase":"geese"}']);
  });

  it('says it plainly when the passphrase was wrong, and keeps the form', async () => {
    const verbs = { set: async () => fail('failed'), change: async () => fail('failed') };
    const shown = await show(<PassphraseSection />, {
      privacy: {
        passphrase: {
          ...verbs,
          remove: async () => fail('wrong-passphrase'),
          makeRecoveryCode: async () => fail('failed'),
        },
        hasPassphrase: signal(true),
      },
    });
    press(shown, 'Remove it');
    type(shown.getByLabelText('Passphrase'), 'ducks');
    fireEvent.submit(shown.container.querySelector('form')!);
    await waitFor(() => expect(shown.heard()).toMatch(/^That is not the passphrase/));
    expect(shown.getByLabelText('Passphrase')).toBeDefined();
  });

  it('shows a new code on paper once, with the keyboard at it', async () => {
    const shown = await showSet();
    press(shown, 'Make a code on paper');
    type(shown.getByLabelText('Passphrase'), 'geese');
    fireEvent.submit(shown.container.querySelector('form')!);
    const title = await shown.findByRole('heading', { name: 'Your code on paper' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(shown.container.textContent).toContain('7Q4D-0000-1111-2222-3333-4444-9KXM');
    expect(await findBarriers()).toEqual([]);
    press(shown, 'I have it');
    expect(shown.container.textContent).not.toContain('7Q4D');
  });
});

it('on a shared computer there is nothing to lock', async () => {
  const { container } = await show(<PassphraseSection />, {
    privacy: { computer: 'shared', passphrase: undefined },
  });
  expect(container.textContent).toContain('there is nothing to lock');
  expect(container.querySelector('input')).toBeNull();
});
