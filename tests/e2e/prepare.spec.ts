import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type StepName, stepNames } from '../../components/prepare/path';
import type { Locale } from '../../lib/base/localize';
import { findBarriers } from '../support/axe';
import { type Driver, firstMakes, oneMake, openOne } from '../support/drivers';
import { find, press, typeInto, waitForText } from '../support/find';
import { chord, pressByKeyboard, tabTo, waitUntilFocused } from '../support/keyboard';
import { readLongCalendar } from '../support/long-calendar';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { goThroughQuestions, keepManyQuestions } from '../support/many-questions';
import { openPanelInTab, reloadPanel, showView, spoken, startsWith, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

describe.each(firstMakes)('getting ready, in $name', ({ open }) => {
  let chromium: Driver;
  let panel: Page;
  const t = readWords('en');
  const atStep = (step: StepName) => find(panel, 'heading', t(`prepare-${step}-title`));

  beforeAll(async () => {
    chromium = await open();
    panel = await openPanelInTab(chromium);
    await find(panel, 'button', startsWith(t('start-visit')));
  });
  afterAll(() => chromium.close());

  it('can be done with the keyboard alone, a screen reader hearing each step', async () => {
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    await panel.keyboard.type('pill does not help');
    await find(panel, 'option', startsWith(t('cmd-not-working')));
    await panel.keyboard.press('Enter');
    await atStep('words');
    await tabTo(panel, spoken('textbox', 'What happens now'));
    await panel.keyboard.type('I feel flat.');
    await pressByKeyboard(panel, spoken('button', t('prepare-next')));
    await atStep('questions');
    await waitUntilFocused(panel, spoken('heading', t('prepare-questions-title')));
    await pressByKeyboard(panel, spoken('button', 'What else could we try so that I can …'));
    await waitUntilFocused(panel, /^textbox Question 1/);
    await panel.keyboard.type('work again?');
    await waitUntilSaved(panel, t);
  });

  it('goes on where it was left when the panel is opened again', async () => {
    await reloadPanel(panel);
    await showView(panel, t('view-prepare'));
    await atStep('questions');
    const first = await find(panel, 'textbox', t('question-number', { number: 1 }));
    const text = await first.evaluate(field => (field as HTMLTextAreaElement).value);
    expect(text).toBe('What else could we try so that I can work again?');
  });

  it('keeps an unfinished beginning off the sheet', async () => {
    await press(panel, 'button', 'If we wait, I worry that …');
    await waitForText(panel, t('question-from-pack'));
    await press(panel, 'button', startsWith(t('prepare-part-say')));
    await atStep('sheet');
    await press(panel, 'button', t('questions-print'));
    const sheet = await chromium.waitForTab('#sheet=');
    expect(await waitForText(sheet, 'What else could we try')).not.toContain('If we wait');
    await sheet.close();
  });
});

describe.skipIf(!oneMake).each(['en', 'es'] as const)('the steps in “%s”', locale => {
  let chromium: Driver;
  let panel: Page;
  const t = readWords(locale);

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await speak(panel, locale);
    await showView(panel, t('view-questions'));
    for (const question of ['One?', 'Why is it so? And how long does it last?', 'Three?', 'Four?']) {
      await typeInto(panel, t('questions-type'), question);
      await panel.keyboard.press('Enter');
    }
    await showView(panel, t('view-prepare'));
  });
  afterAll(() => chromium.close());

  it.each(stepNames.map((step, at) => [step, at] as const))(
    '%s has no barriers, narrow or wide, light or dark, with large letters',
    async (step, at) => {
      if (at > 0) await press(panel, 'button', new RegExp(`^(${t('prepare-next')}|${t('prepare-skip')})$`));
      await find(panel, 'heading', t(`prepare-${step}-title`));
      for (const width of [250, 400]) {
        await setSize(panel, { width, height: 700 });
        await setScheme(panel, 'light');
        expect.soft(await findBarriers(panel), `${width} light`).toEqual([]);
        // Colors are the same in all languages.
        if (locale === 'en') {
          await setScheme(panel, 'dark');
          expect.soft(await findBarriers(panel, 'colors'), `${width} dark`).toEqual([]);
        }
        expect.soft(await findSmallTargets(panel, 44), String(width)).toEqual([]);
        expect.soft(await sidewaysScroll(panel), `pixels out of sight at ${width}`).toBe(0);
      }
      await setLetters(panel, '200%');
      expect.soft(await sidewaysScroll(panel), 'pixels out of sight at 200 %').toBe(0);
      await setLetters(panel, '');
    },
  );
});

describe.skipIf(!oneMake)('a list of 500 questions', () => {
  let chromium: Driver;

  beforeAll(async () => {
    chromium = await openOne();
    await keepManyQuestions(chromium, 500);
  }, 120_000);
  afterAll(() => chromium.close());

  // How long its tasks take is measured where it can be quiet: `npm run bench -- list`.
  it('scrolls to its end and is filtered', async () => {
    expect(await goThroughQuestions(chromium)).toMatchObject({ drawn: 500, found: 15 });
  });

  it('goes on answering while a calendar of ten thousand entries is read', async () => {
    const { found, longest } = await readLongCalendar(chromium);
    expect(found).toBe(100);
    // Three seconds and more in one piece, were it read where the screen is drawn. Loose: another file plays beside.
    expect(longest).toBeLessThan(1_500);
  });
});

function setLetters(panel: Page, size: string): Promise<void> {
  return panel.evaluate(to => {
    document.documentElement.style.fontSize = to;
  }, size);
}

async function speak(panel: Page, locale: Locale): Promise<void> {
  if (locale === 'en') return;
  const choice = await find(panel, 'combobox', readWords('en')('status-language'));
  await choice.select(locale);
  await find(panel, 'button', startsWith(readWords('es')('start-page')));
}
