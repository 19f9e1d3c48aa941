import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, typeInto, waitForText } from '../support/find';
import { setScheme } from '../support/look';
import { openPanelInTab, reloadPanel, showView } from '../support/panel';
import { goToView, views } from '../support/views';
import { readWords } from '../support/words';

const t = readWords('en');

describe.skipIf(!oneMake)('strong contrast, asked for by its everyday name', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await press(panel, 'button', new RegExp(`^${t('frame-find-short')}`));
    await panel.keyboard.type('see better');
    await waitForText(panel, t('cmd-look-contrast'));
    await panel.keyboard.press('Enter');
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await press(panel, 'button', t('questions-add'));
  });
  afterAll(() => chromium.close());

  it.each(['light', 'dark'] as const)('is black and white, with no barriers: %s', async scheme => {
    await setScheme(panel, scheme);
    const colours = await panel.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];
    expect(colours).toEqual(scheme === 'light' ? [black, white] : [white, black]);
    expect(await findBarriers(panel)).toEqual([]);
  });

  it.each(views.map(view => [view.id, view] as const))('has no barriers in %s', async (_, view) => {
    await goToView(panel, view, t);
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(panel, scheme);
      expect.soft(await findBarriers(panel), scheme).toEqual([]);
    }
  });

  it('is still there when the panel is opened again', async () => {
    await reloadPanel(panel);
    await find(panel, 'button', t('view-start'));
    expect(await panel.evaluate(() => document.documentElement.dataset.contrast)).toBe('more');
  });
});
