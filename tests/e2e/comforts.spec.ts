import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, typeInto, waitForText } from '../support/find';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, reloadPanel, showView } from '../support/panel';
import { goToView, views } from '../support/views';
import { readWords } from '../support/words';

const comforts = ['large', 'spaced', 'still', 'calm'] as const;

describe.skipIf(!oneMake).each(['en', 'es'] as const)('all that eases the eyes, at once, in “%s”', locale => {
  let chromium: Driver;
  let panel: Page;
  const t = readWords(locale);

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await setSize(panel, { width: 250, height: 700 });
    const choice = await find(panel, 'combobox', readWords('en')('status-language'));
    await choice.select(locale);
    await waitForText(panel, t('start-title'));
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await press(panel, 'button', t('questions-add'));
    await showView(panel, t('view-choices'));
    for (const comfort of comforts) await press(panel, 'radio', t(`comfort-${comfort}-always`));
  });
  afterAll(() => chromium.close());

  it('makes letters a fifth larger than the browser has them, with the room of WCAG 1.4.12 in controls too', async () => {
    const { root, ...button } = await panel.evaluate(() => {
      const px = (value: string) => Number.parseFloat(value);
      const measured = document.querySelector('main button[type="submit"]') ?? document.body;
      const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(measured);
      const size = px(fontSize);
      return {
        root: px(getComputedStyle(document.documentElement).fontSize),
        letters: px(letterSpacing) / size,
        words: px(wordSpacing) / size,
        lines: px(lineHeight) / size,
      };
    });
    expect(root).toBeCloseTo(16 * 1.2);
    expect(button.letters).toBeCloseTo(0.12);
    expect(button.words).toBeCloseTo(0.16);
    expect(button.lines).toBeCloseTo(1.5);
  });

  it.each(views.map(view => [view.id, view] as const))('breaks nothing in %s', async (_, view) => {
    await goToView(panel, view, t);
    for (const width of [250, 340, 400]) {
      await setSize(panel, { width, height: 700 });
      expect.soft(await sidewaysScroll(panel), `pixels out of sight at ${width}`).toBe(0);
    }
    await setSize(panel, { width: 250, height: 700 });
    await setScheme(panel, 'light');
    expect.soft(await findBarriers(panel), 'light').toEqual([]);
    await setScheme(panel, 'dark');
    expect.soft(await findBarriers(panel, 'colors'), 'dark').toEqual([]);
    expect.soft(await findSmallTargets(panel, 44)).toEqual([]);
  });

  it('is still there when the panel is opened again', async () => {
    await reloadPanel(panel);
    await find(panel, 'button', t('view-start'));
    expect(await panel.evaluate(() => document.documentElement.dataset.comforts)).toBe(comforts.join(' '));
  });
});
