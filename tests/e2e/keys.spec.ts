import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, waitForText } from '../support/find';
import { chord, pressByKeyboard } from '../support/keyboard';
import { findSmallTargets, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, reloadPanel, showView, spoken } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');
const what = t('frame-find');

/** A person gives the palette a key they can reach. Each step builds on the one before. */
describe.skipIf(!oneMake)('keys of one’s own', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-choices'));
    await find(panel, 'button', t('keys-change-what', { what }));
  });
  afterAll(() => chromium.close());

  it('a key that is taken is named with its job, and nobody is caught in the field', async () => {
    await setSize(panel, { width: 250, height: 700 });
    await press(panel, 'button', t('keys-change-what', { what }));
    await panel.keyboard.press('F6');
    await waitForText(panel, t('keys-taken', { keys: 'F6', what: t('cmd-next-part') }));
    expect(await findBarriers(panel)).toEqual([]);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 24)).toEqual([]);
    await pressByKeyboard(panel, spoken('button', t('keys-keep')));
  });

  it('a free key is taken, opens the palette, and does so in a panel opened anew', async () => {
    await press(panel, 'button', t('keys-change-what', { what }));
    await chord(panel, 'Control', 'g');
    await waitForText(panel, t('keys-now', { what, keys: 'Ctrl G' }));
    await reloadPanel(panel);
    await find(panel, 'button', t('view-start'));
    await chord(panel, 'Control', 'g');
    await find(panel, 'listbox', t('frame-choices'));
  });
});
