import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, makes } from '../support/drivers';
import { find, press, waitForText } from '../support/find';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { openPanelBeside, readThisPage } from '../support/panel';
import { inProject } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const pictures = inProject('.output/looks');

describe.each(makes)('what changed on a page, in $name', ({ open }) => {
  let chromium: Driver;
  let portal: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const note = readFileSync(inProject('tests/fixtures/portals/mychart-proxy-note.html'), 'utf8');
    portal = await serve({ pages: { '/MyChart/app/visits/note': note } });
    chromium = await open();
    ({ page, panel } = await openPanelBeside(chromium, `${portal.origin}/MyChart/app/visits/note`));
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('is asked of a page that says what it is and whose', async () => {
    await readThisPage(panel, t);
    await waitForText(panel, t('about-kind', { kind: 'note', portal: 'MyChart' }));
    await waitForText(panel, t('about-whose', { whose: 'Rosa Delgado' }));
    await look('about');
  });

  it('is told in words, after a press to keep and a press to compare', async () => {
    await press(panel, 'button', t('about-changes'));
    await press(panel, 'button', t('changes-keep'));
    await find(panel, 'button', t('changes-compare'));
    await page.evaluate(() => {
      document.querySelector('main p')!.textContent = 'Rosa presents with fever. No acute distress.';
      document.querySelector('h2')!.insertAdjacentHTML('afterend', '<p>Chest x-ray ordered today.</p>');
    });
    await press(panel, 'button', t('changes-compare'));
    await waitForText(panel, 'Chest x-ray ordered today.');
    await waitForText(panel, t('changes-changed'));
    expect(await panel.$$eval('.change', all => all.length)).toBe(2);
    await look('changes');
    expect(await findBarriers(panel)).toEqual([]);
  });

  /** Leaves pictures to look at. Nothing is out to the side, and nothing too small to press. */
  async function look(name: string) {
    for (const width of [250, 400]) {
      await setSize(panel, { width, height: 900 });
      expect(await sidewaysScroll(panel)).toBe(0);
      expect(await findSmallTargets(panel, 44)).toEqual([]);
      await panel.screenshot({ path: join(pictures, `${name}-${width}.png`) });
    }
    await setScheme(panel, 'dark');
    await panel.screenshot({ path: join(pictures, `${name}-dark.png`) });
    await setScheme(panel, 'light');
  }
});
