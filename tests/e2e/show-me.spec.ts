import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type WalkName, walks } from '../../components/show-me/walks';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, waitForText } from '../support/find';
import { pressByKeyboard, tabTo, waitUntilFocused } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import {
  openPanelBeside,
  readThisPage,
  reloadPanel,
  showView,
  spoken,
  startsWith,
  waitUntilSaved,
} from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { openPalette } from '../support/views';
import { readWords } from '../support/words';

const t = readWords('en');

/** The three walks by someone who has no mouse, on the real panel. Each step builds on the one before. */
describe.skipIf(!oneMake)('“Show me how”, with the keyboard alone', () => {
  let chromium: Driver;
  let portal: Site;
  let panel: Page;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await openOne();
    ({ panel } = await openPanelBeside(chromium, `${portal.origin}/#/results/a1c`));
    await readThisPage(panel, t);
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  /** What the bar says of the step that is next. */
  const isAt = (walk: WalkName, id: string) => {
    const number = walks[walk].steps.findIndex(step => step.id === id) + 1;
    const title = t(`show-${walk}-title`);
    return waitForText(panel, t('show-step-of', { title, number, of: walks[walk].steps.length }));
  };
  /** Whoever presses on before the keyboard is where the step leads has it taken away from under the finger. */
  const keyboardOn = (what: RegExp) => waitUntilFocused(panel, what);
  /** The bar stands before the view. */
  const pressBefore = async (name: string) => {
    await tabTo(panel, spoken('button', name), { back: true });
    await panel.keyboard.press('Enter');
  };
  const goOn = (id: string) => pressBefore(t(`show-step-${id}-do`));

  it('a person asks for help in their own words, and finds a word of the page', async () => {
    await openPalette(panel);
    await panel.keyboard.type('how does it work');
    await find(panel, 'option', startsWith(t('cmd-show-me')));
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', t('view-show-me'));
    await pressByKeyboard(panel, spoken('button', t('show-begin')));
    // The page was read before: that counts, and the next step is offered.
    await isAt('find', 'word');
    await goOn('word');
    await keyboardOn(/^button .*show it on the page/);
    await panel.keyboard.press('Enter');
    await isAt('find', 'ask');
    await goOn('ask');
    await keyboardOn(spoken('button', t('words-ask')));
    await panel.keyboard.press('Enter');
    await isAt('find', 'list');
    await goOn('list');
    await keyboardOn(/^textbox/);
    await waitForText(panel, t('show-all-done', { title: t('show-find-title') }));
  });

  it('shapes it, leaves in the middle, and goes on there when the panel is opened again', async () => {
    await pressBefore(t('show-all-steps'));
    await find(panel, 'heading', t('view-show-me'));
    await pressByKeyboard(panel, spoken('button', `${t('show-begin')} : ${t('show-shape-title')}`));
    await find(panel, 'heading', t('prepare-mind-title'));
    await keyboardOn(/^textbox/);
    await panel.keyboard.type('I feel flat.');
    // One question is there already: what was asked about on the page.
    await isAt('shape', 'top');
    await waitUntilSaved(panel, t);
    await reloadPanel(panel);
    await isAt('shape', 'top');
    await goOn('top');
    await keyboardOn(/^textbox/);
    await isAt('shape', 'hardest');
    await goOn('hardest');
    await keyboardOn(/^radio/);
    await panel.keyboard.press('Space');
    await isAt('shape', 'opener');
    await goOn('opener');
    await keyboardOn(/^textbox/);
    await panel.keyboard.type('I am here because I feel flat.');
    await isAt('shape', 'checks');
    await goOn('checks');
    await keyboardOn(spoken('button', t('check-show')));
    await pressByKeyboard(panel, spoken('button', t('check-put-away')));
    await waitForText(panel, t('show-all-done', { title: t('show-shape-title') }));
  });

  it('says it: aloud, on a card, with a no, and on paper', async () => {
    await showView(panel, t('view-show-me'));
    await pressByKeyboard(panel, spoken('button', `${t('show-begin')} : ${t('show-say-title')}`));
    await find(panel, 'heading', t('practice-how'));
    await pressByKeyboard(panel, spoken('button', t('practice-kind')));
    await pressByKeyboard(panel, spoken('button', 'I need a moment, please.'));
    await pressByKeyboard(panel, spoken('button', 'Take your time.'));
    await pressByKeyboard(panel, spoken('button', 'Thank you. Here is my question.'));
    await isAt('say', 'card');
    await goOn('card');
    await find(panel, 'main', t('shown-card'));
    await pressByKeyboard(panel, spoken('button', t('shown-close')));
    await isAt('say', 'disagree');
    await goOn('disagree');
    await keyboardOn(/^button “/);
    await panel.keyboard.press('Enter');
    await isAt('say', 'sheet');
    await goOn('sheet');
    const sheet = await chromium.waitForTab('#sheet=');
    await waitForText(sheet, 'What does my A1c say about the last few months?');
    await sheet.close();
    await waitForText(panel, t('show-all-done', { title: t('show-say-title') }));
    await pressBefore(t('show-put-away'));
    await waitForText(panel, t('show-stopped'));
  });

  it('has no barriers with a step under way, narrow and wide, light and dark', async () => {
    await showView(panel, t('view-show-me'));
    const steps = `${t('show-steps')} : ${t('show-shape-title')}`;
    await pressByKeyboard(panel, new RegExp(`^DisclosureTriangle ${steps}`));
    await press(panel, 'button', t('show-step-mind-do'));
    await find(panel, 'heading', t('prepare-mind-title'));
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(panel, scheme);
      for (const width of [250, 400]) {
        await setSize(panel, { width, height: 700 });
        expect.soft(await findBarriers(panel), `${width} ${scheme}`).toEqual([]);
        expect.soft(await findSmallTargets(panel, 44), String(width)).toEqual([]);
        expect.soft(await sidewaysScroll(panel), `pixels out of sight at ${width}`).toBe(0);
      }
    }
  });
});
