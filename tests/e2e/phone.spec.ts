import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Firefox, firefoxPath, openFirefox } from '../support/firefox';
import { findSmallTargets, sidewaysScroll } from '../support/look';
import { answerFirstQuestion } from '../support/panel';
import { goToView, views } from '../support/views';
import { readWords } from '../support/words';

const t = readWords('en');

/**
 * Firefox for Android has no sidebar: the panel is a page of its own, as wide as the phone. Here Firefox for computers
 * shows that page at a phone's width; a real phone has not been tried.
 */
describe.skipIf(!firefoxPath)('on a phone', () => {
  let firefox: Firefox;
  let panel: Page;

  beforeAll(async () => {
    firefox = await openFirefox();
    panel = await firefox.openExtensionPage('sidepanel.html');
    await panel.setViewport({ width: 360, height: 740 });
    await answerFirstQuestion(panel);
  });
  afterAll(() => firefox.close());

  it('the panel is as wide as the phone', async () => {
    expect(await panel.evaluate(() => innerWidth)).toBe(360);
    const frame = await panel.$eval('.frame', element => element.getBoundingClientRect().width);
    expect(frame).toBe(360);
  });

  /** By the rail and the row of stages. Views behind a command are those of `look.spec.ts`. */
  const onScreen = views.filter(({ command }) => !command);

  it.each(onScreen)('$text fits, can be pressed with a thumb, and has no barriers', async view => {
    await goToView(panel, view, t);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    expect(await findBarriers(panel)).toEqual([]);
  });
});
