import { fireEvent, screen, within } from '@testing-library/preact';

import { AfarView } from '../../../components/afar/AfarView';
import { CaseloadView } from '../../../components/caseload/CaseloadView';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { type Shown, show } from '../../support/show';

/** A client at the view "From afar", with a visit of these questions. */
export function showClient(questions: (string | NewQuestion)[], overrides: Overrides = {}): Promise<Shown> {
  return show(<AfarView />, { before: withVisit({ with: 'Dr. Lee' }, questions), ...overrides });
}

/** A specialist at their own side, on a computer of their own. */
export function showSpecialist(overrides: Overrides = {}): Promise<Shown> {
  return show(<CaseloadView />, overrides);
}

export const inside = ({ container }: Pick<Shown, 'container'>) => within(container as HTMLElement);

/** The last file that was handed to the person. */
export function lastFile({ files }: Pick<Shown, 'files'>): File {
  const last = files.at(-1);
  if (!last) throw new Error('no file was handed over');
  return new File([last.file], last.name);
}

export function choose(field: HTMLElement, file: File): void {
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  fireEvent.change(field);
}

/** Share these, by name, and make the file. Gives the four words. */
export async function shareAndSeal(client: Shown, texts: string[]): Promise<string> {
  const view = inside(client);
  fireEvent.input(await view.findByLabelText('Who may look?'), { target: { value: 'Sam' } });
  for (const text of texts) fireEvent.click(view.getByRole('checkbox', { name: new RegExp(text) }));
  fireEvent.click(view.getByRole('button', { name: 'Make a sealed file' }));
  await view.findByText(/Say these four words/);
  return client.container.querySelector('.afar-words')?.textContent ?? '';
}

export async function openFile(specialist: Shown, file: File, phrase: string): Promise<void> {
  const view = inside(specialist);
  choose(await view.findByLabelText('The sealed file'), file);
  fireEvent.input(view.getByLabelText('The four words they told you'), { target: { value: phrase } });
  fireEvent.click(view.getByRole('button', { name: 'Look inside' }));
}

export async function takeBack(client: Shown, file: File): Promise<void> {
  const view = inside(client);
  const field = await view.findByLabelText('The file they sent back');
  choose(field, file);
  fireEvent.click(within(field.closest('form')!).getByRole('button', { name: 'Look inside' }));
}

export { screen };
