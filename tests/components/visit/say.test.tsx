// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';

import type { Locale } from '../../../lib/base/localize';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { withVisit } from '../../support/builders';
import { findBarriers, type Shown, showFrame } from '../../support/show';
import { enterRoom, large, showRoom } from './room';

const hard = 'Since this pill, sex does not work for me.';

/** The whole panel, in the room, at its first question. */
async function enterFrame(locale: Locale = 'en', prepare?: (open: OpenVisit) => void): Promise<Shown> {
  const panel = await showFrame({ locale, before: withVisit({}, [hard, 'Two?']) });
  const { services } = panel;
  const open = await services.desk.current();
  if (open) prepare?.(open);
  await services.workbench().run('visit.enter');
  fireEvent.click(await panel.findByRole('button', { name: services.t('room-begin') }));
  await panel.findByRole('heading', { level: 1, name: hard });
  return panel;
}

describe('another page of the room', () => {
  it('takes the focus to its heading, and gives it back to the question', async () => {
    const panel = await enterFrame();
    const { t } = panel.services;
    await panel.services.workbench().run('visit.words');
    const heading = await panel.findByRole('heading', { level: 1, name: t('cmd-words-to-use') });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    fireEvent.click(panel.getByRole('button', { name: t('room-back-to-visit') }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(hard));
  });
});

describe('the card', () => {
  it('is all there is in the document: one sentence, its voice, and the ways out', async () => {
    const panel = await enterFrame();
    fireEvent.click(panel.getByRole('button', { name: 'Show it large' }));
    const card = await panel.findByRole('main', { name: 'A card for you to read' });
    expect(document.body.textContent).toBe(`${hard}Read aloud: A card for you to readBackHide this panel`);
    expect(document.activeElement).toBe(card);
    expect(await findBarriers()).toEqual([]);
  });

  it('goes with Escape or Back, and one is at the question again', async () => {
    const panel = await enterFrame();
    for (const leave of [
      () => fireEvent.keyDown(document.body, { key: 'Escape' }),
      () => fireEvent.click(panel.getByRole('button', { name: 'Back' })),
    ]) {
      fireEvent.click(await panel.findByRole('button', { name: 'Show it large' }));
      await panel.findByRole('main', { name: 'A card for you to read' });
      leave();
      expect(await panel.findByRole('heading', { level: 1, name: hard })).toBeDefined();
    }
  });

  it('goes over to an empty panel, so that nobody sees what comes after it', async () => {
    const panel = await enterFrame();
    fireEvent.click(panel.getByRole('button', { name: 'Show it large' }));
    fireEvent.click(await panel.findByRole('button', { name: 'Hide this panel' }));
    expect(panel.page.asked).toEqual(['hide']);
    expect(panel.services.room.card.value).toBeUndefined();
  });

  it('shows the sentence that was written for what is hardest to say', async () => {
    const panel = await enterFrame('en', open => {
      open.set({ hardest: open.visit.value.questions[0]!.id });
      open.setText('card', 'Please read this first.');
    });
    fireEvent.click(panel.getByRole('button', { name: 'Show it large' }));
    expect(await panel.findByText('Please read this first.')).toBeDefined();
  });

  it('comes by the palette, too', async () => {
    const panel = await enterFrame();
    await panel.services.workbench().run('visit.showCard');
    expect(await panel.findByRole('main', { name: 'A card for you to read' })).toBeDefined();
  });

  it('shows a ready line in English, for the room, with Spanish below for the one who holds it', async () => {
    const panel = await enterFrame('es');
    fireEvent.click(panel.getByRole('button', { name: 'Necesito un momento, por favor.' }));
    expect((await panel.findByText('I need a moment, please.')).lang).toBe('en');
    expect(panel.getByText('Necesito un momento, por favor.').lang).toBe('es');
  });
});

describe('words you can use', () => {
  async function openWords(locale: 'en' | 'es' = 'en') {
    const room = await showRoom(['One?'], { locale });
    room.services.room.page.value = 'words';
    await room.findByRole('heading', { level: 1, name: room.services.t('cmd-words-to-use') });
    return room;
  }

  it('lists what people are told, and lines for hard moments, with the right to an interpreter', async () => {
    const room = await openWords();
    const told = room.getByRole('region', { name: 'When they say' });
    expect(within(told).getAllByRole('button').length).toBeGreaterThanOrEqual(8);
    expect(room.getByText(/You can ask for an interpreter/)).toBeDefined();
    expect(room.getByText('What happens if we do nothing for now?')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('has four rungs, from asking to putting it in the notes, and something to say to a no', async () => {
    const room = await openWords();
    fireEvent.click(room.getByRole('button', { name: '“Give it time.”' }));
    expect(room.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      ...['Ask', 'Share a worry', 'Be clear', 'Put it in the notes'],
      'If it is still a no',
    ]);
    expect(room.getByText('Who else can I ask about this?')).toBeDefined();
    expect(await findBarriers()).toEqual([]);
  });

  it('says something warm first for who wants to keep a good relationship', async () => {
    const room = await openWords();
    fireEvent.click(room.getByRole('button', { name: '“Give it time.”' }));
    fireEvent.click(room.getByRole('checkbox', { name: 'I want to keep a good relationship' }));
    expect(room.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Say this first');
  });

  it('keeps a line as a question, that knows where it came from, and takes that back', async () => {
    const room = await openWords();
    fireEvent.click(room.getByRole('button', { name: /^Add to my questions.*What else could we do/ }));
    const questions = () => room.services.desk.open.value!.visit.value.questions;
    await waitFor(() => expect(questions()).toHaveLength(2));
    expect(questions().find(({ starter }) => starter)).toMatchObject({
      text: 'What else could we do?',
      starter: { id: 'ready-lines/what-else' },
    });
    fireEvent.click(await room.findByRole('button', { name: 'Undo' }));
    expect(questions()).toHaveLength(1);
  });

  it('shows both languages side by side to a person who reads Spanish', async () => {
    const room = await openWords('es');
    expect(room.getByText('¿Qué más podemos hacer?')).toBeDefined();
    expect(room.getByText('What else could we do?', { selector: 'p' }).lang).toBe('en');
  });
});

/** Choose the last line each time, until there is none. */
function goToEnd(room: Shown): void {
  for (let turns = 0; turns < 20 && !room.queryByRole('status'); turns++) {
    fireEvent.click(room.getByRole('region').querySelector('li:last-child button')!);
  }
}

describe('practice', () => {
  it.each(['In a rush', 'In a kind way', 'With a no'])('answers %s, and comes to a good end', async reply => {
    const room = await showRoom([hard]);
    const before = JSON.stringify(room.services.desk.open.value!.visit.value);
    fireEvent.click(room.getByRole('button', { name: 'Practice my first question' }));
    expect(large(room)).toBe(hard);
    fireEvent.click(room.getByRole('button', { name: reply }));
    goToEnd(room);
    expect(room.getByRole('status').textContent).toMatch(/^You stood up for your question/);
    expect(await findBarriers()).toEqual([]);
    expect(JSON.stringify(room.services.desk.open.value!.visit.value)).toBe(before);
  });

  it('starts over, and goes back', async () => {
    const room = await showRoom([hard]);
    fireEvent.click(room.getByRole('button', { name: 'Practice my first question' }));
    fireEvent.click(room.getByRole('button', { name: 'With a no' }));
    fireEvent.click(room.getByRole('button', { name: 'Start over' }));
    expect(large(room)).toBe(hard);
    fireEvent.click(room.getByRole('button', { name: 'Back to my visit' }));
    expect(large(room)).toBe('In the room');
  });

  it('has something to practise where there is no question yet', async () => {
    const room = await enterRoom([]);
    await room.services.workbench().run('visit.practice');
    await waitFor(() => expect(large(room)).toBe('What matters most to me today?'));
  });

  it.each(['en', 'es'] as const)(
    'has ten hard moments and one’s own question to choose from, in “%s”',
    async locale => {
      const room = await showRoom([hard], { locale });
      const { t } = room.services;
      fireEvent.click(room.getByRole('button', { name: t('cmd-rehearse') }));
      const moments = within(room.getByRole('list', { name: t('practice-title') })).getAllByRole('button');
      expect(moments.map(({ textContent }) => textContent)).toHaveLength(11);
      expect(moments[0]?.textContent).toBe(t('practice-mine'));
      expect(document.activeElement?.textContent).toBe(t('practice-title'));
      expect(await findBarriers()).toEqual([]);
    },
  );

  it('plays a hard moment, and offers the lines that were tried for my list', async () => {
    const room = await showRoom([hard]);
    fireEvent.click(room.getByRole('button', { name: 'Practice a hard moment' }));
    fireEvent.click(room.getByRole('button', { name: 'They say: give it time' }));
    expect(large(room)).toBe('I have waited, and it is still the same.');
    fireEvent.click(room.getByRole('button', { name: 'In a rush' }));
    expect(room.getByText('They say').dataset.who).toBe('them');
    goToEnd(room);
    const tried = room.getByRole('region', { name: 'Lines you tried' });
    expect(within(tried).getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(within(tried).getAllByRole('button', { name: /^Add to my questions/ })[1]!);
    const questions = () => room.services.desk.open.value!.visit.value.questions;
    await waitFor(() => expect(questions()).toHaveLength(2));
    expect(questions().find(({ starter }) => starter)?.starter?.id).toMatch(/^ready-lines\/give-it-time\//);
  });

  it('needs no visit, and makes none', async () => {
    const panel = await showFrame();
    await panel.services.workbench().run('visit.rehearse');
    fireEvent.click(await panel.findByRole('button', { name: 'I do not feel heard' }));
    await panel.findByRole('heading', { level: 1, name: /I do not feel heard/ });
    expect(panel.services.notebook.visits.value).toEqual([]);
  });

  it('says so where every pack that has one is off', async () => {
    const room = await showRoom([hard], { beforePacks: packs => packs.setOn('ready-lines', false) });
    await room.services.workbench().run('visit.practice');
    expect((await room.findByRole('status')).textContent).toBe('No pack that is on has one.');
  });
});
