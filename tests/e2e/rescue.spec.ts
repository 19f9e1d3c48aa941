import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { chooseFile, saveDownloadsOf, waitForFile } from '../support/files';
import { find, findAll, press, typeInto, waitForText, waitUntilGone } from '../support/find';
import { findSmallTargets, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, reloadPanel, showView, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');
const passphrase = 'four brown geese in May';
const ofBackup = 'seven quiet lamps';

/** Someone who set a passphrase and forgot it. Each step builds on the one before. */
describe.skipIf(!oneMake)('without the passphrase', () => {
  let chromium: Driver;
  let panel: Page;
  let folder: string;
  let profile: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
    chromium = await openOne({ profile });
    panel = await openPanelInTab(chromium);
    folder = await saveDownloadsOf(panel);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'Is it safe?');
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('cmd-backup'));
    await typeInto(panel, t('backup-passphrase'), ofBackup);
    await typeInto(panel, t('backup-passphrase-again'), ofBackup);
    await press(panel, 'button', t('backup-make-now'));
    await waitForText(panel, t('backup-where'), { timeoutMs: 30_000 });
    await waitForFile(folder);
    await typeInto(panel, t('passphrase-new'), passphrase);
    await typeInto(panel, t('passphrase-again'), passphrase);
    await press(panel, 'button', t('passphrase-set'));
    await waitForText(panel, t('passphrase-is-set'), { timeoutMs: 30_000 });
    await lock();
  });
  afterAll(async () => {
    await chromium.close();
    await rm(folder, { recursive: true, force: true });
    await rm(profile, { recursive: true, force: true });
  });

  async function lock() {
    await press(panel, 'button', new RegExp(`^${t('frame-find-short')}`));
    await panel.keyboard.type('lock this');
    await find(panel, 'option', new RegExp(`^${t('cmd-lock-now')}`));
    await panel.keyboard.press('Enter');
    await waitForText(panel, t('lock-title'));
  }

  it('comes back, with it, to the view one was in', async () => {
    await typeInto(panel, t('lock-passphrase'), passphrase);
    await panel.keyboard.press('Enter');
    await find(panel, 'main', t('view-choices'), { timeoutMs: 30_000 });
    await lock();
  });

  it('refuses a wrong file before anything is erased, with no barriers at 250 pixels', async () => {
    await setSize(panel, { width: 250, height: 700 });
    await press(panel, 'button', t('rescue-title'));
    await chooseFile(panel, t('backup-file'), (await waitForFile(folder)).path);
    await typeInto(panel, t('backup-its-passphrase'), 'another one');
    await press(panel, 'button', t('backup-look'));
    await waitForText(panel, t('failure-wrong-passphrase'), { timeoutMs: 30_000 });
    expect(await findBarriers(panel)).toEqual([]);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    await reloadPanel(panel);
    await waitForText(panel, t('lock-title'));
  });

  it('starts again from a backup', async () => {
    await press(panel, 'button', t('rescue-title'));
    await chooseFile(panel, t('backup-file'), (await waitForFile(folder)).path);
    await typeInto(panel, t('backup-its-passphrase'), ofBackup);
    await press(panel, 'button', t('backup-look'));
    await waitForText(panel, t('rescue-place'), { timeoutMs: 30_000 });
    await press(panel, 'button', t('rescue-restore'));
    await waitUntilGone(panel, 'button', t('rescue-restore'));
    await showView(panel, t('view-questions'));
    await find(panel, 'textbox', t('question-number', { number: 1 }));
    const values = (await findAll(panel, 'textbox')).map(({ value }) => value);
    expect(values).toContain('Is it safe?');
  });
});
