import { readdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PageAbout } from '../../../lib/portals/portal';
import { hasRealRecords, portalBuild, realRecords } from '../../support/paths';
import { type Site, serve } from '../../support/serve';
import type { PageTools } from './in-page';
import { bundle, executablePath } from './open-page';

declare const imc: PageTools;

/** Pages that nobody looked at while the general signs were written, and what each is. */
const sample: [route: string, kinds: PageAbout['kind'][]][] = [
  ['', ['none']],
  ['visits', ['visits']],
  ['visits/1', ['note']],
  ['results', ['result']],
  ['results/cbc', ['result']],
  ['results/lipid', ['result']],
  ['results/urine', ['result']],
  ['medicines', ['medicines']],
  ['summary', ['summary']],
  ['messages', ['message']],
  ['messages/1', ['message']],
  ['messages/new', ['message']],
  ['letters', ['none', 'message']],
  ['letters/denial', ['denial']],
  ['letters/formulary', ['denial']],
  ['letters/eob', ['bill']],
  ['letters/bill', ['bill']],
  ['nowhere', ['none']],
];

describe.skipIf(!executablePath || !hasRealRecords)('on pages not seen before', { timeout: 120_000 }, () => {
  let browser: Browser;
  let portal: Site;
  let records: Site;
  let script: string;

  beforeAll(async () => {
    script = await bundle();
    portal = await serve({ folder: portalBuild });
    records = await serve({ folder: realRecords });
    browser = await chromium.launch({
      executablePath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await portal.close();
    await records.close();
  });

  /** Asked of all pages at once: to know that a page has come to rest takes waiting, and little else. */
  async function kindOf(address: string): Promise<PageAbout['kind']> {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.addScriptTag({ content: script });
    const read = await page.evaluate(() => imc.reader.start('en'));
    await page.close();
    return read.ok ? read.value.about.kind : 'none';
  }

  it('most of the sample portal’s are told, by general signs alone', async () => {
    const told = await Promise.all(
      sample.map(async ([route, kinds]) => {
        const kind = await kindOf(`${portal.origin}/#/${route}`);
        return `${kinds.includes(kind) ? 'right' : 'wrong'}: #/${route} is ${kind}`;
      }),
    );
    console.log(told.join('\n'));
    expect(told.filter(line => line.startsWith('right')).length).toBeGreaterThanOrEqual(sample.length - 2);
  });

  it('no real record is taken for a bill, a message or a “no”, and most are told', async () => {
    const names = readdirSync(realRecords).filter(name => name.endsWith('.html'));
    const told = await Promise.all(
      names.map(async name => {
        const kind = await kindOf(`${records.origin}/${name}`);
        const isRight = /note|physical/.test(name) ? ['note', 'summary'] : ['summary', 'note', 'medicines'];
        return `${isRight.includes(kind) ? 'right' : 'wrong'}: ${name} is ${kind}`;
      }),
    );
    console.log(told.join('\n'));
    expect(told.filter(line => /is (bill|denial|message)$/.test(line))).toEqual([]);
    expect(told.filter(line => line.startsWith('right')).length).toBeGreaterThanOrEqual(told.length - 3);
  });
});
