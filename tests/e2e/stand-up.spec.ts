import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { saveDownloadsOf, waitForFile } from '../support/files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../support/find';
import { chord, pressByKeyboard } from '../support/keyboard';
import { findSmallTargets, setSize, sidewaysScroll } from '../support/look';
import { type Beside, openPanelBeside, showView, startsWith, waitUntilSaved } from '../support/panel';
import { selectWords } from '../support/select';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const letter = `<!doctype html><html lang="en"><head><title>Your letter</title></head><body><main>
  <h1>Notice of denial</h1>
  <p>Date of this letter: <b>September 15, 2026</b></p>
  <p>Claim number: <b>RH-2026-1148873</b></p>
  <p>Reason: <b>Not medically necessary. Billed $1,840.00.</b></p>
  <p id="wrong">The patient is noncompliant and refused care.</p>
</main></body></html>`;

/** From the letter to the calendar, in the real panel. Each step builds on the one before. */
describe.skipIf(!oneMake)('standing up for oneself', () => {
  let chromium: Driver;
  let site: Site;
  let beside: Beside;
  let folder: string;

  beforeAll(async () => {
    site = await serve({ pages: { '/letter.html': letter } });
    chromium = await openOne();
    beside = await openPanelBeside(chromium, `${site.origin}/letter.html`);
    folder = await saveDownloadsOf(beside.panel);
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const take = async (words: string, name: string) => {
    await selectWords(beside.page, words);
    await press(beside.panel, 'button', t('stand-up-selected-for', { what: name }));
  };

  it('is found by everyday words, with the keyboard alone', async () => {
    const { panel } = beside;
    await panel.bringToFront();
    await chord(panel, 'Control', 'k');
    await panel.keyboard.type('insurance denied');
    await find(panel, 'option', startsWith(t('cmd-denial')));
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', t('stand-up-denial'));
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('takes number, reason and date from what is marked on the page, but no money', async () => {
    const { panel } = beside;
    await take('RH-2026-1148873', t('denial-claim'));
    await waitForText(panel, /Claim number: RH-2026-1148873/); // it is in the letter
    await take('Not medically necessary. Billed $1,840.00.', t('denial-reason'));
    await waitForText(panel, /this reason: Not medically necessary/);
    await take('September 15, 2026', t('day-appeal'));
    await waitForText(panel, t('day-ask-appeal'));
    const heard = await readAloud(panel);
    expect(heard).toContain('RH-2026-1148873');
    expect(heard).toContain('Not medically necessary');
    expect(heard).not.toContain('1,840');
    expect(heard).not.toContain('March 14, 2027');
  });

  it('counts the days once the date is confirmed, and puts them into a calendar file', async () => {
    const { panel } = beside;
    await press(panel, 'button', t('day-yes-appeal'));
    await waitForText(panel, 'March 14, 2027');
    await waitForText(panel, t('day-letter-wins'));
    await press(panel, 'button', t('dates-save'));
    const saved = await waitForFile(folder);
    expect(saved.name).toMatch(/^dates-\d{4}-\d\d-\d\d\.ics$/);
    const text = saved.bytes.toString('utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20270314');
    expect(text).not.toMatch(/RH-2026|necessary|claim/i);
  });

  it('prints the letter in a tab of its own, with the words it holds', async () => {
    const { panel } = beside;
    const why = readWords('en')('letter-part-why');
    await waitForText(panel, why);
    await typeInto(panel, 'Why do you need it? Use your own words.', 'I can work again.');
    await waitUntilSaved(panel, t);
    await press(panel, 'button', t('letter-print'));
    const tab = await chromium.waitForTab('#letter=denial');
    await waitForText(tab, 'I can work again.');
    await waitForText(tab, 'September 15, 2026');
    expect(await findBarriers(tab)).toEqual([]);
    await tab.close();
  });

  it('sets a record straight with the exact words', async () => {
    const { page, panel } = beside;
    await page.bringToFront();
    await press(panel, 'button', t('stand-up-back'));
    await press(panel, 'button', startsWith(t('stand-up-correction')));
    await selectWords(page, 'is noncompliant');
    await press(panel, 'button', t('after-use-selected'));
    await waitForText(panel, '“is noncompliant”');
    await press(panel, 'button', /not true/);
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('finds help with what is in the way', async () => {
    const { panel } = beside;
    await press(panel, 'button', t('stand-up-back'));
    await press(panel, 'button', startsWith(t('stand-up-barriers')));
    await pressByKeyboard(panel, /^button Getting there/);
    await find(panel, 'heading', 'Getting there');
    expect((await findAll(panel, 'textbox', t('barriers-ask')))[0]?.value).toMatch(/ride/);
  });

  it.each([250, 400])('fits %i pixels, with large enough targets', async width => {
    const { panel } = beside;
    await setSize(panel, { width, height: 800 });
    await look(panel);
    await showView(panel, t('view-after'));
    await look(panel);
  });
});

async function look(panel: Page): Promise<void> {
  await panel.$$eval('details', all => {
    for (const one of all) one.open = true;
  });
  expect.soft(await sidewaysScroll(panel)).toBe(0);
  expect.soft(await findSmallTargets(panel, 44)).toEqual([]);
  expect.soft(await findBarriers(panel)).toEqual([]);
}
