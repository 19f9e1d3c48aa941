// @vitest-environment happy-dom
import { act, fireEvent, render, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { ReadyProvider, ServicesProvider } from '../../../components/frame/context';
import { Frame } from '../../../components/frame/Frame';
import { createFirst } from '../../../entrypoints/sidepanel/first';
import { wordsIn } from '../../../entrypoints/sidepanel/languages';
import { type Locale, locales } from '../../../lib/base/localize';
import { createPanel } from '../../support/services';
import { findBarriers, type } from '../../support/show';

/** The panel of the first moment, and then the whole one in its place. */
async function showFirst(locale: Locale = 'en') {
  const whole = await createPanel({ locale });
  const { services, notices } = whole;
  const { choices, palette, room } = services;
  const hidden: string[] = [];
  const first = createFirst({
    ...{ choices, palette, room, notices },
    // The first words alone: the others are not read yet.
    t: (id, values) => wordsIn(locale)(id, values),
    privacy: { computer: 'mine', hide: () => void hidden.push('hidden') },
  });
  const shown = render(first.draw());
  const complete = () =>
    act(() => {
      first.handTo(services.workbench());
      shown.rerender(
        <ReadyProvider value={true}>
          <ServicesProvider value={services}>
            <Frame notices={notices} />
          </ServicesProvider>
        </ReadyProvider>,
      );
    });
  return { ...shown, ...whole, first, hidden, complete };
}

const findKey = { key: 'k', code: 'KeyK', ctrlKey: true };

describe('the panel of the first moment', () => {
  it.each(locales)(
    'shows the frame and Start, with all its words, and nothing in the way: %s',
    async locale => {
      const { container, getByRole, getAllByRole, services } = await showFirst(locale);
      expect(getByRole('heading', { name: services.t('start-title') })).toBeDefined();
      expect(within(getByRole('main')).getAllByRole('button')).toHaveLength(3);
      for (const { text } of services.workbench().rail) {
        expect(getByRole('button', { name: services.t(text) })).toBeDefined();
      }
      for (const button of getAllByRole('button')) {
        expect(button.textContent || button.getAttribute('aria-label')).toBeTruthy();
      }
      expect(container.querySelectorAll('[title=""], [aria-label=""]')).toHaveLength(0);
      expect(await findBarriers()).toEqual([]);
    },
  );

  it('hides at once', async () => {
    const { getByRole, services, hidden } = await showFirst();
    fireEvent.click(getByRole('button', { name: services.t('hide-button') }));
    expect(hidden).toEqual(['hidden']);
  });

  it('does what was pressed once all is there, and the button stays under the finger', async () => {
    const { getByRole, services, complete, page } = await showFirst();
    const button = getByRole('button', { name: /understand this page/ });
    button.focus();
    fireEvent.click(button);
    expect(page.asked).toEqual([]);
    await complete();
    expect(page.asked).toEqual(['read']);
    expect(services.workbench().view.value.id).toBe('words');
  });

  it('keeps what is on screen when all is there', async () => {
    const { getByRole, complete } = await showFirst();
    const button = getByRole('button', { name: /Get ready/ });
    button.focus();
    await complete();
    expect(document.activeElement).toBe(button);
    expect(button.isConnected).toBe(true);
  });

  it('goes to a place of the rail once all is there', async () => {
    const { getByRole, services, complete } = await showFirst();
    fireEvent.click(getByRole('button', { name: services.t('view-visit') }));
    await complete();
    expect(services.workbench().view.value.id).toBe('prepare');
  });

  it('loses no letter typed after Ctrl+K, and answers an early Enter with what was meant', async () => {
    const { findByRole, getByRole, services, complete } = await showFirst();
    fireEvent.keyDown(document.body, findKey);
    const field = (await findByRole('combobox', { name: services.t('frame-find') })) as HTMLInputElement;
    const options = () => within(getByRole('listbox')).queryAllByRole('option');
    type(field, 'serch');
    expect(options()).toEqual([]);
    await complete();
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe('serch');
    expect(options().length).toBeGreaterThan(0);
    expect(services.workbench().view.value.id).toBe('start');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(services.workbench().view.value.id).toBe('search');
  });

  it('answers an Enter that came before anything was found', async () => {
    const { findByRole, services, complete } = await showFirst();
    fireEvent.keyDown(document.body, findKey);
    const field = (await findByRole('combobox', { name: services.t('frame-find') })) as HTMLInputElement;
    type(field, 'search');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(services.workbench().view.value.id).toBe('start');
    await complete();
    expect(services.workbench().view.value.id).toBe('search');
    expect(services.palette.isOpen.value).toBe(false);
  });

  it('begins where the person was, and passes over a view that is gone', async () => {
    const { first, getByRole, services } = await showFirst();
    await act(() => first.show('questions'));
    const questions = getByRole('button', { name: services.t('view-questions') });
    expect(questions.getAttribute('aria-current')).toBe('page');
    await act(() => first.show('gone'));
    await act(() => first.show(undefined));
    expect(questions.getAttribute('aria-current')).toBe('page');
  });

  it('says nothing was asked where nothing was', async () => {
    const { first, services } = await showFirst();
    expect(first.handTo(services.workbench())).toBe(false);
  });
});
