// @vitest-environment happy-dom
import { createEvent, fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { QuestionsView } from '../../../../components/questions/QuestionsView';
import { withVisit } from '../../../support/builders';
import { keepPack, packFile } from '../../../support/packs';
import type { Overrides } from '../../../support/services';
import { findBarriers, listed, replaceText, show, type } from '../../../support/show';

const asks = {
  en: 'How does … fit with …?',
  es: '¿Cómo va … con …?',
};
const ours = packFile({
  questions: { file: 'questions/fit.json', content: { questions: [{ id: 'fit', asks }] } },
});

async function showBox(overrides: Overrides = {}, questions: string[] = []) {
  const shown = await show(<QuestionsView />, { before: withVisit({}, questions), ...overrides });
  const { packs } = shown.services;
  if (overrides.beforePacks) await waitFor(() => expect(packs.questions.value).toHaveLength(1));
  const name = overrides.locale === 'es' ? 'Escriba una pregunta' : 'Type a question';
  const box = (await shown.findByRole('textbox', { name })) as HTMLTextAreaElement;
  return { ...shown, box, ...about(box) };
}

function about(box: HTMLTextAreaElement) {
  const options = () => [...document.querySelectorAll<HTMLElement>('.offers [role=option]')];
  return {
    options,
    offered: () => options().map(option => option.querySelector('bdi')?.textContent),
    selected: () => box.value.slice(box.selectionStart, box.selectionEnd),
    /** What the box says is chosen in its list. */
    chosen: () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent,
  };
}

/** True when the browser would then do what it does by itself. */
function press(field: HTMLElement, key: string, how: KeyboardEventInit = {}): boolean {
  return fireEvent(field, createEvent.keyDown(field, { key, cancelable: true, ...how }));
}

describe('ways to begin', () => {
  it('come with a slash, and are told', async () => {
    const { box, offered, chosen, heard } = await showBox();
    expect(offered()).toEqual([]);
    type(box, '/');
    expect(offered()).toHaveLength(8);
    expect(heard()).toMatch(/^8 ways to begin/);
    expect(chosen()).toContain(offered()[0]);
    expect(box.getAttribute('aria-controls')).toBe(document.querySelector('[role=listbox]')?.id);
  });

  it('begin with those for this kind of visit', async () => {
    const { box, offered } = await showBox({ before: withVisit({ kind: 'side-effects' }) });
    type(box, '/');
    expect(offered()[0]).toBe('Since I began this medicine, I …');
  });

  it('are found by their words, with a slip of the finger, and by what one was told', async () => {
    const { box, offered, options } = await showBox();
    type(box, '/intrepreter');
    expect(offered()[0]).toContain('interpreter');
    replaceText(box, '/give it time');
    expect(offered()).toContain('How long should I wait before we know?');
    expect(options()[0]?.textContent).toContain('When they say: “Give it time.”');
  });

  it('are written with Enter where the cursor is, and nothing else is lost', async () => {
    const { box, container, offered, chosen } = await showBox();
    type(box, 'I am tired. /could live');
    expect(chosen()).toContain('I could live with it if …');
    expect(press(box, 'Enter')).toBe(false);
    expect(box.value).toBe('I am tired. I could live with it if ');
    expect(box.selectionStart).toBe(box.value.length);
    expect(offered()).toEqual([]);
    expect(listed(container)).toEqual([]);
  });

  it('are chosen with the arrows, around the ends', async () => {
    const { box, offered, chosen } = await showBox();
    type(box, '/');
    press(box, 'ArrowDown');
    expect(chosen()).toContain(offered()[1]);
    press(box, 'ArrowUp');
    press(box, 'ArrowUp');
    expect(chosen()).toContain(offered()[7]);
  });

  it('go with Escape, and what was typed stays', async () => {
    const { box, offered } = await showBox();
    type(box, '/wait');
    // Not kept from the panel: it may be the first of the two that hide it.
    expect(press(box, 'Escape')).toBe(true);
    expect(offered()).toEqual([]);
    expect(box.value).toBe('/wait');
    expect(box.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('take no key once one writes on', async () => {
    const { box, container, offered } = await showBox();
    type(box, 'Do I take it 1 / day and/or at night?');
    expect(offered()).toEqual([]);
    press(box, 'Enter');
    expect(listed(container)).toEqual(['1. Do I take it 1 / day and/or at night?']);
  });

  it('come with a button, too, and leave no slash behind', async () => {
    const { box, offered, getByRole, options } = await showBox();
    type(box, 'First. ');
    fireEvent.click(getByRole('button', { name: 'Help me begin' }));
    expect(offered()).toHaveLength(8);
    type(box, 'could live');
    fireEvent.click(options()[0]!);
    expect(box.value).toBe('First. I could live with it if ');
  });

  it('can be taken back', async () => {
    const { box, services } = await showBox();
    type(box, '/could live');
    press(box, 'Enter');
    services.desk.open.value?.undo();
    await waitFor(() => expect(box.value).toBe(''));
  });

  it('stay off the sheet while nobody went on with them', async () => {
    const { box, container, findByText } = await showBox();
    type(box, '/could live');
    press(box, 'Enter');
    press(box, 'Enter');
    expect(listed(container)[0]).toContain('I could live with it if');
    await findByText(/from a pack. Finish it/);
  });

  it('come in a question that is there already', async () => {
    const { container, offered, getByRole } = await showBox({}, ['Why?']);
    const field = getByRole('textbox', { name: 'Question 1' });
    type(field, ' /could live');
    expect(offered()).toEqual(['I could live with it if …']);
    press(field, 'Enter');
    expect(listed(container)).toEqual(['1. Why? I could live with it if ']);
  });

  it('are in Spanish for who reads Spanish', async () => {
    const { box, offered } = await showBox({ locale: 'es' });
    type(box, '/vivir con esto');
    expect(offered()[0]).toBe('Yo podría vivir con esto si …');
  });

  it('have no barriers', async () => {
    const { box, container } = await showBox();
    type(box, '/');
    expect(await findBarriers(container)).toEqual([]);
  });
});

describe('a question of an added pack', () => {
  const withOurs: Overrides = { beforePacks: packs => keepPack(packs, ours) };

  it('says where it is from, and is gone through gap by gap', async () => {
    const { box, options, selected, heard } = await showBox(withOurs);
    type(box, '/how does');
    expect(options()[0]?.textContent).toMatch(/^How does … fit with …\? From: County peers, 20\d\d$/);
    press(box, 'Enter');
    expect([selected(), box.selectionStart]).toEqual(['…', 9]);
    expect(heard()).toContain('Type your own words');

    box.setRangeText('my job', box.selectionStart, box.selectionEnd, 'end');
    fireEvent.input(box);
    box.setSelectionRange(15, 15);
    expect(press(box, 'Tab')).toBe(false);
    expect([selected(), box.selectionStart]).toEqual(['…', 25]);
    expect(press(box, 'Tab')).toBe(true);
  });

  it('goes back a gap with Shift+Tab, and catches nobody', async () => {
    const { box } = await showBox(withOurs);
    type(box, '/how does');
    press(box, 'Enter');
    press(box, 'Tab');
    expect(press(box, 'Tab', { shiftKey: true })).toBe(false);
    expect(box.selectionStart).toBe(9);
    expect(press(box, 'Tab', { shiftKey: true })).toBe(true);
  });

  it('is let go of with the box', async () => {
    const { box } = await showBox(withOurs);
    type(box, '/how does');
    press(box, 'Enter');
    fireEvent.blur(box);
    expect(press(box, 'Tab')).toBe(true);
  });

  it('with its gaps open is not on the sheet yet', async () => {
    const { box, findByText } = await showBox(withOurs);
    type(box, '/how does');
    press(box, 'Enter');
    press(box, 'Enter');
    await findByText(/from a pack. Finish it/);
  });
});
