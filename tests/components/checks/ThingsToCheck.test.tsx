// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import type { NewVisit } from '../../../lib/notebook/notebook';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { term } from '../../lib/jargon/entries';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, listed, show } from '../../support/show';

async function showChecks(visit: NewVisit, questions: (string | NewQuestion)[], overrides: Overrides = {}) {
  const shown = await show(<QuestionsView />, { before: withVisit(visit, questions), ...overrides });
  const panel = () => shown.findByRole('region', { name: 'Things to check' });
  const messages = async () =>
    within(await panel())
      .getAllByRole('listitem')
      .map(item => item.querySelector('p')?.textContent);
  const press = async (name: string | RegExp) =>
    fireEvent.click(within(await panel()).getAllByRole('button', { name })[0]!);
  const kept = () => shown.services.desk.open.value?.visit.value;
  return { ...shown, panel, messages, press, kept };
}

const other = 'What else could we do?';

describe('things to check', () => {
  it('shows three at most, and says how many come after', async () => {
    const opener = 'word '.repeat(40);
    const { messages, findByText } = await showChecks(
      { opener },
      ['Why is it so, and how long does it last?', 'What does edema do?'],
      { terms: [term('edema', { plain: 'Swelling.' })] },
    );
    await waitFor(async () => expect(await messages()).toHaveLength(3));
    expect((await messages())[1]).toBe('Your first words take about 16 seconds. Ten is a good aim.');
    expect(await findByText('2 more come when these are done.')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('shows what would change before anything does; Use it does, and Undo takes it back', async () => {
    const { press, panel, container, findByRole } = await showChecks({ matters: 'Sleep.' }, ['One?']);
    await press('Show me the change');
    expect((await panel()).querySelector('.fix')?.textContent).toContain(other);
    expect(listed(container)).toEqual(['1. One?']);
    await press('Use it');
    await waitFor(() => expect(listed(container)).toEqual(['1. One?', `2. ${other}`]));
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed(container)).toEqual(['1. One?']));
  });

  it('leaves words alone that changed after the fix, when it is taken back', async () => {
    const both = 'Why is it so? And how long does it last?';
    const { press, container, findByRole, services } = await showChecks({ matters: 'Sleep.' }, [both, other]);
    await press('Show me the change');
    await press('Use it');
    await waitFor(() => expect(listed(container)).toHaveLength(3));
    const open = services.desk.open.value!;
    const [split] = open.visit.value.questions;
    open.editQuestion(split!.id, 'Why me?');
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listed(container)).toEqual(['1. Why me?', `2. ${other}`]));
  });

  it('puts the cursor where only the person knows the words', async () => {
    const { press, kept, getByLabelText } = await showChecks({}, [other]);
    await press('Show me the change');
    await press('Use it');
    expect(kept()?.matters).toBe('What matters most to me is ');
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('What matters most to me')));
  });

  it('goes away with No thanks, for this visit, until that is taken back', async () => {
    const { press, queryByRole, findByRole, messages } = await showChecks({ matters: 'Sleep.' }, ['One?']);
    await press(/^No thanks/);
    await waitFor(() => expect(queryByRole('region', { name: 'Things to check' })).toBeNull());
    fireEvent.click(await findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await messages()).toEqual(['No question asks about other choices yet.']),
    );
  });

  it('is quiet about a list with nothing in it', async () => {
    const { findByText, queryByRole } = await showChecks({}, []);
    await findByText('Nothing here yet.');
    await waitFor(() => expect(queryByRole('region', { name: 'Things to check' })).toBeNull());
  });

  it('says politely when there is more to check than before', async () => {
    const { messages, services, heard } = await showChecks({}, [other]);
    await waitFor(async () => expect(await messages()).toHaveLength(1));
    services.desk.open.value?.addQuestion({ text: 'Why is it so? And how long does it last?' });
    await waitFor(async () => expect(await messages()).toHaveLength(2));
    await waitFor(() => expect(heard()).toBe('2 things to check'));
  });
});
