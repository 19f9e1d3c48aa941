import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, makes } from '../support/drivers';
import { chooseFile, type Saved, saveDownloadsOf, waitForFile } from '../support/files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../support/find';
import { openClientFile, runCommand } from '../support/journeys/8.3/hands';
import { openPanelInTab, showView, startsWith } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');
const question = 'Can I do groups for a month instead?';
const secret = 'Who can I call at night?';
const heard = 'Groups are what you want to try.';
const patience = { timeoutMs: 60_000 };
const firefox = makes.find(({ name }) => name === 'Firefox');
const chromium = makes.find(({ name }) => name === 'Chromium');

/** A client in Firefox and a specialist in Chromium: what one seals the other opens, and the way back. */
describe.skipIf(!firefox || !chromium)('sharing, with the client in Firefox', () => {
  let home: Driver;
  let agency: Driver;
  let panel: Page;
  let side: Page;
  let folders: string[];
  let sent: Saved;
  let phrase: string;

  beforeAll(async () => {
    [home, agency] = await Promise.all([firefox!.open(), chromium!.open()]);
    [panel, side] = [await openPanelInTab(home), await openPanelInTab(agency)];
    folders = [await saveDownloadsOf(panel), await saveDownloadsOf(side)];
    await showView(panel, t('view-questions'));
    for (const text of [question, secret]) {
      await typeInto(panel, t('questions-type'), text);
      await panel.keyboard.press('Enter');
      await waitForText(panel, text);
    }
  });
  afterAll(async () => {
    await Promise.all([home?.close(), agency?.close()]);
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  it('seals what was chosen under four words', async () => {
    await runCommand(panel, t('cmd-afar'));
    await typeInto(panel, t('afar-with'), 'Sam');
    await press(panel, 'checkbox', startsWith(question));
    await press(panel, 'button', t('afar-make'));
    await waitForText(panel, t('afar-say'), patience);
    phrase = await panel.$eval('.afar-words', ({ textContent }) => textContent ?? '');
    sent = await waitForFile(folders[0]!);
    expect(sent.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  });

  it('is opened in the other browser, with what was chosen and nothing else', async () => {
    await runCommand(side, t('cmd-caseload'));
    await openClientFile(side, sent.path, phrase);
    const read = await waitForText(side, question, patience);
    expect(read).not.toContain(secret);
    await typeInto(side, t('together-say-reflection-how'), heard);
    await press(side, 'button', t('together-put-it'));
    await press(side, 'button', t('case-save'));
  });

  it('takes in what came back once its key was approved; twice changes nothing', async () => {
    const review = await waitForFile(folders[1]!);
    for (const is of ['new', 'same'] as const) {
      await chooseFile(panel, t('afar-choose-back'), review.path);
      await press(panel, 'button', t('afar-open-back'));
      if (is === 'same') await waitForText(panel, t('afar-same'), patience);
      else await press(panel, 'button', t('afar-yes-same'), patience);
    }
    await press(panel, 'button', t('together-heard-yes'));
    await waitForText(panel, t('together-heard-used'));
  });

  it('works at one laptop, too: a turn is a lock, and the wheel comes back by one key', async () => {
    await press(panel, 'button', t('together-stop'));
    await typeInto(panel, t('together-who'), 'Maya');
    await press(panel, 'checkbox', startsWith(question));
    await press(panel, 'button', t('together-start'));
    await press(panel, 'button', t('together-let-in', { who: 'Maya' }));
    await press(panel, 'button', startsWith(t('together-hand-over', { who: 'Maya' })));
    await find(panel, 'heading', t('together-turn-specialist', { who: 'Maya' }));
    const read = await readAloud(panel);
    expect(read).toContain(question);
    expect(read).not.toContain(secret);
    expect(await findAll(panel, 'navigation')).toEqual([]);
    await panel.keyboard.press('F2');
    await find(panel, 'heading', t('together-turn-client'));
  });
});
