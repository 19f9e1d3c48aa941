import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, findAll, focused, waitForText } from '../support/find';
import { chord, findLostStops, pressByKeyboard, tabTo, waitUntilFocused } from '../support/keyboard';
import { waitForMark } from '../support/marks';
import { type Beside, openPanelBeside, spoken, startsWith } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { goToView, openPalette, views } from '../support/views';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

/** The whole job by someone who has no mouse. Each step builds on the one before. */
describe.skipIf(!oneMake)('with the keyboard alone', () => {
  let chromium: Driver;
  let portal: Site;
  let beside: Beside;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await openOne();
    beside = await openPanelBeside(chromium, `${portal.origin}/#/visits/1`);
    await find(beside.panel, 'button', startsWith(t('start-page'))); // Tab goes nowhere in a panel not yet drawn
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('a person reads the page', async () => {
    await pressByKeyboard(beside.panel, spoken('button', t('start-page')));
    await waitForMark(beside.page, 'anhedonia');
  });

  it('goes from word to word on the page with F8 and back with Shift+F8', async () => {
    const { page } = beside;
    await page.bringToFront();
    await page.keyboard.press('F8');
    const first = await cardTitle();
    await page.keyboard.press('F8');
    const second = await waitFor('the next card', async () => different(await cardTitle(), first));
    await chord(page, 'Shift', 'F8');
    await waitFor('the first card again', async () => ((await cardTitle()) === first ? true : undefined));
    expect(second).not.toBe(first);
  });

  it('asks about the word from its card', async () => {
    const { page, panel } = beside;
    await pressByKeyboard(page, spoken('button', t('words-ask')));
    await waitForText(panel, /Added to your questions/);
  });

  it('closes the card with Escape', async () => {
    const { page } = beside;
    await page.keyboard.press('F8');
    await cardTitle();
    await page.keyboard.press('Escape');
    await waitFor('the card to close', async () =>
      (await findAll(page, 'button', new RegExp(`^${t('words-ask')}`))).length === 0 ? true : undefined,
    );
  });

  it('writes a question, moves it to the top, removes it and takes that back', async () => {
    const { panel } = beside;
    // Back to the rail: it comes before the words, and there are many of those.
    await tabTo(panel, spoken('button', t('view-questions')), { back: true });
    await panel.keyboard.press('Enter');
    await tabTo(panel, spoken('textbox', t('questions-type')));
    await panel.keyboard.type('Can we lower the dose?');
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', t('question-number', { number: 2 }));

    await tabTo(panel, spoken('button', t('question-move', { name: t('question-number', { number: 2 }) })));
    await panel.keyboard.press('ArrowUp');
    await waitForText(panel, t('questions-moved', { group: 'first', place: 1, of: 2 }));
    // The focus goes where the question went, so that it can be moved on.
    const moved = t('question-move', { name: t('question-number', { number: 1 }) });
    await waitUntilFocused(panel, spoken('button', moved));

    await pressByKeyboard(
      panel,
      spoken('button', t('question-remove', { name: t('question-number', { number: 1 }) })),
    );
    await waitForText(panel, t('question-removed'));
    await pressByKeyboard(panel, spoken('button', t('frame-undo')));
    await find(panel, 'textbox', t('question-number', { number: 2 }));
  });

  it('finds a command with Ctrl+K and a small typing mistake, and prints', async () => {
    const { panel } = beside;
    await openPalette(panel);
    await panel.keyboard.type('pritn');
    await find(panel, 'option', new RegExp(`^${t('cmd-print-sheet')}`));
    await panel.keyboard.press('Enter');
    const sheet = await chromium.waitForTab('#sheet=');
    await waitForText(sheet, 'Can we lower the dose?');
    await tabTo(sheet, spoken('button', t('sheet-print')));
    await sheet.close();
  });

  it('leaves the palette with Escape, and is back where they were', async () => {
    const { panel } = beside;
    await tabTo(panel, spoken('textbox', t('questions-type')));
    const before = await focused(panel);
    await openPalette(panel);
    await panel.keyboard.press('Escape');
    await waitFor('focus where it was', async () => ((await focused(panel)) === before ? true : undefined));
  });

  it.each(views.map(view => [view.id, view] as const))(
    'sees where they are at every stop of %s',
    async (_, view) => {
      const { panel } = beside;
      await goToView(panel, view, t);
      expect(await findLostStops(panel)).toEqual([]);
    },
  );

  /** What the open card calls itself. */
  function cardTitle(): Promise<string> {
    return waitFor('a card', async () => {
      const [card] = await findAll(beside.page, 'dialog');
      return card?.name || undefined;
    });
  }
});

function different(value: string, from: string): string | undefined {
  return value === from ? undefined : value;
}
