import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { noWishes } from '../../../lib/messages/protocol';
import { portalPack } from '../../../lib/portals/portal';
import { readPortalPages } from '../../support/portal-pages';
import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

describe.skipIf(!executablePath)('what a page is', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it.each(readPortalPages().map(page => [page.name, page] as const))(
    '%s',
    async (_name, { html, address, about }) => {
      const page = await browser.open(html, address);
      const read = await page.evaluate(() => imc.reader.start('en'));
      // An almost empty page has nothing to read and answers so: then there is no record either.
      const found = read.ok ? read.value.about : { kind: 'none', portal: about.portal };
      expect(JSON.parse(JSON.stringify(found))).toEqual(about);
      await page.close();
    },
  );

  it('is told anew when a portal of an added pack is known, and when it is known no more', async () => {
    const html = '<main><p>She presents with edema. It is a text of some length, to be read.</p></main>';
    const page = await browser.open(html, 'https://chart.county.example.org/notes/7');
    await page.evaluate(() => imc.reader.start('en'));
    const about = () => page.evaluate(() => imc.readings.at(-1)?.about);
    await page.evaluate(() => {
      const none = { signs: [], whose: [], composer: [], leaveOut: [] };
      const where = [{ host: '*.county.example.org' }];
      const kinds = [{ kind: 'bill', paths: ['/notes/**'] }];
      const county = {
        id: 'county',
        name: 'County Health',
        from: 'County peers, 2026',
        where,
        kinds,
        ...none,
      };
      imc.reader.setAddedPortals([{ ...county, id: 'bad', signs: [':has('] }, county]);
    });
    await expect
      .poll(about)
      .toMatchObject({ kind: 'bill', portal: 'County Health', from: 'County peers, 2026' });
    await page.evaluate(() => imc.reader.setAddedPortals([]));
    await expect.poll(async () => (await about())?.portal).toBeUndefined();
    await page.close();
  });

  it('is told again when the page has become another', async () => {
    const page = await browser.open(
      '<main><p>There is nothing here yet, please wait a little while.</p></main>',
    );
    await page.evaluate(() => imc.reader.start('en'));
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<h1>Progress note</h1><h2>Assessment and plan</h2><p>He presents with edema. Electronically signed.</p>';
    });
    await expect.poll(() => page.evaluate(() => imc.readings.at(-1)?.about.kind)).toBe('note');
    await page.close();
  });

  it('knows no portal of ours once the pack of portals is off, and goes by what all portals share', async () => {
    const known = readPortalPages().find(({ about }) => about.portal !== undefined)!;
    const page = await browser.open(known.html, known.address);
    await page.evaluate(() => imc.reader.start('en'));
    const portal = () => page.evaluate(() => imc.readings.at(-1)?.about.portal);
    await expect.poll(portal).toBe(known.about.portal);
    await page.evaluate(wishes => imc.reader.setWishes(wishes), { ...noWishes, off: [portalPack] });
    await expect.poll(portal).toBeUndefined();
    await page.close();
  });
});
