// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { withVisit } from '../../support/builders';
import { showFrame } from '../../support/show';

const undoKey = { key: 'z', code: 'KeyZ', ctrlKey: true };

async function showVisit() {
  const shown = await showFrame({ before: withVisit({}, ['Is there a ride?', 'One?']) });
  const { desk, table } = shown.services;
  await waitFor(() => expect(table.value).toBeDefined());
  return { ...shown, open: desk.open.value!, table: table.value! };
}

describe('Ctrl+Z', () => {
  it('leaves the visit alone in a field that is none of it: that field has an undo of its own', async () => {
    const { services, open, findByRole } = await showVisit();
    open.addQuestion({ text: 'Two?' });
    services.workbench().show('search');
    const field = await findByRole('textbox');
    fireEvent.input(field, { target: { value: 'ride' } });
    expect(fireEvent.keyDown(field, undoKey)).toBe(true); // let through, to the browser
    expect(open.visit.value.questions).toHaveLength(3);
    fireEvent.keyDown(document.body, undoKey);
    expect(open.visit.value.questions).toHaveLength(2);
  });

  it('takes back what was typed into the visit, in its own field', async () => {
    const { services, open, findByRole } = await showVisit();
    services.workbench().show('questions');
    const field = await findByRole('textbox', { name: 'Question 2' });
    fireEvent.input(field, { target: { value: 'One more?' } });
    expect(fireEvent.keyDown(field, undoKey)).toBe(false);
    expect(open.visit.value.questions[1]?.text).toBe('One?');
  });

  it('takes back the last step, in what is shared or in what is private', async () => {
    const { services, open, table } = await showVisit();
    const [ride] = open.visit.value.questions;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    open.addQuestion({ text: 'Mine alone?' });
    table.session.start({ with: 'Maria', purpose: '', until }, [{ id: `question/${ride!.id}` }]);
    const shared = () => table.now.value.items[0]?.text;
    table.client.edit(`question/${ride!.id}`, 'Is there a bus?', 'Is there a ride?');
    expect(shared()).toBe('Is there a bus?');
    await services.workbench().run('frame.undo');
    expect(shared()).toBe('Is there a ride?');
    expect(open.visit.value.questions.map(({ text }) => text)).toContain('Mine alone?');
    await services.workbench().run('frame.redo');
    expect(shared()).toBe('Is there a bus?');
  });
});
