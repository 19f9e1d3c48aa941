import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, makes } from '../support/drivers';
import { findSmallTargets, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab } from '../support/panel';
import { goToView, views } from '../support/views';
import { readWords } from '../support/words';

const t = readWords('en');
const make = makes.find(({ name }) => name === 'Firefox');

/**
 * Firefox for Android has no sidebar: the panel is a page of its own, as wide as the phone. Here Firefox for computers
 * shows that page at a phone's width; a real phone has not been tried.
 */
describe.skipIf(!make)('on a phone', () => {
  let firefox: Driver;
  let panel: Page;

  beforeAll(async () => {
    firefox = await make!.open();
    panel = await openPanelInTab(firefox);
    await setSize(panel, { width: 360, height: 740 });
  });
  afterAll(() => firefox.close());

  it('the panel is as wide as the phone', async () => {
    expect(await panel.evaluate(() => innerWidth)).toBe(360);
    const frame = await panel.$eval('.frame', element => element.getBoundingClientRect().width);
    expect(frame).toBe(360);
  });

  it.each(views)('$id fits, can be pressed with a thumb, and has no barriers', async view => {
    await goToView(panel, view, t);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    expect(await findBarriers(panel)).toEqual([]);
  });
});
