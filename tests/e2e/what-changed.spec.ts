import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, press, waitForText } from '../support/find';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { openPanelBeside, readThisPage } from '../support/panel';
import { inProject } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const pictures = inProject('.output/looks');

const pageOf = (title: string, cells: string[]) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${cells
    .map(cell => `<p>${cell}</p>`)
    .join('')}<p>Ask at the desk where something here is not clear to you.</p></main></body></html>`;
const medicines = pageOf('Current medications', [
  'Metformin 500 mg',
  'Take 1 tablet twice daily',
  'Lisinopril 10 mg',
]);
const bill = pageOf('Billing summary', ['Charges $100.00', 'Insurance paid $60.00', 'You owe $40.00']);

describe.each(firstMakes)('what changed on a page, in $name', ({ open }) => {
  let chromium: Driver;
  let portal: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const note = readFileSync(inProject('tests/fixtures/portals/mychart-proxy-note.html'), 'utf8');
    portal = await serve({
      pages: { '/MyChart/app/visits/note': note, '/medicines': medicines, '/bill': bill },
    });
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

  it.each([
    ['medicines', { 'Metformin 500 mg': 'Metformin 1000 mg' }, ['changes-changed']],
    [
      'bill',
      { 'You owe $40.00': 'You owe $140.00', 'Insurance paid $60.00': '' },
      ['changes-changed', 'changes-gone'],
    ],
  ])('of %s is told line by line', async (path, lines, said) => {
    await page.goto(`${portal.origin}/${path}`);
    await chromium.pressToolbarButton(page);
    await readThisPage(panel, t);
    await press(panel, 'button', t('about-changes'));
    await press(panel, 'button', t('changes-keep'));
    await find(panel, 'button', t('changes-compare'));
    await page.evaluate(
      now => {
        for (const line of document.querySelectorAll('p'))
          line.textContent = now[line.textContent] ?? line.textContent;
      },
      lines as Record<string, string>,
    );
    await press(panel, 'button', t('changes-compare'));
    for (const word of said) await waitForText(panel, t(word));
    const told = await panel.$$eval('.change', all =>
      all.map(({ textContent }) => textContent ?? '').join('\n'),
    );
    for (const words of Object.entries(lines).flat()) expect(told).toContain(words);
    expect(await panel.$$eval('.change', all => all.length)).toBe(said.length);
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
