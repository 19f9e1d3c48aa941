import { fireEvent, within } from '@testing-library/preact';

import { withVisit } from '../../support/builders';
import { type Shown, showFrame, type } from '../../support/show';

export const worry = 'I am afraid they drop me.';

/** The table, with two questions shown to Sam. */
export async function atTable(rest: Parameters<typeof showFrame>[0] = {}): Promise<Shown> {
  const shown = await showFrame({
    ...rest,
    before: withVisit({ with: 'Dr. Osei' }, [worry, 'What else?', 'Secret']),
  });
  shown.services.workbench().show('together');
  await shown.findByRole('heading', { name: 'Work with someone' });
  type(shown.getByRole('textbox', { name: 'Who sits with you?' }), 'Sam');
  fireEvent.click(await shown.findByRole('checkbox', { name: new RegExp(worry) }));
  fireEvent.click(shown.getByRole('checkbox', { name: /What else/ }));
  fireEvent.click(shown.getByRole('checkbox', { name: 'Remind me of my first question.' }));
  fireEvent.click(shown.getByRole('button', { name: 'Start together' }));
  await shown.findByText(/You write first/);
  return shown;
}

/** Sam has the wheel. */
export async function theirTurn(rest: Parameters<typeof showFrame>[0] = {}): Promise<Shown> {
  const shown = await atTable(rest);
  fireEvent.click(shown.getByRole('button', { name: /open the side of Sam/ }));
  fireEvent.click(await shown.findByRole('button', { name: /Hand the wheel to Sam/ }));
  await shown.findByRole('heading', { name: "Sam's turn" });
  return shown;
}

/** Write what is said, of this kind. */
export function say({ getByRole }: Shown, kind: string, field: RegExp, text: string): void {
  fireEvent.click(getByRole('button', { name: kind }));
  const form = within(getByRole('region', { name: 'What I want to say' }));
  type(form.getByRole('textbox', { name: field }), text);
}

/** Put what was written on the table. */
export const put = ({ getByRole }: Shown) =>
  fireEvent.click(
    within(getByRole('region', { name: 'What I want to say' })).getByRole('button', {
      name: 'Put it on the table',
    }),
  );
