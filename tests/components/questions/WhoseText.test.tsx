// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { withVisit } from '../../support/builders';
import { findBarriers, show, type } from '../../support/show';

function paste(field: HTMLElement, words: string) {
  const value = `${(field as HTMLTextAreaElement).value}${words}`;
  fireEvent.input(field, { target: { value }, inputType: 'insertFromPaste' });
}

const pasted = 'You may want to ask about a lower dose.';

it('says that words were pasted, and lets the client say whose they are', async () => {
  const view = await show(<QuestionsView />, { before: withVisit({}, ['My words: ']) });
  const question = await view.findByRole('textbox', { name: 'Question 1' });
  paste(question, pasted);
  const whose = await view.findByRole('combobox', { name: /^You pasted words here. Whose are they\?/ });
  expect(view.container.querySelector('.whose-line')?.textContent).toContain('pasted');
  expect(await findBarriers()).toEqual([]);

  fireEvent.change(whose, { target: { value: 'ai' } });
  await waitFor(() => expect(view.container.querySelector('.whose-line')?.textContent).toContain('AI'));
  expect(view.queryByRole('combobox', { name: /^You pasted/ })).toBeNull();
  expect(view.heard()).toBe('Noted.');
  expect((question as HTMLTextAreaElement).value).toBe(`My words: ${pasted}`);
});

it('asks nothing of what was typed, and of words moved within the visit', async () => {
  const view = await show(<QuestionsView />, { before: withVisit({}, ['Can we set a date?', '']) });
  const [, second] = await view.findAllByRole('textbox', { name: /^Question \d/ });
  paste(second!, 'Can we set a date?');
  type(second!, ' I would like that');
  await waitFor(() => expect((second as HTMLTextAreaElement).value).toMatch(/like that$/));
  expect(view.container.querySelector('.whose-line')).toBeNull();
});

it('keeps the mark of what was pasted into a question before it was added', async () => {
  const view = await show(<QuestionsView />, { before: withVisit() });
  const draft = await view.findByRole('textbox', { name: 'Type a question' });
  paste(draft, pasted);
  fireEvent.keyDown(draft, { key: 'Enter' });
  expect(await view.findByRole('combobox', { name: /^You pasted words here/ })).toBeDefined();
});
