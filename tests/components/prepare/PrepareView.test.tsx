// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { PrepareView } from '../../../components/prepare/PrepareView';
import { type StepName, stepNames } from '../../../components/prepare/path';
import type { NewVisit } from '../../../lib/notebook/notebook';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { createDesk } from '../../lib/notebook/builders';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { findBarriers, listed, show, type } from '../../support/show';

async function showStep(
  step: StepName,
  visit: NewVisit = {},
  questions: (string | NewQuestion)[] = [],
  overrides: Overrides = {},
) {
  const shown = await show(<PrepareView />, { before: withVisit(visit, questions), ...overrides });
  const open = await waitFor(() => {
    const now = shown.services.desk.open.value;
    if (!now) throw new Error('no visit yet');
    return now;
  });
  open.setPath('prepare', { step, skipped: [], finishedAt: '' });
  await shown.findByRole('heading', { level: 1, name: shown.services.t(`prepare-${step}-title`) });
  const press = (name: string | RegExp) => fireEvent.click(shown.getByRole('button', { name }));
  const kept = () => open.visit.value;
  return { ...shown, open, press, kept };
}

describe.each(['en', 'es'] as const)('in %s', locale => {
  it.each(stepNames)('the step %s has no barriers', async step => {
    await showStep(step, { kind: 'medicine-not-working', opener: 'I am here.' }, ['One?'], { locale });
    expect(await findBarriers()).toEqual([]);
  });
});

describe('the path', () => {
  it('keeps what is on one’s mind with every letter, and goes on', async () => {
    const { getByRole, press, kept, findByRole } = await showStep('mind');
    expect(getByRole('button', { name: 'Skip for now' })).toBeDefined();
    type(getByRole('textbox', { name: 'What is on your mind?' }), 'Flat.');
    expect(kept().boxes['prepare/mind']).toBe('Flat.');
    press('Next');
    const heading = await findByRole('heading', { level: 1, name: 'What kind of visit is it?' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('goes on by itself when a kind is chosen', async () => {
    const { press, kept, findByRole } = await showStep('kind');
    press('A test result');
    expect(kept().kind).toBe('test-result');
    await findByRole('heading', { level: 1, name: 'When is your visit?' });
  });

  it('is where it was left when the panel opens again', async () => {
    const disk = createDesk();
    const first = await showStep('opener', {}, [], { disk });
    await first.services.notebook.flush();
    first.unmount();
    const { findByRole } = await show(<PrepareView />, { disk });
    expect(await findByRole('heading', { level: 1, name: 'What will you say first?' })).toBeDefined();
  });

  it('can be left at any step, with nothing lost', async () => {
    const { press, services, findByText } = await showStep('words');
    press('Stop for now');
    expect(services.workbench().view.value.id).toBe('start');
    expect(await findByText('All you wrote is kept. You can go on any time.')).toBeDefined();
  });

  it('lets one begin with any of the three parts', async () => {
    const { press, findByRole, getByRole } = await showStep('mind');
    press(/^My questions/);
    await findByRole('heading', { level: 1, name: 'What do you want to ask?' });
    expect(getByRole('button', { name: /^My questions/ }).getAttribute('aria-current')).toBe('step');
  });

  it('says how to sit together when someone is there', async () => {
    const { getByRole, findByText } = await showStep('mind');
    fireEvent.click(getByRole('radio', { name: 'Someone is with me' }));
    expect(await findByText(/^You write. They listen/)).toBeDefined();
  });
});

describe('questions on the path', () => {
  it('begin with a door, and are nobody’s until the person goes on', async () => {
    const { press, kept, container, findByText } = await showStep('questions', { kind: 'test-result' });
    press('What comes next if …');
    expect(kept().questions[0]).toMatchObject({
      text: 'What comes next if ',
      starter: { id: 'visit-starters/test-result/4', text: 'What comes next if' },
    });
    expect(await findByText(/^This line is from a pack/)).toBeDefined();
    const field = container.querySelector<HTMLTextAreaElement>('li[data-question] textarea')!;
    await waitFor(() => expect(document.activeElement).toBe(field));
    type(field, 'it is high?');
    await waitFor(() => expect(container.textContent).not.toContain('This line is from a pack'));
    expect(listed(container)).toEqual(['1. What comes next if it is high?']);
  });

  it('offer each door once', async () => {
    const { press, queryByRole } = await showStep('questions', { kind: 'bill' });
    press('Could you look again at …');
    await waitFor(() => expect(queryByRole('button', { name: 'Could you look again at …' })).toBeNull());
  });

  it('may be what was on one’s mind, word for word', async () => {
    const { open, press, container, findByText, queryByText } = await showStep('questions');
    open.setBox('prepare/mind', 'I feel flat.');
    await findByText('You wrote:');
    press('Put this on my list');
    await waitFor(() => expect(listed(container)).toEqual(['1. I feel flat.']));
    expect(queryByText('You wrote:')).toBeNull();
  });
});

describe('the hardest thing', () => {
  it('can be said first, or put on a card', async () => {
    const { getByRole, press, kept } = await showStep('hardest', {}, ['One?', 'The hard one.']);
    fireEvent.click(getByRole('radio', { name: 'The hard one.' }));
    await waitFor(() => expect(getByRole('button', { name: 'Say it first' })).toBeDefined());
    press('Say it first');
    expect(kept().questions.map(({ text }) => text)).toEqual(['The hard one.', 'One?']);
    press('Put it on a card to show');
    expect(kept().card).toBe('The hard one.');
    await waitFor(() => expect(getByRole('textbox', { name: 'On my card' })).toBeDefined());
  });
});

describe('the opener', () => {
  const long = 'word '.repeat(40);

  it('says calmly how many seconds it takes', async () => {
    const { open, findByText } = await showStep('opener', { opener: 'I am here about this medicine.' });
    expect(await findByText('About 3 seconds to say.')).toBeDefined();
    expect(await findByText('That fits in ten seconds.')).toBeDefined();
    open.setText('opener', long);
    expect(await findByText('About 16 seconds to say.')).toBeDefined();
    expect(await findByText(/^Ten seconds is a good aim/)).toBeDefined();
  });

  it('begins with a press, and takes lines the person wrote', async () => {
    const { press, kept } = await showStep('opener', { matters: 'I keep my job.' });
    press(/^It matters because/);
    press('I keep my job.');
    expect(kept().opener).toBe('It matters because I keep my job.');
  });
});

describe('a medicine that is not working', () => {
  it('has six boxes, each of which may stay empty, and a page of its own', async () => {
    const { getByRole, kept } = await showStep('words', { kind: 'medicine-not-working' });
    const boxes = within(getByRole('region', { name: 'It is not working for me' })).getAllByRole('textbox');
    expect(boxes).toHaveLength(6);
    type(boxes[1]!, 'I feel flat.');
    expect(kept().boxes).toEqual({ 'not-working/now': 'I feel flat.' });
  });

  it('can be printed by itself', async () => {
    const { open, press, tabs, findByRole } = await showStep('sheet', {}, ['One?']);
    open.setBox('not-working/now', 'I feel flat.');
    await findByRole('button', { name: /It is not working/ });
    press(/It is not working/);
    expect(tabs).toEqual([`not-working ${open.visit.value.id}`]);
  });
});

describe('the sheet', () => {
  it('says what is on it and what stays off, and that the path is done', async () => {
    const { getByText, press, tabs, open, getByRole } = await showStep('sheet', {}, [
      'One?',
      { text: 'Between us.', tags: ['money'] },
    ]);
    expect(
      within(getByRole('region', { name: 'First on your sheet' })).getAllByRole('listitem'),
    ).toHaveLength(1);
    expect(getByText('One private question stays off the sheet.')).toBeDefined();
    press('Print my sheet');
    expect(tabs).toEqual([open.visit.value.id]);
    expect(open.visit.value.paths.prepare?.finishedAt).not.toBe('');
    await waitFor(() => expect(getByRole('button', { name: /^My sheet/ }).textContent).toContain('done'));
  });
});
