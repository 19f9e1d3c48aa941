// @vitest-environment happy-dom
import { act, fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { term } from '../../lib/jargon/entries';
import { createDesk as createDisk } from '../../lib/notebook/builders';
import { readingState, withVisit, wordOnPage } from '../../support/builders';
import { findBarriers, listed, showFrame } from '../../support/show';

const twoWords = readingState({ words: [wordOnPage('edema'), wordOnPage('stent')] });
const terms = [term('edema'), term('stent')];

describe('the frame', () => {
  it('starts at Start, with a rail of views that each have a word', async () => {
    const { getByRole, services } = await showFrame();
    const rail = within(getByRole('navigation', { name: 'Parts of In My Corner' }));
    const names = services.workbench().rail.map(({ text }) => services.t(text));
    expect(rail.getAllByRole('button').map(button => button.textContent)).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(['Start', 'Words', 'Questions', 'Choices']));
    expect(rail.getByRole('button', { current: 'page' }).textContent).toBe('Start');
    expect(getByRole('main', { name: 'Start' })).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('takes back with Ctrl+Z what was done last, be it outside the visit, and then what was typed before', async () => {
    const { services, heard } = await showFrame({ before: withVisit({}, ['One?']) });
    const visit = (await services.desk.current())!;
    visit.setMatters('Sleep.');
    services.myWords.know('edema', 'edema');
    services.toast({ text: 'Known', undo: () => services.myWords.unknow('edema') });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(services.myWords.known.value).toEqual([]);
    expect(visit.visit.value.matters).toBe('Sleep.');
    expect(heard()).toBe('Taken back');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(visit.visit.value.matters).toBe('');
  });

  it.each(['Words', 'Questions', 'Choices'])('goes to %s with the rail', async name => {
    const { getByRole, findByRole } = await showFrame({ before: withVisit({}, ['One?']) });
    fireEvent.click(getByRole('button', { name }));
    expect(await findByRole('main', { name })).toBeDefined();
    expect(getByRole('button', { current: 'page' }).textContent).toBe(name);
    expect(await findBarriers()).toEqual([]);
  });

  it('leads to the stages of a visit by a row above them, and comes back to the one left last', async () => {
    const { getByRole, findByRole } = await showFrame({ before: withVisit({}, ['One?']) });
    fireEvent.click(getByRole('button', { name: 'Visit' }));
    expect(await findByRole('main', { name: 'Get ready' })).toBeDefined();
    const stages = within(getByRole('navigation', { name: 'Parts of Visit' }));
    expect(stages.getAllByRole('button').map(button => button.textContent)).toEqual([
      'Get ready',
      'In the room',
      'After',
    ]);
    fireEvent.click(stages.getByRole('button', { name: 'After' }));
    expect(await findByRole('main', { name: 'After' })).toBeDefined();
    expect(stages.getByRole('button', { current: 'step' }).textContent).toBe('After');
    expect(getByRole('button', { current: 'page' }).textContent).toBe('Visit');
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(getByRole('button', { name: 'Start' }));
    fireEvent.click(getByRole('button', { name: 'Visit' }));
    expect(await findByRole('main', { name: 'After' })).toBeDefined();
  });

  it('keeps the place lit that a view off the rail belongs to', async () => {
    const { services, findByRole, getByRole } = await showFrame({ before: withVisit({}, ['One?']) });
    services.workbench().show('out');
    expect(await findByRole('main', { name: 'Take' })).toBeDefined();
    expect(getByRole('button', { current: true }).textContent).toBe('Visit');
  });

  it('gives the focus to a new view, where nothing else has it', async () => {
    const { services, findByRole, getByRole } = await showFrame({ before: withVisit({}, ['One?']) });
    getByRole('button', { name: 'Words' }).focus();
    services.workbench().show('choices');
    await findByRole('main', { name: 'Choices' });
    expect(document.activeElement?.textContent).toBe('Words');

    document.activeElement instanceof HTMLElement && document.activeElement.blur();
    services.workbench().show('out');
    const main = await findByRole('main', { name: 'Take' });
    await waitFor(() => expect(document.activeElement).toBe(main));
  });

  it('counts the words of the page on the rail', async () => {
    const { getByRole, page } = await showFrame({ page: twoWords, terms });
    expect(getByRole('button', { name: 'Words 2' })).toBeDefined();
    page.state.value = readingState();
    await waitFor(() => expect(getByRole('button', { name: 'Words' })).toBeDefined());
  });

  it('goes from word to word with F8 and Shift+F8 while a page is being read', async () => {
    const { page } = await showFrame({ page: twoWords, terms });
    expect(fireEvent.keyDown(document.body, { key: 'F8' })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'F8', shiftKey: true })).toBe(false);
    expect(page.asked).toEqual(['step 1', 'step -1']);
  });

  it('leaves keys to the browser that do nothing now', async () => {
    const { page } = await showFrame();
    expect(fireEvent.keyDown(document.body, { key: 'F8' })).toBe(true);
    expect(page.asked).toEqual([]);
  });

  it('leaves keys alone that something inside it has taken', async () => {
    const { page } = await showFrame({ page: twoWords, terms });
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', take);
    fireEvent.keyDown(document.body, { key: 'F8' });
    document.body.removeEventListener('keydown', take);
    expect(page.asked).toEqual([]);
  });

  it('takes back the last change with Ctrl+Z, while typing too', async () => {
    const { services, findByRole, container } = await showFrame({ before: withVisit({}, ['One?', 'Two?']) });
    services.workbench().show('questions');
    fireEvent.click(await findByRole('button', { name: 'Remove: Question 2' }));
    fireEvent.keyDown(await findByRole('textbox', { name: 'Type a question' }), { key: 'z', ctrlKey: true });
    await waitFor(() => expect(listed(container)).toEqual(['1. One?', '2. Two?']));
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(listed(container)).toEqual(['1. One?']));
  });

  it('listens no more once it is taken away', async () => {
    const { unmount, page } = await showFrame({ page: twoWords, terms });
    act(() => void unmount());
    fireEvent.keyDown(document.body, { key: 'F8' });
    expect(page.asked).toEqual([]);
  });

  it('tells a screen reader what is announced', async () => {
    const { services, container } = await showFrame();
    services.announce('Question added');
    const told = () => container.querySelector('[aria-live=polite]')?.textContent;
    await waitFor(() => expect(told()?.trim()).toBe('Question added'));
  });
});

describe('the status bar', () => {
  const bar = (shown: Awaited<ReturnType<typeof showFrame>>) => within(shown.getByRole('contentinfo'));

  it('says where the words are and that they are kept', async () => {
    const shown = await showFrame();
    expect(bar(shown).getByText('Only on this computer')).toBeDefined();
    expect(bar(shown).getByText('Saved')).toBeDefined();
  });

  it('counts the words of the page, and leads to them', async () => {
    const shown = await showFrame({ page: twoWords, terms });
    fireEvent.click(bar(shown).getByRole('button', { name: '2 words' }));
    const card = await bar(shown).findByRole('dialog', { name: '2 words' });
    expect(card.textContent).toContain('2 hard words on this page');
    fireEvent.click(within(card).getByRole('button', { name: 'Show the words on this page' }));
    expect(await shown.findByRole('main', { name: 'Words' })).toBeDefined();
  });

  it('says when words are not kept, and tries again when asked', async () => {
    const disk = createDisk();
    const shown = await showFrame({ disk, before: withVisit({}, ['One?']) });
    expect(bar(shown).queryByRole('button', { name: 'Try again' })).toBeNull();

    await waitFor(() => expect(shown.services.desk.open.value).toBeDefined());
    disk.failure = 'storage-full';
    shown.services.desk.open.value?.addQuestion({ text: 'Two?' });
    const again = await bar(shown).findByRole('button', { name: 'Try again' });
    expect(bar(shown).getByText('Not saved yet')).toBeDefined();
    expect(await findBarriers()).toEqual([]);

    fireEvent.click(again);
    await waitFor(() => expect(shown.heard()).toMatch(/^There is no room left on this computer/));
    expect(bar(shown).getByText('Not saved yet')).toBeDefined();

    disk.failure = undefined;
    fireEvent.click(again);
    await waitFor(() => expect(bar(shown).getByText('Saved')).toBeDefined());
    expect(bar(shown).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('says all in Spanish as soon as Spanish is chosen, and in English again', async () => {
    const shown = await showFrame({ page: twoWords, terms, before: withVisit({ with: 'Dr. Osei' }) });
    fireEvent.change(bar(shown).getByRole('combobox', { name: 'Language' }), { target: { value: 'es' } });
    expect(shown.getByRole('heading').textContent).toBe('¿Qué quiere hacer?');
    expect(shown.getByRole('main', { name: 'Inicio' })).toBeDefined();
    expect(bar(shown).getByText('Solo en esta computadora')).toBeDefined();
    expect(bar(shown).getByRole('button', { name: '2 palabras' })).toBeDefined();
    expect(shown.getByRole('navigation').textContent).toMatch(/^InicioPalabras2PreguntasCita/);
    expect(englishLeft(shown.container)).toEqual([]);

    fireEvent.change(bar(shown).getByRole('combobox', { name: 'Idioma' }), { target: { value: 'en' } });
    expect(shown.getByRole('heading').textContent).toBe('What do you want to do?');
  });

  it.each(['words', 'questions', 'choices'])('leaves no English in %s', async view => {
    const shown = await showFrame({ page: twoWords, terms, before: withVisit({}, ['¿Una?']) });
    shown.services.workbench().show(view);
    await waitFor(() => expect(shown.services.desk.open.value).toBeDefined());
    fireEvent.change(bar(shown).getByRole('combobox', { name: 'Language' }), { target: { value: 'es' } });
    expect(englishLeft(shown.container)).toEqual([]);
  });
});

/** English words on screen, other than names and what is not ours: a dozen that every view would use. */
function englishLeft(root: Element): string[] {
  const labels = [...root.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(element =>
    ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
  );
  const text = [...labels, root.textContent].join(' ');
  return text.match(/\b(the|your|you|this|is|here|what|question|word|move|remove|page)\b/gi) ?? [];
}
