// @vitest-environment happy-dom
import { createEvent, fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { useServices } from '../../../components/frame/context';
import { AddQuestion } from '../../../components/questions/AddQuestion';
import { QuestionsView } from '../../../components/questions/QuestionsView';
import { limits } from '../../../lib/notebook/visit';
import { withFullVisit, withVisit } from '../../support/builders';
import { listed, replaceText, show, type } from '../../support/show';

async function showBox(questions: string[] = []) {
  const shown = await show(<QuestionsView />, { before: withVisit({}, questions) });
  const box = (await shown.findByRole('textbox', { name: 'Type a question' })) as HTMLTextAreaElement;
  return { ...shown, box };
}

/** Press Enter in a field. True when the browser would then do what it does by itself: begin a new line. */
function enter(field: HTMLElement, how: KeyboardEventInit = {}): boolean {
  return fireEvent(field, createEvent.keyDown(field, { key: 'Enter', cancelable: true, ...how }));
}

describe('AddQuestion', () => {
  it('adds what was typed on Enter, and is ready for the next', async () => {
    const { box, container, heard } = await showBox();
    type(box, ' Is this safe? ');
    expect(enter(box)).toBe(false);
    expect(listed(container)).toEqual(['1. Is this safe?']);
    expect(box.value).toBe('');
    expect(heard()).toBe('Question added');
  });

  it('adds what was typed with the button', async () => {
    const { box, container, getByRole } = await showBox(['One?']);
    type(box, 'Two?');
    fireEvent.click(getByRole('button', { name: 'Add' }));
    expect(listed(container)).toEqual(['1. One?', '2. Two?']);
  });

  it('puts the fourth with those for if there is time', async () => {
    const { box, container } = await showBox(['One?', 'Two?', 'Three?']);
    type(box, 'Four?');
    enter(box);
    expect(listed(container)).toEqual(['1. One?', '2. Two?', '3. Three?', '- Four?']);
  });

  it.each<[string, KeyboardEventInit]>([
    ['Shift+Enter begins a new line', { shiftKey: true }],
    ['the Enter that ends a composed letter is not for us', { isComposing: true }],
  ])('%s', async (_, how) => {
    const { box, container } = await showBox();
    type(box, 'First line');
    expect(enter(box, how)).toBe(true);
    expect(listed(container)).toEqual([]);
    expect(box.value).toBe('First line');
  });

  it.each(['', '   ', '\n'])('adds nothing for nothing: %j', async text => {
    const { box, container, getByRole } = await showBox();
    replaceText(box, text);
    enter(box);
    fireEvent.click(getByRole('button', { name: 'Add' }));
    expect(listed(container)).toEqual([]);
  });

  it('leaves a text that is too long in the box, and says so plainly', async () => {
    const { box, container, findByText } = await showBox();
    const long = 'why '.repeat(limits.text / 4 + 1);
    replaceText(box, `${long}?`);
    enter(box);
    expect(
      await findByText(/^This is too long to keep\..* Your words are still in the box\.$/),
    ).toBeDefined();
    expect(box.value).toBe(`${long}?`);
    expect(listed(container)).toEqual([]);
  });

  it('leaves the words in the box when the visit is full', async () => {
    const { findByRole, findByText } = await show(<OnDesk />, { before: withFullVisit });
    const box = (await findByRole('textbox')) as HTMLTextAreaElement;
    replaceText(box, 'One more?');
    enter(box);
    expect(await findByText(/^This visit has as many questions as it can hold/)).toBeDefined();
    expect(box.value).toBe('One more?');
  });
});

/** The box alone: five hundred cards beside it take their time to draw. */
function OnDesk() {
  const open = useServices().desk.open.value;
  return open && <AddQuestion open={open} />;
}
