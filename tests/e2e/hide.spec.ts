import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, findAll, focused, press, readAloud, typeInto, waitForText } from '../support/find';
import { chord } from '../support/keyboard';
import { readMarks, waitForMark } from '../support/marks';
import {
  type Beside,
  openPanelBeside,
  openPanelInTab,
  readThisPage,
  reloadPanel,
  showView,
  waitUntilSaved,
} from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const question = 'Quillfeather marmalade keeps me awake at 3:17';
const passphrase = 'four brown geese in May';

/** Each step builds on the one before. */
describe.each(firstMakes)('hiding, in $name', ({ open }) => {
  let browser: Driver;
  let portal: Site;
  let beside: Beside;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    browser = await open();
    beside = await openPanelBeside(browser, `${portal.origin}/#/visits/1`);
    await readThisPage(beside.panel, t);
    await waitForMark(beside.page, 'anhedonia');
    await showView(beside.panel, t('view-questions'));
    await typeInto(beside.panel, t('questions-type'), question);
    await beside.panel.keyboard.press('Enter');
    await waitUntilSaved(beside.panel, t);
  });
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });

  it('is not done by one Escape, which closes what is open as always', async () => {
    const { panel } = beside;
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    await panel.keyboard.press('Escape');
    await waitFor(
      'the palette to close',
      async () => (await findAll(panel, 'combobox', t('frame-find'))).length === 0 || undefined,
    );
    expect(await isHidden(panel)).toBe(false);
  });

  it('takes at most 100 ms from the second Escape to the painted empty panel', async () => {
    const { panel } = beside;
    await panel.evaluate(listenToTheScreenReader);
    await panel.evaluate(measureHiding);
    await escapeTwice(panel);
    const { swapMs, paintMs } = await panel.evaluate(readMeasure);
    console.log(
      `hidden ${swapMs.toFixed(1)} ms after the second Escape, painted after ${paintMs.toFixed(1)} ms`,
    );
    expect(paintMs).toBeLessThanOrEqual(100);
  });

  it('leaves nothing to read, in the panel or its names, and the keyboard not on the way back', async () => {
    const { panel } = beside;
    const isSilent = async () => {
      const said = await readAloud(panel);
      const words = ['Quillfeather', t('product-name'), t('view-questions'), 'anhedonia'];
      return words.every(word => !said.includes(word)) || undefined;
    };
    // Firefox tells assistive technology of a change a moment after it is drawn.
    await waitFor('nothing to be left to read', isSilent, { describe: () => readAloud(panel) });
    expect(await panel.title()).toBe(t('hidden-title'));
    expect(await actionTitle(panel)).toBe(t('hidden-title'));
    expect(await focused(panel)).toMatch(/^main/);
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('says nothing to a screen reader, even when something happens behind it', async () => {
    const { page, panel } = beside;
    await page.bringToFront();
    await chord(panel, 'Control', 'k');
    await chord(panel, 'Control', 'z');
    expect(await panel.evaluate(() => document.querySelectorAll('dialog[open]').length)).toBe(0);
    expect(await panel.evaluate(whatTheScreenReaderSaid)).toEqual([]);
  });

  it('takes the marks off the page beside it', async () => {
    await waitFor('the marks to go', async () => (await readMarks(beside.page)).length === 0 || undefined);
  });

  it('holds in every window, and after a reload', async () => {
    const other = await browser.openExtensionPage('sidepanel.html');
    await find(other, 'button', t('hidden-open'));
    expect(await readAloud(other)).not.toContain('Quillfeather');
    await other.close();
    await reloadPanel(beside.panel);
    await find(beside.panel, 'button', t('hidden-open'));
    expect(await readAloud(beside.panel)).not.toContain('Quillfeather');
  });

  it('ends with one plain button, where there is no passphrase', async () => {
    const { panel } = beside;
    await escapeTwice(panel); // in fear, again: it stays hidden
    expect(await isHidden(panel)).toBe(true);
    await press(panel, 'button', t('hidden-open'));
    await showView(panel, t('view-questions'));
    await waitForText(panel, question);
    expect(await panel.title()).toBe(t('product-name'));
  });

  it('is one press of the button at the top, in every view, too', async () => {
    const { panel } = beside;
    for (const view of ['view-start', 'view-words', 'view-choices', 'view-questions']) {
      await showView(panel, t(view));
      await press(panel, 'button', t('hide-button'));
      expect(await isHidden(panel)).toBe(true);
      await press(panel, 'button', t('hidden-open'));
      await find(panel, 'main', t(view)); // back where they were
    }
  });

  it('hides a second window at the same moment', async () => {
    const { panel } = beside;
    const other = await openPanelInTab(browser);
    await find(other, 'button', t('hide-button'));
    await escapeTwice(panel);
    await find(other, 'button', t('hidden-open'));
    await press(other, 'button', t('hidden-open'));
    await find(panel, 'main', t('view-questions'));
    await other.close();
  });

  it('ends with the passphrase, where there is one', async () => {
    const { panel } = beside;
    await showView(panel, t('view-choices'));
    await typeInto(panel, t('passphrase-new'), passphrase);
    await typeInto(panel, t('passphrase-again'), passphrase);
    await panel.keyboard.press('Enter');
    await waitForText(panel, t('passphrase-is-set'));
    await escapeTwice(panel);
    await press(panel, 'button', t('hidden-open'));
    const said = await waitForText(panel, t('lock-title'));
    expect(said).not.toContain('Quillfeather');
    await typeInto(panel, t('lock-passphrase'), passphrase);
    await panel.keyboard.press('Enter');
    await showView(panel, t('view-questions'));
    await waitForText(panel, question);
  });
});

async function escapeTwice(panel: Page): Promise<void> {
  await panel.keyboard.press('Shift'); // an Escape of just before does not count with these
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('Escape');
}

function isHidden(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.querySelector<HTMLElement>('#app')?.hidden === true);
}

type Log = { said: string[]; pressedAt: number; swappedAt: number; paintedAt: number };
declare const log: Log;
declare const chrome: { action: { getTitle(about: object): Promise<string> } };

/** Runs in the panel: what a live region would say from now on, as far as it is on screen or heard. */
function listenToTheScreenReader(): void {
  const said: string[] = [];
  Object.assign(globalThis, { log: { said } });
  new MutationObserver(changes => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[aria-live], [role=status], [role=alert]');
      const words = region?.checkVisibility() ? region.textContent?.trim() : '';
      if (words) said.push(words);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

function whatTheScreenReaderSaid(): string[] {
  return log.said;
}

/** Runs in the panel: when the second Escape came, when the panel was swapped, and when the next frame was painted. */
function measureHiding(): void {
  const app = document.querySelector('#app')!;
  // After the panel's own, which lets nothing through once it is hidden: the last one heard is the one that hid.
  document.addEventListener(
    'keydown',
    event => {
      log.pressedAt = event.timeStamp;
    },
    { capture: true },
  );
  new MutationObserver(() => {
    log.swappedAt = performance.now();
    // A frame is painted after its callbacks; a message posted in them comes after the paint.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        log.paintedAt = performance.now();
      };
      port2.postMessage('');
    });
  }).observe(app, { attributes: true, attributeFilter: ['hidden'] });
}

async function readMeasure(): Promise<{ swapMs: number; paintMs: number }> {
  while (!log.paintedAt) await new Promise(resolve => requestAnimationFrame(resolve));
  return { swapMs: log.swappedAt - log.pressedAt, paintMs: log.paintedAt - log.pressedAt };
}

function actionTitle(panel: Page): Promise<string> {
  return panel.evaluate(() => chrome.action.getTitle({}));
}
