// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { withVisit } from '../../support/builders';
import { listed, show } from '../../support/show';

async function showQuestions(questions: string[]) {
  const shown = await show(<QuestionsView />, { before: withVisit({}, questions) });
  await shown.findByRole('textbox', { name: 'Question 1' });
  const handle = (at: number) => shown.getAllByRole('button', { name: /^Move/ })[at]!;
  return { ...shown, handle };
}

describe('moving a question with the arrow keys', () => {
  it.each([
    { of: 3, from: 0, key: 'ArrowDown', to: ['1. Two?', '2. One?', '3. Three?'], heard: 'Ask first: 2 of 3' },
    { of: 3, from: 2, key: 'ArrowUp', to: ['1. One?', '2. Three?', '3. Two?'], heard: 'Ask first: 2 of 3' },
    { of: 3, from: 1, key: 'ArrowDown', to: ['1. One?', '2. Three?', '3. Two?'], heard: 'Ask first: 3 of 3' },
    {
      of: 3,
      from: 2,
      key: 'ArrowDown',
      to: ['1. One?', '2. Two?', '- Three?'],
      heard: 'If there is time: 1 of 1',
    },
    {
      of: 5,
      from: 4,
      key: 'ArrowUp',
      to: ['1. One?', '2. Two?', '3. Three?', '- Five?', '- Four?'],
      heard: 'If there is time: 1 of 2',
    },
    {
      of: 5,
      from: 2,
      key: 'ArrowDown',
      to: ['1. One?', '2. Two?', '- Three?', '- Four?', '- Five?'],
      heard: 'If there is time: 1 of 3',
    },
    {
      of: 5,
      from: 3,
      key: 'ArrowUp',
      to: ['1. One?', '2. Two?', '3. Four?', '- Three?', '- Five?'],
      heard: 'Ask first: 3 of 3',
    },
  ])('$key on question $from of $of', async ({ of, from, key, to, heard: said }) => {
    const { handle, container, heard } = await showQuestions(
      ['One?', 'Two?', 'Three?', 'Four?', 'Five?'].slice(0, of),
    );
    fireEvent.keyDown(handle(from), { key });
    expect(listed(container)).toEqual(to);
    expect(heard()).toBe(said);
  });

  it('goes back to "Ask first" where there is room', async () => {
    const { handle, container, heard } = await showQuestions(['One?', 'Two?', 'Three?']);
    fireEvent.keyDown(handle(2), { key: 'ArrowDown' });
    fireEvent.keyDown(handle(2), { key: 'ArrowUp' });
    expect(listed(container)).toEqual(['1. One?', '2. Two?', '3. Three?']);
    expect(heard()).toBe('Ask first: 3 of 3');
  });

  it.each([
    ['up from the first', 0, 'ArrowUp'],
    ['down from the last', 3, 'ArrowDown'],
  ])('goes nowhere, and says nothing: %s', async (_, from, key) => {
    const { handle, container, heard } = await showQuestions(['One?', 'Two?', 'Three?', 'Four?']);
    fireEvent.keyDown(handle(from), { key });
    expect(listed(container)).toEqual(['1. One?', '2. Two?', '3. Three?', '- Four?']);
    expect(heard()).toBe('');
  });

  it('keeps the focus on the handle, into the other group too', async () => {
    const { handle, getByRole } = await showQuestions(['One?', 'Two?', 'Three?']);
    handle(1).focus();
    for (const name of ['Move: Question 3', 'Move: Question, if there is time']) {
      fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
      await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name })));
    }
  });

  it('leaves other keys to the browser', async () => {
    const { handle, container } = await showQuestions(['One?', 'Two?']);
    expect(fireEvent.keyDown(handle(0), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(handle(0), { key: 'ArrowDown' })).toBe(false);
    expect(listed(container)).toEqual(['1. Two?', '2. One?']);
  });

  it('is one step to take back', async () => {
    const { handle, container, services } = await showQuestions(['One?', 'Two?']);
    fireEvent.keyDown(handle(0), { key: 'ArrowDown' });
    services.desk.open.value?.undo();
    await waitFor(() => expect(listed(container)).toEqual(['1. One?', '2. Two?']));
  });
});
