import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { chooseFile } from '../support/files';
import { find, press, waitForText } from '../support/find';
import { makePdf } from '../support/make-pdf';
import { waitForMark } from '../support/marks';
import { answerFirstQuestion, readThisPage } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');

describe.skipIf(!oneMake)('words that are not on a portal', () => {
  let chromium: Driver;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'in-my-corner-paper-'));
    chromium = await openOne();
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, content: string | Buffer): Promise<Page> {
    const page = await chromium.openExtensionPage('record.html');
    const path = join(folder, name);
    writeFileSync(path, content);
    await chooseFile(page, t('record-choose'), path);
    return page;
  }

  it('of a PDF are shown line by line, marked, and listed in the panel', async () => {
    const page = await open(
      'letter.pdf',
      makePdf([
        ['ASSESSMENT AND PLAN', 'Patient with anhedonia and', 'edema of both legs.'],
        ['Follow up for hyponatremia.'],
      ]),
    );
    await waitForText(page, 'hyponatremia');
    expect(await page.$eval('h2', ({ textContent }) => textContent)).toBe('ASSESSMENT AND PLAN');
    await waitForMark(page, 'anhedonia');
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await answerFirstQuestion(panel);
    await readThisPage(panel, t);
    await waitForText(panel, 'hyponatremia');
    await page.close();
  });

  it.each([
    ['a picture of a page', makePdf([[]]), 'record-picture'],
    ['one locked with a password', makePdf([['secret']], { locked: true }), 'record-pdf-locked'],
    ['half a PDF', makePdf([['words']]).subarray(0, 40), 'record-pdf-damaged'],
  ])('%s ends in a plain message', async (_what, file, said) => {
    const page = await open('bad.pdf', Buffer.from(file));
    await waitForText(page, t(said));
    await page.close();
  });

  it('of a text file are shown, whatever its name is', async () => {
    const page = await open('notes', 'Labs:\nSodium\t140\n\nNo sign of dyspnea.');
    await waitForText(page, 'dyspnea');
    expect(await page.$$eval('td', cells => cells.map(cell => cell.textContent))).toEqual(['Sodium', '140']);
    await page.close();
  });

  it('typed from paper are shown and marked, by keyboard alone, and the page has no barriers', async () => {
    const page = await chromium.openExtensionPage('record.html');
    await press(page, 'DisclosureTriangle', t('record-type'));
    const box = await find(page, 'textbox', t('record-type-label'));
    await box.focus();
    await page.keyboard.type('They said I have anhedonia and <b>edema</b>.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForMark(page, 'anhedonia');
    expect(await page.$$('#record b')).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
    await page.close();
  });
});
