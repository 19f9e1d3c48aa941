// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';

import { PrepareView } from '../../../components/prepare/PrepareView';
import { goToStep } from '../../../components/prepare/path';
import { HelpDial } from '../../../components/together/help/HelpDial';
import { withVisit } from '../../support/builders';
import { findBarriers, show } from '../../support/show';
import { put, say, theirTurn, worry } from './at-table';

it('the dial is the client’s, and says what comes of it', async () => {
  const shown = await show(<HelpDial />);
  const { together } = shown.services;
  expect(shown.getByRole('status').textContent).toBe('Now: all tips are open.');
  fireEvent.click(shown.getByRole('radio', { name: 'Less help' }));
  await waitFor(() =>
    expect(shown.getByRole('status').textContent).toMatch(/tips and ready lines are folded/),
  );
  expect(together.help.value).toEqual({ dial: 'less', level: 'little' });
  expect(await findBarriers()).toEqual([]);
});

it('prompts shorten for who wants less help, and are a press away', async () => {
  const shown = await show(<PrepareView />, { before: withVisit({}, ['Why now?']) });
  const { services } = shown;
  await services.desk.current();
  await waitFor(() => expect(services.table.value).toBeDefined());
  goToStep(services.desk.open.value!, 'questions');
  const how = await shown.findByText(services.t('prepare-questions-how'));
  expect(how.closest('details')).toBeNull();
  const doors = () => shown.getByRole('region', { name: services.t('prepare-doors'), hidden: true });
  expect(doors().closest('details')).toBeNull();
  services.together.setDial('less');
  await waitFor(() => expect(doors().closest('details')?.open).toBe(false));
  const tip = shown.getByText(services.t('prepare-questions-how')).closest('details')!;
  expect(tip.open).toBe(false);
  expect(tip.querySelector('summary')?.textContent).toBe('A tip');
  expect(await findBarriers()).toEqual([]);
});

it('a specialist sees where to step back, as soon as the client says so', async () => {
  const shown = await theirTurn();
  expect(shown.queryByText(/You could step back here/)).toBeNull();
  shown.services.together.setDial('less');
  await shown.findByText(/They want to do most of it on their own\. You could step back here\./);
  expect(shown.getAllByText(/These are all their own words/)).toHaveLength(2);
  fireEvent.click(shown.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(shown.services.together.table.value?.sides.plan.terms.has('help')).toBe(false));
});

it('what is remembered of a time together is counts alone, and moves the dial that goes by itself', async () => {
  const shown = await theirTurn();
  const { together } = shown.services;
  const again = async () => {
    const table = together.table.value!;
    table.end();
    const until = new Date(shown.services.clock.now() + 60_000).toISOString();
    const questions = shown.services.desk.open.value!.visit.value.questions.slice(0, 2);
    table.start(
      { with: 'Sam', purpose: '', until },
      questions.map(({ id }) => ({ id: `question/${id}` })),
    );
  };
  expect(together.help.value.level).toBe('full');
  await again();
  await again();
  expect(together.help.value).toEqual({ dial: 'auto', level: 'some' });
  together.setDial('more');
  expect(together.help.value.level).toBe('full');
});

it('another order is suggested in the specialist’s turn, told in words, and used only by the client', async () => {
  const shown = await theirTurn();
  fireEvent.click(shown.getByRole('button', { name: /^Suggest another place What else\?/ }));
  const where = shown.getByRole('combobox', { name: 'Where could it stand?' });
  expect([...where.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    `Before “${worry}”`,
    'Last of all',
  ]);
  expect(await findBarriers()).toEqual([]);
  const form = where.closest<HTMLElement>('.draft')!;
  fireEvent.click(within(form).getByRole('button', { name: 'Put it on the table' }));
  await shown.findByText(new RegExp(`Ask “What else\\?” before “${worry}”`), { selector: 'p' });
  say(shown, 'A question', /they may want to ask/, 'What would help?');
  put(shown);
  fireEvent.keyDown(document, { key: 'F2' });
  await shown.findByText('Sam suggests another order');
  expect(shown.heard()).toBe('Your turn. Sam suggests 2 things.');
  const texts = () => shown.services.together.table.value!.view.value.items.map(({ text }) => text);
  expect(texts()).toEqual([worry, 'What else?']);
  const card = shown.getByText('Sam suggests another order').closest('li')!;
  fireEvent.click(within(card).getByRole('button', { name: 'Use it' }));
  await waitFor(() => expect(texts()).toEqual(['What else?', worry]));
});
