// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { BackupSection } from '../../../components/backup/BackupSection';
import { fail } from '../../../lib/base/result';
import { withVisit } from '../../support/builders';
import { findBarriers, replaceText, show } from '../../support/show';

const november = '2027-11-24T14:30';

async function showWithVisit() {
  return show(<BackupSection />, { before: withVisit({ with: 'Dr. Osei', at: november }, ['Is it safe?']) });
}

type Shown = Awaited<ReturnType<typeof showWithVisit>>;

async function make(shown: Shown, [first, second]: [string, string]) {
  fireEvent.click(shown.getByRole('button', { name: 'Make a backup' }));
  replaceText(shown.getByLabelText('Passphrase for this file'), first);
  replaceText(shown.getByLabelText('The same one again'), second);
  fireEvent.submit(shown.getByLabelText('The same one again').closest('form')!);
}

async function open(shown: Shown, file: Blob, passphrase: string) {
  fireEvent.click(shown.getByRole('button', { name: 'Open a backup' }));
  choose(shown.getByLabelText('The backup file'), file);
  replaceText(shown.getByLabelText('Its passphrase'), passphrase);
  fireEvent.submit(shown.getByLabelText('Its passphrase').closest('form')!);
}

/** As a person does in the browser's own dialog. */
function choose(field: HTMLElement, file: Blob) {
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
}

describe('a backup', () => {
  it('says plainly that nobody can open it without its passphrase', async () => {
    const shown = await showWithVisit();
    fireEvent.click(shown.getByRole('button', { name: 'Make a backup' }));
    expect(shown.getByText(/nobody can open this file/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it.each<[string, [string, string], RegExp]>([
    ['nothing was typed', ['', ''], /Type a passphrase first/],
    ['the two are not the same', ['plain words', 'plain word'], /not the same/],
  ])('is not made when %s', async (_, typed, reason) => {
    const shown = await showWithVisit();
    await make(shown, typed);
    expect((await shown.findByRole('alert')).textContent).toMatch(reason);
    expect(shown.files).toEqual([]);
  });

  it('is one file with a name that says nothing, and is remembered', async () => {
    const shown = await showWithVisit();
    expect(shown.getByText('None was made here yet.')).toBeDefined();
    await make(shown, ['plain words', 'plain words']);
    await shown.findByText(/1 visit is in the file/);
    expect(shown.files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^notes-\d{4}-\d\d-\d\d\.dat$/),
    ]);
    expect(new TextDecoder().decode(await shown.files[0]!.file.arrayBuffer())).toMatch(
      /^age-encryption.org\/v1/,
    );
    expect(shown.getByText(/^The last one was made here on/)).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says how many visits it has read, and can be stopped', async () => {
    const shown = await showWithVisit();
    shown.services.backups.make = (_, { onProgress, signal }) => {
      onProgress({ stage: 'reading', done: 12, of: 40 });
      return new Promise(resolve => signal?.addEventListener('abort', () => resolve(fail('stopped'))));
    };
    await make(shown, ['plain words', 'plain words']);
    expect(await shown.findByText('12 of 40 visits')).toBeDefined();
    const bar = shown.getByRole('progressbar', { name: 'Reading…' }) as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([12, 40]);
    // A screen reader is told what is done, not each visit.
    expect(shown.getByRole('status').textContent).toBe('Reading…');
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(shown.getByRole('button', { name: 'Stop' }));
    expect((await shown.findByRole('alert')).textContent).toMatch(/^Stopped, as you asked/);
    expect(shown.files).toEqual([]);
  });

  it('is looked into before it is taken in, and then shown at once', async () => {
    const first = await showWithVisit();
    await make(first, ['plain words', 'plain words']);
    await first.findByText(/1 visit is in the file/);
    const { file } = first.files[0]!;
    first.unmount();

    const shown = await show(<BackupSection />);
    await open(shown, file, 'plain words');
    const preview = await shown.findByRole('heading', { name: /^1 visit, made on/ });
    await waitFor(() => expect(document.activeElement === preview).toBe(true));
    expect(shown.getByRole('listitem').textContent).toMatch(/^Dr\. Osei · Wed, Nov 24.* 1 question$/);
    expect(shown.services.notebook.visits.value).toEqual([]);
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(shown.getByRole('button', { name: 'Add it to my notes' }));
    await shown.findByText('Done. New: 1. Brought up to date: 0. The same as before: 0.');
    expect(shown.services.notebook.visits.value.map(visit => visit.with)).toEqual(['Dr. Osei']);
  });

  it('can be left alone after a look', async () => {
    const shown = await showWithVisit();
    await make(shown, ['plain words', 'plain words']);
    await shown.findByText(/1 visit is in the file/);
    await open(shown, shown.files[0]!.file, 'plain words');
    fireEvent.click(await shown.findByRole('button', { name: 'Leave it' }));
    expect(shown.getByLabelText('The backup file')).toBeDefined();
  });

  it.each<[string, (whole: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string, RegExp]>([
    ['with another passphrase', whole => whole, 'other words', /not the passphrase/],
    ['that was cut off', whole => whole.slice(0, -20), 'plain words', /damaged/],
    ['that is something else', () => new Uint8Array([80, 75, 3, 4]), 'plain words', /not a sealed file/],
  ])('%s is refused with the reason, and nothing changes', async (_, spoil, passphrase, reason) => {
    const shown = await showWithVisit();
    await make(shown, ['plain words', 'plain words']);
    await shown.findByText(/1 visit is in the file/);
    const before = shown.services.notebook.visits.value;
    const whole = new Uint8Array(await shown.files[0]!.file.arrayBuffer());
    await open(shown, new Blob([spoil(whole)]), passphrase);
    await waitFor(() => expect(shown.getByRole('alert').textContent).toMatch(reason));
    expect(shown.services.notebook.visits.value).toBe(before);
  });

  it('asks for the file first', async () => {
    const shown = await showWithVisit();
    fireEvent.click(shown.getByRole('button', { name: 'Open a backup' }));
    fireEvent.submit(shown.getByLabelText('Its passphrase').closest('form')!);
    expect((await shown.findByRole('alert')).textContent).toBe('Choose the file first.');
  });

  it('shows a passphrase on request', async () => {
    const shown = await showWithVisit();
    fireEvent.click(shown.getByRole('button', { name: 'Make a backup' }));
    const field = () => shown.getByLabelText('Passphrase for this file') as HTMLInputElement;
    expect(field().type).toBe('password');
    fireEvent.click(shown.getAllByRole('checkbox', { name: 'Show what I type' })[0]!);
    expect(field().type).toBe('text');
  });
});
