import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, press, readAloud, typeInto, waitForText, waitUntilGone } from '../support/find';
import { chord } from '../support/keyboard';
import {
  answerFirstQuestion,
  openPanelBeside,
  openPanelInTab,
  reloadPanel,
  showView,
  waitUntilSaved,
} from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const first = 'four brown geese in May';
const second = 'nine quiet lamps at sea';
const question = 'Quillfeather marmalade keeps me awake at 3:17';

/** The life of a passphrase. Each step builds on the one before. In Firefox by `npm run e2e -- --browser firefox lock`. */
describe.each(firstMakes)('a passphrase, in $name', make => {
  let browser: Driver;
  let portal: Site;
  let profile: string;
  let panel: Page;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
    await open();
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
    await rm(profile, { recursive: true, force: true });
  });

  async function open() {
    browser = await make.open({ profile });
    ({ panel } = await openPanelBeside(browser, `${portal.origin}/`));
  }

  it('is set, after the view has said what being without one means', async () => {
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), question);
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
    await showView(panel, t('view-choices'));
    await waitForText(panel, t('passphrase-without'));
    await typeInto(panel, t('passphrase-new'), first);
    await waitForText(panel, t('strength-very-hard'));
    await typeInto(panel, t('passphrase-again'), first);
    await press(panel, 'button', t('passphrase-set'));
    await waitForText(panel, t('passphrase-is-set'));
  });

  it('locks: after the browser was closed, nothing of what is inside can be read', async () => {
    await browser.close();
    await open();
    const said = await waitForText(panel, t('lock-title'));
    expect(said).not.toContain('Quillfeather');
    expect(said).not.toContain(t('view-questions'));
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('wrong, it is refused plainly, and the next try must wait; a reload does not end the wait', async () => {
    for (const guess of ['geese', 'four geese']) {
      await tryPassphrase(panel, guess);
      await waitForText(panel, t('failure-wrong-passphrase'));
      await waitFor('the wait to pass', async () => (await waits(panel)) === 0 || undefined);
    }
    await tryPassphrase(panel, 'geese in May');
    await waitFor('a wait of some seconds', async () => (await waits(panel)) > 2 || undefined);
    await reloadPanel(panel);
    await waitFor('the wait again', async () => (await waits(panel)) > 0 || undefined);
  });

  it('right, everything is there', async () => {
    await waitFor('the wait to pass', async () => (await waits(panel)) === 0 || undefined);
    await tryPassphrase(panel, first);
    await seeQuestion(panel);
  });

  it('locks with Ctrl+K and “lock”, in every panel at once, and what was just typed is kept', async () => {
    const other = await openPanelInTab(browser);
    await waitForText(other, t('lock-title'));
    await tryPassphrase(other, first);
    await seeQuestion(other);
    await panel.bringToFront();
    await typeInto(panel, t('visit-with'), 'Dr. Osei');
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    await panel.keyboard.type('lock this');
    await find(panel, 'option', new RegExp(`^${t('cmd-lock-now')}`));
    await panel.keyboard.press('Enter');
    for (const page of [panel, other]) {
      const said = await waitForText(page, t('lock-title'));
      expect(said).not.toContain('Quillfeather');
    }
    await other.close();
    await tryPassphrase(panel, first);
    await seeQuestion(panel);
    expect(await readAloud(panel)).toContain('Dr. Osei');
  });

  it('is changed: the old one no longer opens, the new one does', async () => {
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('passphrase-change'));
    await typeInto(panel, t('lock-passphrase'), first);
    await typeInto(panel, t('passphrase-new'), second);
    await typeInto(panel, t('passphrase-again'), second);
    await panel.keyboard.press('Enter');
    await waitForText(panel, t('passphrase-changed'));
    await reloadPanel(panel);
    await tryPassphrase(panel, first);
    await waitForText(panel, t('failure-wrong-passphrase'));
    await waitFor('the wait to pass', async () => (await waits(panel)) === 0 || undefined);
    await tryPassphrase(panel, second);
    await seeQuestion(panel);
  });

  it('forgotten, is stood in for by the code on paper', async () => {
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('passphrase-code'));
    await typeInto(panel, t('lock-passphrase'), second);
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', t('code-title'));
    const code = await panel.$eval('.recovery-code', ({ textContent }) => textContent ?? '');
    expect(await findBarriers(panel)).toEqual([]);
    expect(await onPaper(panel)).toEqual([t('code-title'), code, t('code-keep')]);
    await reloadPanel(panel);
    await press(panel, 'button', t('lock-use-code'));
    await typeInto(panel, t('lock-code'), code.toLowerCase().replaceAll('-', ' '));
    await panel.keyboard.press('Enter');
    await seeQuestion(panel);
  });

  it('is removed: the panel opens by itself again', async () => {
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('passphrase-remove'));
    await typeInto(panel, t('lock-passphrase'), second);
    await panel.keyboard.press('Enter');
    await waitForText(panel, t('passphrase-without'));
    await reloadPanel(panel);
    await answerFirstQuestion(panel);
    await seeQuestion(panel);
  });
});

async function tryPassphrase(panel: Page, passphrase: string): Promise<void> {
  const field = await find(panel, 'textbox', t('lock-passphrase'));
  await field.evaluate(element => (element as HTMLInputElement).select());
  await field.type(passphrase);
  await panel.keyboard.press('Enter');
  await waitUntilGone(panel, 'button', t('lock-opening'));
}

/** The seconds that the lock asks to wait, as one reads them. */
async function waits(panel: Page): Promise<number> {
  return Number(/again in (\d+)/.exec(await readAloud(panel))?.[1] ?? 0);
}

/** What is printed while the code is: the words on the paper, in their order. */
async function onPaper(panel: Page): Promise<string[]> {
  await panel.emulateMediaType('print');
  const lines = await panel.evaluate(() => {
    document.body.dataset.printing = 'code';
    const text = document.body.innerText;
    delete document.body.dataset.printing;
    return text.split('\n').map(line => line.trim());
  });
  await panel.emulateMediaType();
  return lines.filter(Boolean);
}

async function seeQuestion(panel: Page): Promise<void> {
  await showView(panel, t('view-questions'));
  await waitForText(panel, question);
}
