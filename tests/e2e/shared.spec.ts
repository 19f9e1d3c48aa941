import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openFile } from '../../lib/handoff/age-file';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { filesThatHold } from '../support/files-that-hold';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../support/find';
import { answerFirstQuestion, openPanelBeside, openPanelInTab, showView, startsWith } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const canary = 'Quillfeather marmalade keeps me awake at 3:17';

describe.skipIf(!oneMake)('on a shared computer', () => {
  let chromium: Driver;
  let portal: Site;
  let profile: string;
  let panel: Page;

  beforeEach(async () => {
    portal = await serve({ folder: portalBuild });
    profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
    chromium = await openOne({ profile });
  });
  afterEach(async () => {
    await chromium.close();
    await portal.close();
    await rm(profile, { recursive: true, force: true });
  });

  async function write(words: string) {
    ({ panel } = await openPanelBeside(chromium, `${portal.origin}/#/visits/1`, 'shared'));
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('visit-with'), `${words} with`);
    await typeInto(panel, t('questions-type'), words);
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', t('question-number', { number: 1 }));
    await typeInto(panel, t('questions-type'), `${words} half`);
  }

  it('the question is asked before anything is made, in reach of the keyboard and without barriers', async () => {
    const asking = await chromium.openExtensionPage('sidepanel.html');
    await find(asking, 'button', startsWith(t('computer-shared')));
    expect(await findBarriers(asking)).toEqual([]);
    expect(await asking.evaluate(readStores)).toEqual(nothing);
  });

  it('a browser that is killed half-way leaves none of the words in its folder, and no sign of them', async () => {
    await write(canary);
    await waitForText(panel, t('shared-nothing-saved'));
    expect(await panel.evaluate(readStores)).toEqual({ ...nothing, session: ['computer'] });
    await chromium.kill();
    expect(await filesThatHold(profile, 'Quillfeather')).toEqual([]);
    // The search finds what is there: our own address stands in many files of the profile.
    expect(await filesThatHold(profile, '127.0.0.1')).not.toEqual([]);

    chromium = await openOne({ profile });
    const after = await chromium.openExtensionPage('sidepanel.html');
    await waitForText(after, t('computer-title')); // asked again: the answer itself was not kept
    expect(await after.evaluate(readStores)).toEqual(nothing);
  });

  it('says what it is and looks like nobody’s: banner, status, neutral titles', async () => {
    await write('Plain words');
    const said = await readAloud(panel);
    expect(said).toContain(t('status-in-panel'));
    expect(said).not.toContain(t('status-saved'));
    expect(await panel.title()).toBe(t('hidden-title'));
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('two windows hold the same words, and a sheet can be printed', async () => {
    await write('One for two windows?');
    const other = await openPanelInTab(chromium, 'shared');
    await showView(other, t('view-questions'));
    await waitForText(other, 'One for two windows?');
    await other.close();
    await press(panel, 'button', t('questions-print'));
    await waitForText(await chromium.waitForTab('#sheet='), 'One for two windows?');
  });

  it('at the end the words go along in a sealed file, and what is left is read back: nothing', async () => {
    await write(canary);
    await press(panel, 'button', t('shared-done'));
    const downloads = await catchDownloads(chromium, profile);
    await typeInto(panel, t('end-passphrase'), 'four brown geese in May');
    await press(panel, 'button', t('end-save'));
    await waitForText(panel, t('end-sealed'));
    const file = await waitFor('notes.dat', async () =>
      (await readdir(downloads)).includes('notes.dat') ? readFile(join(downloads, 'notes.dat')) : undefined,
    );
    const opened = await openFile(file, 'four brown geese in May');
    expect(opened.ok && opened.value).toContain(canary);
    await rm(downloads, { recursive: true });

    await press(panel, 'button', t('end-now'));
    await waitForText(panel, t('ended-left', { visits: 0, words: 0, files: 0 }));
    expect(await findBarriers(panel)).toEqual([]);
    expect(await panel.evaluate(readStores)).toEqual(nothing);
    await press(panel, 'button', t('ended-start'));
    await waitForText(panel, t('computer-title')); // the next person is asked
    await chromium.kill();
    expect(await filesThatHold(profile, 'Quillfeather')).toEqual([]);
  });

  it('“only mine” after all: the words are kept from then on', async () => {
    await write('Keep this after all?');
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('computer-make-mine'));
    await find(panel, 'main', t('view-start'));
    await showView(panel, t('view-questions'));
    await waitForText(panel, 'Keep this after all?');
    expect((await findAll(panel, 'region', t('shared-about'))).length).toBe(0);
    await chromium.close();
    chromium = await openOne({ profile });
    const later = await openPanelInTab(chromium);
    await showView(later, t('view-questions'));
    await waitForText(later, 'Keep this after all?');
  });

  it('“others use it too” after all: an empty vault goes, one with words stays until it is wiped', async () => {
    const mine = await openPanelInTab(chromium, 'mine');
    await showView(mine, t('view-choices'));
    await press(mine, 'button', t('computer-make-shared'));
    await waitForText(mine, t('shared-nothing-saved'));
    expect(await mine.evaluate(readStores)).toEqual({ ...nothing, session: ['computer'] });
    await showView(mine, t('view-choices'));
    await press(mine, 'button', t('computer-make-mine'));
    await find(mine, 'main', t('view-start'));
    await showView(mine, t('view-questions'));
    await find(mine, 'textbox', t('questions-type'));
    await showView(mine, t('view-choices'));
    await press(mine, 'button', t('computer-make-shared'));
    await waitForText(mine, t('failure-has-visits'));
    await answerFirstQuestion(mine);
  });
});

type Stores = { databases: string[]; caches: string[]; local: string[]; session: string[]; usage: number };

const nothing: Stores = { databases: [], caches: [], local: [], session: [], usage: 0 };

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> };

/** Runs in the panel: all that the browser holds for us. An empty list of sites is written at install. */
async function readStores(): Promise<Stores> {
  type Bucketed = { keys(): Promise<string[]> };
  const { storageBuckets } = navigator as unknown as { storageBuckets?: Bucketed };
  const keysOf = async (area: 'local' | 'session') =>
    Object.entries(await chrome.storage[area].get())
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([key]) => key);
  // What we take up, but for our own background program, which the browser counts with it.
  const estimate = (await navigator.storage.estimate()) as { usageDetails?: Record<string, number> };
  const { serviceWorkerRegistrations: _, ...details } = estimate.usageDetails ?? {};
  const usage = Object.values(details).reduce((sum, bytes) => sum + bytes, 0);
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
  return {
    databases: [...databases, ...((await storageBuckets?.keys()) ?? [])],
    caches: await caches.keys(),
    local: await keysOf('local'),
    session: await keysOf('session'),
    usage,
  };
}

/** Let the browser save files into a folder of their own. */
async function catchDownloads(chromium: Driver, profile: string): Promise<string> {
  const downloads = await mkdtemp(`${profile}-downloads-`);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return downloads;
}
