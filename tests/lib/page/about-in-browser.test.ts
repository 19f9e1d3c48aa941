import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readPortalPages } from '../../support/portal-pages';
import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

describe.skipIf(!executablePath)('what a page is', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
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
});
