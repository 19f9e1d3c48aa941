// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../components/questions/QuestionsView';
import { limits, type NewQuestion } from '../../../lib/notebook/visit';
import { createDesk as createDisk, passage } from '../../lib/notebook/builders';
import { readingState, withVisit } from '../../support/builders';
import { type Overrides, openNotebook } from '../../support/services';
import { findBarriers, listed, replaceText, show, type } from '../../support/show';

async function showQuestions(questions: (string | NewQuestion)[], overrides: Overrides = {}) {
  const shown = await show(<QuestionsView />, { before: withVisit({}, questions), ...overrides });
  const field = (await shown.findByRole('textbox', { name: 'Question 1' })) as HTMLTextAreaElement;
  const kept = () => shown.services.desk.open.value?.visit.value.questions.map(({ text }) => text);
  return { ...shown, field, kept };
}

describe('the words of a question', () => {
  it('are kept with every letter', async () => {
    const { field, kept } = await showQuestions(['Is this', 'Two?']);
    type(field, ' safe?');
    expect(kept()).toEqual(['Is this safe?', 'Two?']);
    expect(field.value).toBe('Is this safe?');
  });

  it('are kept once each when two changes come before the field is drawn again', async () => {
    const { field, kept } = await showQuestions(['Why']);
    for (const text of ['Why n', 'Why not']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    expect(kept()).toEqual(['Why not']);
  });

  it('stay in the box when they are too long, with a plain message, and are kept once shorter', async () => {
    const { field, kept, findByText } = await showQuestions(['Why?']);
    const long = `So ${'so '.repeat(limits.text / 3)}much`;
    replaceText(field, long);
    expect(await findByText(/^This is too long to keep/)).toBeDefined();
    expect(field.value === long).toBe(true);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(kept()).toEqual(['Why?']);

    replaceText(field, 'So much');
    expect(field.value).toBe('So much');
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(kept()).toEqual(['So much']);
  });

  it('are all kept when they grow too long in one place and are made shorter in another', async () => {
    const { field, kept } = await showQuestions(['a'.repeat(limits.text)]);
    for (let letters = limits.text; letters >= limits.text - 5; letters--) {
      replaceText(field, `New: ${'a'.repeat(letters)}`);
    }
    const expected = `New: ${'a'.repeat(limits.text - 5)}`;
    expect(kept()?.[0] === expected, `kept ${kept()?.[0]?.slice(0, 9)}…`).toBe(true);
    expect(field.value === expected).toBe(true);
  });

  it('are merged with what another panel writes meanwhile, even while they are too long', async () => {
    const disk = createDisk();
    const { field, kept, services } = await showQuestions(['Is it safe?'], { disk });
    const long = 'x'.repeat(limits.text);
    replaceText(field, `Is it safe? ${long}`);
    const visit = services.desk.open.value!.visit.value;
    const other = await (await openNotebook(disk)).openVisit(visit.id);
    if (other.ok) other.value.editQuestion(visit.questions[0]!.id, 'Mom: Is it safe?');
    expect(field.value === `Is it safe? ${long}`).toBe(true);

    replaceText(field, 'Is it safe? For me?');
    expect(kept()).toEqual(['Mom: Is it safe? For me?']);
    expect(field.value).toBe('Mom: Is it safe? For me?');
  });
});

describe('removing a question', () => {
  it('is said, and taken back on Undo to where it was', async () => {
    const { getByRole, container, heard } = await showQuestions(['One?', 'Two?', 'Three?']);
    fireEvent.click(getByRole('button', { name: 'Remove: Question 2' }));
    expect(listed(container)).toEqual(['1. One?', '2. Three?']);
    expect(heard()).toBe('Question removed');

    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(listed(container)).toEqual(['1. One?', '2. Two?', '3. Three?']);
  });

  it('can be taken back after other things were done', async () => {
    const { getByRole, container, field } = await showQuestions(['One?', 'Two?']);
    fireEvent.click(getByRole('button', { name: 'Remove: Question 2' }));
    type(field, ' Please.');
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    expect(listed(container)).toEqual(['1. One? Please.', '2. Two?']);
  });
});

describe('a question from a page', () => {
  const asked: NewQuestion = {
    text: 'What does it mean?',
    term: { id: 'test/edema', text: 'Edema' },
    passage: { ...passage('Edema'), quote: { exact: 'Edema', before: 'Mild. ', after: ' of the legs.' } },
  };

  it('shows the passage it is about', async () => {
    const { container } = await showQuestions([asked]);
    const details = container.querySelector<HTMLDetailsElement>('details.passage')!;
    expect(details.querySelector('summary')?.textContent).toBe('Edema from the page');
    expect(details.querySelector('blockquote')?.textContent).toBe('Mild. Edema of the legs.');
    expect(details.querySelector('mark')?.textContent).toBe('Edema');
    details.open = true;
    expect(await findBarriers()).toEqual([]);
  });

  it('says that its words are not found yet, and leads nowhere, while another page is read', async () => {
    const { queryByText } = await showQuestions([asked], { page: readingState() });
    expect(queryByText('Show it on the page')).toBeNull();
  });

  it('does not promise to lead back while nothing is being read', async () => {
    const { queryByText } = await showQuestions([asked]);
    expect(queryByText('Show it on the page')).toBeNull();
  });
});
