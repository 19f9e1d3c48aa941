// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import { PrepareView } from '../../../components/prepare/PrepareView';
import { goToStep } from '../../../components/prepare/path';
import { QuestionsView } from '../../../components/questions/QuestionsView';
import { RoomView } from '../../../components/visit/RoomView';
import type { Locale } from '../../../lib/base/localize';
import { withVisit } from '../../support/builders';
import { findBarriers, type Shown, show, type } from '../../support/show';

const three = ['Is there a ride?', 'Is it the pill?', 'When do we talk?'];
const views = { questions: <QuestionsView />, prepare: <PrepareView />, room: <RoomView /> };

/** A view, with the second and third question and what matters most shown to Maria. */
async function showShared(view: keyof typeof views, locale: Locale = 'en'): Promise<Shown> {
  const shown = await show(views[view], { locale, before: withVisit({ matters: 'To sleep.' }, three) });
  const { services } = shown;
  await services.desk.current();
  await waitFor(() => expect(services.table.value).toBeDefined());
  const [, second, third] = services.desk.open.value!.visit.value.questions;
  const until = new Date(services.clock.now() + 3_600_000).toISOString();
  services.table.value!.session.start({ with: 'Maria', purpose: '', until }, [
    { id: `question/${second!.id}` },
    { id: `question/${third!.id}` },
    { id: 'text/matters' },
  ]);
  return shown;
}

const cards = ({ container }: Shown) =>
  [...container.querySelectorAll<HTMLElement>('li[data-question]')].map(card => ({
    number: card.querySelector('.number')?.textContent,
    text: card.querySelector('textarea')?.value ?? card.querySelector('.question-shown > p')?.textContent,
    mark: card.querySelector('.shown-to')?.textContent?.trim(),
  }));

describe('what is shared, in the client’s own views', () => {
  it('is listed in Questions in its place, with a mark, and stands still', async () => {
    const shown = await showShared('questions');
    await shown.findByRole('region', { name: 'Ask first 3 of 3' });
    await shown.findAllByText('Shown to Maria');
    expect(cards(shown)).toEqual([
      { number: '1', text: three[0], mark: undefined },
      { number: '2', text: `Question 2: ${three[1]}`, mark: 'Shown to Maria' },
      { number: '3', text: `Question 3: ${three[2]}`, mark: 'Shown to Maria' },
    ]);
    expect(shown.queryByRole('textbox', { name: 'Question 2' })).toBeNull();
    expect(shown.queryByRole('button', { name: 'Remove: Question 2' })).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('says so in Spanish', async () => {
    const shown = await showShared('questions', 'es');
    expect((await shown.findAllByText('Se muestra a Maria')).length).toBe(3);
  });

  it('comes back one by one to be changed, and goes out again with one Undo', async () => {
    const shown = await showShared('questions');
    fireEvent.click(await shown.findByRole('button', { name: /^Take it back to change it ?: Question 2$/ }));
    type(await shown.findByRole('textbox', { name: 'Question 2' }), '!');
    const { table } = shown.services;
    expect(table.value!.now.value.items.map(({ text }) => text)).toEqual([three[2], 'To sleep.']);
    expect(cards(shown)[1]).toEqual({ number: '2', text: `${three[1]}!`, mark: undefined });
    fireEvent.click(shown.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(table.value!.now.value.items[0]?.text).toBe(`${three[1]}!`));
  });

  it('can be moved by keyboard like the others', async () => {
    const shown = await showShared('questions');
    await shown.findAllByText('Shown to Maria');
    fireEvent.keyDown(shown.getByRole('button', { name: 'Move: Question 3' }), { key: 'ArrowUp' });
    await waitFor(() => expect(cards(shown)[1]?.text).toContain(three[2]));
    expect(shown.heard()).toBe('Ask first: 2 of 3');
  });

  it('counts as written when one gets ready', async () => {
    const shown = await showShared('prepare');
    const { desk } = shown.services;
    goToStep(desk.open.value!, 'words');
    await shown.findByText('Shown to Maria');
    const box = shown.container.querySelector<HTMLElement>('[data-field="matters"]')!;
    expect(within(box).getByText('To sleep.')).toBeDefined();
    goToStep(desk.open.value!, 'hardest');
    expect(await shown.findAllByRole('radio')).toHaveLength(4);
  });

  it('is asked in the room; its answer is kept, stays private, and comes home', async () => {
    const shown = await showShared('room');
    const { services } = shown;
    fireEvent.click(await shown.findByRole('button', { name: services.t('room-begin') }));
    await shown.findByText(services.t('room-question-of', { number: 1, of: 3 }));
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    await shown.findByText('Shown to Maria');
    fireEvent.keyDown(document.body, { key: '2' });
    type(shown.getByRole('textbox', { name: services.t('room-answer') }), 'Not the pill.');
    await services.workbench().run('visit.asked');
    expect(await findBarriers()).toEqual([]);

    const { session, now } = services.table.value!;
    expect(JSON.stringify(now.value.items)).not.toContain('Not the pill.');
    session.end();
    await waitFor(() => expect(shown.queryByText('Shown to Maria')).toBeNull());
    expect(services.desk.open.value!.visit.value.questions[1]).toMatchObject({
      ...{ text: three[1], status: 'asked', answer: 'Not the pill.' },
    });
  });
});
