import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, press, typeInto, waitForText } from '../support/find';
import { chord, findLostStops, waitUntilFocused } from '../support/keyboard';
import { findSmallTargets, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, showView, spoken, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');

describe.each(firstMakes)('search, in $name', ({ name, open }) => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await open();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('visit-with'), 'Dra. Peña');
    await typeInto(panel, t('questions-type'), 'Are the tablets safe with wine?');
    await panel.keyboard.press('Enter');
    await press(panel, 'button', t('cmd-new-visit'));
    await typeInto(panel, t('visit-with'), 'Dr. Osei');
    await typeInto(panel, t('questions-type'), 'Why am I so tired?');
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
  });
  afterAll(() => chromium.close());

  it('opens with Ctrl+Shift+F, ready to type, at 250 pixels with no barriers', async () => {
    await setSize(panel, { width: 250, height: 700 });
    await chord(panel, 'Control', 'Shift', 'f');
    await waitUntilFocused(panel, spoken('textbox', t('search-what')));
    await panel.keyboard.type('tablet');
    await find(panel, 'heading', /^Dra\. Peña/);
    expect(await findBarriers(panel)).toEqual([]);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    // From the last stop Firefox goes on to its own toolbar, and its driver does not come back.
    if (name === 'Chromium') expect(await findLostStops(panel)).toEqual([]);
  });

  it('forgives an accent', async () => {
    await press(panel, 'textbox', t('search-what'));
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.type('pena');
    await waitForText(panel, t('search-found', { count: 1 }));
  });

  it('opens the place with Enter, with the keyboard in the question', async () => {
    await press(panel, 'textbox', t('search-what'));
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.type('wine');
    await waitForText(panel, t('search-found', { count: 1 }));
    await panel.keyboard.press('Enter');
    await waitUntilFocused(panel, spoken('textbox', t('question-number', { number: 1 })));
    expect(await panel.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      'Are the tablets safe with wine?',
    );
  });
});
