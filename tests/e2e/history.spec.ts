import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Localize } from '../../lib/base/localize';
import { findBarriers } from '../support/axe';
import { type Chromium, chromiumPath, openBrowser } from '../support/chromium';
import { find, findAll, press, typeInto, waitForText } from '../support/find';
import { chord, findLostStops, pressByKeyboard } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import {
  answerFirstQuestion,
  openPanelInTab,
  reloadPanel,
  showView,
  spoken,
  waitUntilSaved,
} from '../support/panel';
import { openPalette } from '../support/views';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const dayMs = 24 * 3_600_000;
const start = Date.parse('2026-03-02T12:00:00');

/** Let the panel's clock say another day from now on: it starts anew, as on that day. */
async function wakeOn(panel: Page, day: number): Promise<void> {
  await panel.evaluateOnNewDocument(
    (from: number, began: number) => {
      // Not through `Date.now`: that of the day before is still there.
      Date.now = () => from + (performance.timeOrigin + performance.now() - began);
    },
    start + day * dayMs,
    Date.now(),
  );
  await reloadPanel(panel);
  await answerFirstQuestion(panel);
  await panel.waitForSelector('#app > .frame');
}

async function write(panel: Page, question: string): Promise<void> {
  await showView(panel, t('view-questions'));
  await typeInto(panel, t('questions-type'), question);
  await panel.keyboard.press('Enter');
  await waitUntilSaved(panel, t);
}

async function listed(panel: Page): Promise<string[]> {
  return panel.$$eval('li[data-question] textarea', fields =>
    fields.map(field => (field as HTMLTextAreaElement).value),
  );
}

async function goThere(panel: Page, words: Localize = t): Promise<void> {
  await openPalette(panel);
  await panel.keyboard.type(words('cmd-earlier'));
  await find(panel, 'option', new RegExp(`^${words('cmd-earlier')}`));
  await panel.keyboard.press('Enter');
  await find(panel, 'heading', words('view-history'));
}

/** Three days of one visit, each in a panel that starts anew. In Firefox no driver can put on the clock of such a page. */
describe.skipIf(!chromiumPath)('going back to an earlier version', () => {
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openBrowser();
    panel = await openPanelInTab(chromium);
    await wakeOn(panel, 0);
    await write(panel, 'Is the tablet safe?');
    await wakeOn(panel, 1);
    await write(panel, 'How long will it last?');
    await wakeOn(panel, 2);
    await showView(panel, t('view-questions'));
    await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 1 }) }));
    await press(panel, 'button', t('frame-dismiss'));
    await waitUntilSaved(panel, t);
  });
  afterAll(() => chromium.close());

  it('lists the days, by keyboard alone, at 250 pixels with no barriers', async () => {
    await setSize(panel, { width: 250, height: 700 });
    await goThere(panel);
    await find(panel, 'button', 'Monday, March 2');
    await pressByKeyboard(panel, spoken('button', 'Tuesday, March 3'));
    await waitForText(panel, 'Is the tablet safe?');
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(panel, scheme);
      expect.soft(await findBarriers(panel), scheme).toEqual([]);
    }
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    expect(await findLostStops(panel)).toEqual([]);
  });

  it('goes back in one step that Ctrl+Z takes back and Ctrl+Y does again', async () => {
    await pressByKeyboard(panel, spoken('button', t('earlier-use')));
    await waitForText(panel, t('earlier-done', { when: 'Tuesday, March 3' }));
    expect(await listed(panel)).toEqual(['Is the tablet safe?', 'How long will it last?']);
    await chord(panel, 'Control', 'z');
    await waitFor('one question', async () => ((await listed(panel)).length === 1 ? true : undefined));
    await chord(panel, 'Control', 'y');
    await waitFor('two questions', async () => ((await listed(panel)).length === 2 ? true : undefined));
    await waitUntilSaved(panel, t);
  });

  it('still holds after a start, and still knows how it read before', async () => {
    await wakeOn(panel, 3);
    await showView(panel, t('view-questions'));
    expect(await listed(panel)).toEqual(['Is the tablet safe?', 'How long will it last?']);
    await goThere(panel);
    await find(panel, 'button', /^Before you went back: Wednesday, March 4/);
    await press(panel, 'button', 'Monday, March 2');
    await press(panel, 'button', t('earlier-use'));
    await waitFor('Monday’s', async () => ((await listed(panel)).length === 1 ? true : undefined));
    expect(await listed(panel)).toEqual(['Is the tablet safe?']);
  });

  it('says all of it in Spanish', async () => {
    const es = readWords('es');
    const choice = await find(panel, 'combobox', t('status-language'));
    await choice.select('es');
    await goThere(panel, es);
    await find(panel, 'button', 'lunes, 2 de marzo');
    expect(await findBarriers(panel)).toEqual([]);
    expect(await findAll(panel, 'button', es('earlier-leave'))).toHaveLength(1);
  });
});
