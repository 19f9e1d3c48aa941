import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { chooseFile, saveDownloadsOf, waitForFile } from '../support/files';
import { filesThatHold } from '../support/files-that-hold';
import { find, findAll, press, typeInto, waitForText, waitUntilGone } from '../support/find';
import { openClientFile, runCommand } from '../support/journeys/8.3/hands';
import { openPanelInTab, showView, startsWith, waitUntilSaved } from '../support/panel';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

declare const chrome: {
  storage: { local: { get(key: string): Promise<object>; set(values: object): Promise<void> } };
};

const t = readWords('en');
/** Words that stand nowhere else on this computer. */
const canary = 'Tanglewood porcupine at half past six';

/** The seconds are dear: everything is erased in each browser, and one's own words in the first. */
const runs = firstMakes.flatMap((make, at) =>
  (['mine', 'all'] as const).filter(what => at === 0 || what === 'all').map(what => ({ ...make, what })),
);

describe.each(runs)('erasing “$what”, in $name', ({ open, what }) => {
  let profile: string;
  let browser: Driver;
  let panel: Page;
  /** It stands in the key's record and nowhere else. */
  let vaultId: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
    browser = await open({ profile });
    panel = await openPanelInTab(browser);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), canary);
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
    if (what === 'mine') await shareWithOneself(panel);
    vaultId = await panel.evaluate(readVaultId);
    await panel.evaluate(() => chrome.storage.local.set({ choices: { theme: 'dark' } }));
  });
  afterAll(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('begins with the record of the key in the files', async () => {
    // The browser writes its files when it likes.
    const isInFiles = async () => (await filesThatHold(profile, vaultId)).length > 0 || undefined;
    await waitFor('the record of the key in the files', isInFiles);
    if (what === 'mine')
      expect(await panel.evaluate(readDocumentIds)).toEqual(expect.arrayContaining(ofAfar));
  });

  it('shows zero, from what was read back, and what it cannot erase', async () => {
    const other = await openPanelInTab(browser);
    await showView(other, t('view-questions'));
    await find(other, 'textbox', t('question-number', { number: 1 }));
    await panel.bringToFront();
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t(`wipe-${what}`));
    await find(panel, 'dialog', t(`wipe-${what}`));
    expect(await findBarriers(panel)).toEqual([]);
    await press(panel, 'button', t('wipe-now'));
    await waitForText(panel, t('ended-left', { visits: 0, words: 0, files: 0 }));
    await waitForText(panel, t('ended-history'));
    expect(await findBarriers(panel)).toEqual([]);
    // The other window lets go of what it showed.
    await waitUntilGone(other, 'textbox', t('question-number', { number: 1 }));
    // It begins anew, and leaves the end to the window it was asked in.
    await waitForText(other, t(what === 'all' ? 'computer-title' : 'start-page'));
    await waitForText(panel, t('ended-left', { visits: 0, words: 0, files: 0 }));
    await other.close();
  });

  it(`${what === 'all' ? 'takes' : 'leaves'} the choices`, async () => {
    const choices = await panel.evaluate(() => chrome.storage.local.get('choices'));
    expect(Object.keys(choices)).toEqual(what === 'all' ? [] : ['choices']);
  });

  it('leaves neither the words nor the key in any file, once the browser is closed', async () => {
    await panel.close();
    await browser.close();
    expect(await filesThatHold(profile, canary)).toEqual([]);
    expect(await filesThatHold(profile, vaultId)).toEqual([]);
    browser = await open({ profile });
  });

  it('leaves a panel that starts again, empty', async () => {
    panel = await openPanelInTab(browser);
    await find(panel, 'button', startsWith(t('start-page')));
    await showView(panel, t('view-questions'));
    await find(panel, 'textbox', t('questions-type'));
    const values = (await findAll(panel, 'textbox')).map(({ value }) => value ?? '');
    expect(values.join('').replaceAll('-', '')).toBe(''); // of an empty day Firefox says “--”
    const fresh = await waitFor('a new vault', () => panel.evaluate(readVaultId));
    expect(fresh).not.toBe(vaultId);
    const kinds = (await panel.evaluate(readDocumentIds)).join('\n');
    expect(kinds).not.toMatch(/afar:|plan|review/);
    await runCommand(panel, t('cmd-caseload'));
    await waitForText(panel, t('case-none'));
  });
});

/** All that sharing from afar keeps, on both sides: keys, secrets, a client's notebook and the caseload. */
const ofAfar = ['me', 'people', 'caseload', 'visit', 'client', 'review'].map(kind =>
  expect.stringMatching(new RegExp(`^afar:${kind}`)),
);

/** A file made here, opened here as who helps, and sent back: so everything of both sides lies in this profile. */
async function shareWithOneself(panel: Page): Promise<void> {
  const folder = await saveDownloadsOf(panel);
  const patience = { timeoutMs: 60_000 };
  const shared = 'What may Sam see of this?';
  await typeInto(panel, t('questions-type'), shared);
  await panel.keyboard.press('Enter');
  await waitForText(panel, shared);
  await runCommand(panel, t('cmd-afar'));
  await typeInto(panel, t('afar-with'), 'Sam');
  await press(panel, 'checkbox', startsWith(shared));
  await press(panel, 'button', t('afar-make'));
  await waitForText(panel, t('afar-say'), patience);
  const phrase = await panel.$eval('.afar-words', ({ textContent }) => textContent ?? '');
  const { path } = await waitForFile(folder);
  await runCommand(panel, t('cmd-caseload'));
  await openClientFile(panel, path, phrase);
  await waitForText(panel, shared, patience);
  await typeInto(panel, t('together-say-reflection-how'), 'It matters to you.');
  await press(panel, 'button', t('together-put-it'));
  await rm(path);
  await press(panel, 'button', t('case-save'));
  const review = await waitForFile(folder);
  await runCommand(panel, t('cmd-afar'));
  await chooseFile(panel, t('afar-choose-back'), review.path);
  await press(panel, 'button', t('afar-open-back'));
  await press(panel, 'button', t('afar-yes-same'), patience);
  await waitForText(panel, 'It matters to you.', patience);
  await rm(folder, { recursive: true, force: true });
}

/** Runs in the browser. The ids of documents are no secret: they say what kinds there are. */
async function readDocumentIds(): Promise<string[]> {
  type Buckets = { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  const place = (await storageBuckets?.open('vault')) ?? window; // Firefox has no buckets
  return new Promise((resolve, reject) => {
    const opening = place.indexedDB.open('in-my-corner');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('updates').objectStore('updates').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve([...new Set(reading.result.map((entry: { documentId: string }) => entry.documentId))]);
      };
    };
  });
}

/** Runs in the browser. */
async function readVaultId(): Promise<string> {
  type Buckets = { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  const place = (await storageBuckets?.open('vault')) ?? window; // Firefox has no buckets
  return new Promise((resolve, reject) => {
    const opening = place.indexedDB.open('in-my-corner');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('keys').objectStore('keys').get('data');
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result?.vaultId ?? '');
      };
    };
  });
}
