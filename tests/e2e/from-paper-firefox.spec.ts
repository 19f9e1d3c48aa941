import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { press, typeInto } from '../support/find';
import { type Firefox, firefoxPath, openFirefox } from '../support/firefox';
import { makePdf } from '../support/make-pdf';
import { waitForMark } from '../support/marks';
import { readWords } from '../support/words';

const t = readWords('en');

describe.skipIf(!firefoxPath)('words that are not on a portal, in Firefox', () => {
  let firefox: Firefox;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'in-my-corner-paper-'));
    firefox = await openFirefox();
  });
  afterAll(async () => {
    await firefox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of a PDF are shown line by line, and marked', async () => {
    const page = await firefox.openExtensionPage('record.html');
    const path = join(folder, 'letter.pdf');
    writeFileSync(path, makePdf([['ASSESSMENT AND PLAN', 'Patient with anhedonia.']]));
    const choose = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await choose.uploadFile(path);
    await waitForMark(page, 'anhedonia');
    expect(await page.$eval('h2', ({ textContent }) => textContent)).toBe('ASSESSMENT AND PLAN');
    await page.close();
  });

  it('typed from paper are shown and marked', async () => {
    const page = await firefox.openExtensionPage('record.html');
    await (await page.waitForSelector('summary'))?.click();
    await typeInto(page, t('record-type-label'), 'They said I have anhedonia.');
    await press(page, 'button', t('record-type-show'));
    await waitForMark(page, 'anhedonia');
    await page.close();
  });
});
