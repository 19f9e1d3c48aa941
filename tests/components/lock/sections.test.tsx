// @vitest-environment happy-dom
import { signal } from '@preact/signals-core';
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { AskComputer } from '../../../components/lock/AskComputer';
import { AutoLockSection } from '../../../components/lock/AutoLockSection';
import { ComputerSection } from '../../../components/lock/ComputerSection';
import { EndedView } from '../../../components/lock/EndedView';
import { HiddenPanel } from '../../../components/lock/HiddenPanel';
import { HideSection } from '../../../components/lock/HideSection';
import type { Choices, Computer } from '../../../components/services';
import { fail, succeed } from '../../../lib/base/result';
import { findBarriers, show, showFrame, type } from '../../support/show';
import { readWords } from '../../support/words';

const t = readWords('en');

describe('the first question', () => {
  it.each<[RegExp, Computer]>([
    [/^Yes/, 'mine'],
    [/^No/, 'shared'],
  ])('is answered by one press: %s', async (name, computer) => {
    const answers: Computer[] = [];
    const choices = { locale: signal('en'), setLocale: () => undefined } as unknown as Choices;
    const { getByRole } = render(
      <AskComputer t={t} choices={choices} onAnswer={answer => answers.push(answer)} />,
    );
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(getByRole('button', { name }));
    expect(answers).toEqual([computer]);
  });
});

describe('locking by itself', () => {
  it('needs a passphrase', async () => {
    const { container } = await show(<AutoLockSection />);
    expect(container.textContent).toBe('For this you need a passphrase first.');
  });

  it('comes after the minutes one chooses, or never', async () => {
    const { getByLabelText, services } = await show(<AutoLockSection />, {
      privacy: { hasPassphrase: signal(true) },
    });
    expect((getByLabelText('After 10 minutes') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(getByLabelText('Only when I say so'));
    await waitFor(() => expect(services.privacy.autoLock.value).toEqual({ minutes: 0, withScreen: false }));
    expect(await findBarriers()).toEqual([]);
  });

  it('says so when the browser does not tell of the screen', async () => {
    const { getByLabelText, heard } = await show(<AutoLockSection />, {
      privacy: { hasPassphrase: signal(true), setAutoLock: async () => fail('refused') },
    });
    fireEvent.click(getByLabelText('Also when the screen of this computer locks'));
    await waitFor(() => expect(heard()).not.toBe(''));
  });
});

describe('hiding', () => {
  it('says how, and what it cannot hide', async () => {
    const { container, getByRole, page } = await show(<HideSection />);
    expect(container.textContent).toMatch(/list of the pages you saw/);
    expect(container.textContent).toMatch(/list of add-ons/);
    fireEvent.click(getByRole('button', { name: 'Hide this panel now' }));
    expect(page.asked).toEqual(['hide']);
  });

  it('is always on screen, in the title bar', async () => {
    const { getByRole, page } = await showFrame();
    fireEvent.click(getByRole('button', { name: 'Hide this panel now' }));
    expect(page.asked).toEqual(['hide']);
  });

  it('leaves a panel that names nobody and nothing', async () => {
    const { container } = render(<HiddenPanel t={t} onOpen={() => undefined} />);
    expect(container.textContent).toBe('PanelOpen');
    expect(await findBarriers()).toEqual([]);
  });
});

describe('whose computer it is', () => {
  it('can be answered otherwise later', async () => {
    const { getByRole, page } = await show(<ComputerSection />);
    fireEvent.click(getByRole('button', { name: /^Others use it too/ }));
    await waitFor(() => expect(page.asked).toEqual(['computer shared']));
  });

  it('stays as it is while something is kept', async () => {
    const { getByRole, heard } = await show(<ComputerSection />, {
      privacy: { changeComputer: async () => fail('has-visits') },
    });
    fireEvent.click(getByRole('button', { name: /^Others use it too/ }));
    await waitFor(() => expect(heard()).toMatch(/^Your visits are kept here/));
  });
});

describe('a shared computer', () => {
  const shared = { computer: 'shared' as const, passphrase: undefined };

  it('says on every view that nothing is saved, and where the end is', async () => {
    const { getByRole, services, findByRole } = await showFrame({ privacy: shared });
    expect(getByRole('region', { name: 'This is a shared computer' }).textContent).toContain(
      'Nothing is saved here.',
    );
    expect(getByRole('contentinfo').textContent).toContain('Only in this panel');
    expect(await findBarriers()).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'I am done here' }));
    expect(services.workbench().view.value.id).toBe('choices');
    const heading = await findByRole('heading', { name: 'This computer' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('gives the words along as a sealed file named notes.dat, then lets them go', async () => {
    const { getByRole, getByLabelText, page, heard } = await show(<ComputerSection />, {
      privacy: { ...shared, sealAll: async () => succeed(new Uint8Array([1])) },
    });
    const save = getByRole('button', { name: 'Save the file' });
    fireEvent.click(save);
    await waitFor(() => expect(heard()).toMatch(/^Type a passphrase first/));
    type(getByLabelText('A passphrase for the file'), 'geese');
    fireEvent.click(save);
    await waitFor(() => expect(heard()).toMatch(/^The file notes\.dat is saved/));
    fireEvent.click(getByRole('button', { name: /^I am done/ }));
    await waitFor(() => expect(page.asked).toEqual(['end']));
  });

  it('shows what is left, and what nobody can clear for them', async () => {
    const { container } = render(
      <EndedView t={t} left={{ visits: 0, words: 0, files: 0 }} onStart={() => undefined} />,
    );
    expect(container.textContent).toContain('0 visits, 0 words, 0 files here');
    expect(container.textContent).toMatch(/Sign out there before you go/);
    expect(await findBarriers()).toEqual([]);
  });

  it('does not say that nothing is left when something is', () => {
    const { getByRole } = render(
      <EndedView t={t} left={{ visits: 0, words: 0, files: 1 }} onStart={() => undefined} />,
    );
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Something is still here');
  });
});
