import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Locale } from '../../lib/base/localize';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, findAll, press, typeInto } from '../support/find';
import { chord } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { type Beside, openPanelBeside, readThisPage, showView, startsWith } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { goToView, views } from '../support/views';
import { readWords } from '../support/words';

type Words = ReturnType<typeof readWords>;

/** Something a person may have on screen, and how they get there. */
type Screen = [string, (panel: Page, t: Words) => Promise<void>];

const screens: Screen[] = [
  ...views.map((view): Screen => [view.id, (panel, t) => goToView(panel, view, t)]),
  [
    'Start with “Work with someone” open',
    async (panel, t) => {
      await showView(panel, t('view-start'));
      await press(panel, 'button', startsWith(t('start-together')));
    },
  ],
  [
    'Questions with a removed one',
    async (panel, t) => {
      await showView(panel, t('view-questions'));
      await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 1 }) }));
      await find(panel, 'button', t('frame-undo'));
    },
  ],
  [
    'the palette',
    async (panel, t) => {
      await chord(panel, 'Control', 'k');
      await find(panel, 'listbox', t('frame-choices'));
    },
  ],
];

const longQuestion =
  'My question is a long one, with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa in it: what else could we try?';

describe.skipIf(!oneMake).each(['en', 'es'] as const)('the panel in “%s”', locale => {
  let chromium: Driver;
  let portal: Site;
  let beside: Beside;
  const t = readWords(locale);

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await openOne();
    beside = await openPanelBeside(chromium, `${portal.origin}/#/visits/1`);
    await speak(beside.panel, locale);
    await readThisPage(beside.panel, t);
    await showView(beside.panel, t('view-questions'));
    for (const question of [longQuestion, 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']) {
      await typeInto(beside.panel, t('questions-type'), question);
      await beside.panel.keyboard.press('Enter');
    }
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  describe.each([250, 400])('at %i pixels', width => {
    it.each(screens)('%s has no barriers, light or dark, and nothing out of reach', async (_name, go) => {
      const { panel } = beside;
      await setSize(panel, { width, height: 700 });
      await go(panel, t);
      await setScheme(panel, 'light');
      // Names are looked at in each language; colors, and what stands where, are the same in all.
      if (locale === 'en' || width === 400) expect.soft(await findBarriers(panel), 'light').toEqual([]);
      if (locale === 'en') {
        await setScheme(panel, 'dark');
        expect.soft(await findBarriers(panel, 'colors'), 'dark').toEqual([]);
      }
      expect.soft(await sidewaysScroll(panel), 'pixels out of sight').toBe(0);
      expect.soft(await findSmallTargets(panel, 44)).toEqual([]);
      await putAway(panel, t);
    });
  });

  it('a message in passing hides nothing for good', async () => {
    const { panel } = beside;
    await setSize(panel, { width: 400, height: 700 });
    await showView(panel, t('view-questions'));
    await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 1 }) }));
    await find(panel, 'button', t('frame-undo'));
    await press(panel, 'button', t('questions-print'), { timeoutMs: 2_000 });
    await (await chromium.waitForTab('#sheet=')).close();
    await putAway(panel, t);
  });

  it('the sheet has no barriers', async () => {
    await showView(beside.panel, t('view-questions'));
    await press(beside.panel, 'button', t('questions-print'));
    const sheet = await chromium.waitForTab('#sheet=');
    await find(sheet, 'button', t('sheet-print'));
    expect(await findBarriers(sheet)).toEqual([]);
    await sheet.close();
  });
});

/** Close what lies over the view: the palette, or a message. Escape only where it is needed: twice in a row hides the panel. */
async function putAway(panel: Page, t: Words): Promise<void> {
  const palettes = await findAll(panel, 'listbox', t('frame-choices'));
  if (palettes.length > 0) await panel.keyboard.press('Escape');
  const messages = await findAll(panel, 'button', t('frame-dismiss'));
  if (messages.length > 0) await press(panel, 'button', t('frame-dismiss'));
}

async function speak(panel: Page, locale: Locale): Promise<void> {
  if (locale === 'en') return;
  const [english, spanish] = [readWords('en'), readWords('es')];
  const choice = await find(panel, 'combobox', english('status-language'));
  await choice.select(locale);
  await find(panel, 'button', startsWith(spanish('start-page')));
}
