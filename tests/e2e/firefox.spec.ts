import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Firefox, findInFirefox, firefoxPath, openFirefox } from '../support/firefox';
import { waitForMark } from '../support/marks';
import { startsWith } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { views, waitUntilDrawn } from '../support/views';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

/**
 * The driver of Firefox cannot press inside the sidebar: the sidebar is opened and read for real, and the
 * panel is used in a tab of its own, beside a page whose tab it is told.
 */
describe.skipIf(!firefoxPath)('in Firefox', () => {
  let firefox: Firefox;
  let portal: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    firefox = await openFirefox();
    page = await firefox.openPortal(`${portal.origin}/#/visits/1`);
  });
  afterAll(async () => {
    await firefox.close();
    await portal.close();
  });

  it('the sidebar stays closed until the toolbar button is pressed', async () => {
    expect(await firefox.isSidebarOpen(page)).toBe(false);
    await firefox.pressToolbarButton(page);
    await waitFor('the sidebar', async () => (await firefox.isSidebarOpen(page)) || undefined);
  });

  it('the sidebar asks whose computer this is, then shows the three choices', async () => {
    panel = await firefox.openExtensionPage('sidepanel.html');
    await waitFor(
      'the question',
      async () => (await readSidebar(panel)).includes(t('computer-title')) || undefined,
    );
    await pressInSidebar(panel, t('computer-mine'));
    const said = await waitFor('the sidebar to draw', async () => {
      const text = await readSidebar(panel);
      return text.includes(t('start-page')) ? text : undefined;
    });
    for (const choice of ['start-page', 'start-visit', 'start-together']) expect(said).toContain(t(choice));
  });

  it('the press of the button was enough to read the page in front, once', async () => {
    await page.bringToFront();
    await firefox.pressToolbarButton(page); // it may close the sidebar or leave it: the right is renewed
    await waitFor('the sidebar', async () => (await firefox.isSidebarOpen(page)) || undefined);
    await pressInSidebar(panel, t('start-page'));
    const said = await waitFor('the words of the page', async () => {
      const text = await readSidebar(panel);
      return text.includes('anhedonia') ? text : undefined;
    });
    expect(said).toMatch(/hard words on this page/);
    await waitForMark(page, 'anhedonia');
    expect(await hosts(panel)).toEqual([]);
  });

  it('a person lets it stay on, and the page is read on the next visit by itself', async () => {
    const beside = await firefox.openExtensionPage(`sidepanel.html?tab=${await tabOf(panel, portal.origin)}`);
    await (await findInFirefox(beside, 'button', startsWith(t('view-words')))).click();
    await (await findInFirefox(beside, 'button', t('site-stay-on', { site: '127.0.0.1' }))).click();
    await findInFirefox(beside, 'button', t('site-turn-off'));
    expect(await hosts(panel)).toEqual(['http://127.0.0.1/*']);
    const later = await firefox.openPortal(`${portal.origin}/#/visits/1`);
    await waitForMark(later, 'anhedonia');
    await later.close();
    await beside.close();
  });

  it('a person writes a question in the panel, and it is kept', async () => {
    await (await findInFirefox(panel, 'button', t('view-questions'))).click();
    const field = await findInFirefox(panel, 'textbox', t('questions-type'));
    await field.type('What else could we try?');
    await panel.keyboard.press('Enter');
    await findInFirefox(panel, 'textbox', t('question-number', { number: 1 }));
    await waitFor('Saved', async () => (await textOf(panel)).includes(t('status-saved')) || undefined);
    await panel.close();
    panel = await firefox.openExtensionPage('sidepanel.html');
    await (await findInFirefox(panel, 'button', t('view-questions'))).click();
    const again = await findInFirefox(panel, 'textbox', t('question-number', { number: 1 }));
    expect(await again.evaluate(element => (element as HTMLTextAreaElement).value)).toBe(
      'What else could we try?',
    );
  });

  it.each(views)('$text opens in a tab and has no barriers', async ({ text, place, command }) => {
    if (command) await askForView(panel, t(command));
    else {
      if (place) await (await findInFirefox(panel, 'button', t(place))).click();
      await (await findInFirefox(panel, 'button', t(text))).click();
    }
    await waitUntilDrawn(panel, t(text));
    expect(await findBarriers(panel)).toEqual([]);
  });
});

/** The way to a view that has no place on the rail: the palette. */
async function askForView(panel: Page, title: string): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('k');
  await panel.keyboard.up('Control');
  await findInFirefox(panel, 'combobox', t('frame-find'));
  await panel.keyboard.type(title);
  await (await findInFirefox(panel, 'option', startsWith(title))).click();
}

/** What the extension's own pages may ask of Firefox. */
declare const browser: {
  extension: { getViews(which: { type: 'sidebar' }): Window[] };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  tabs: { query(which: object): Promise<{ id?: number; url?: string }[]> };
};

function readSidebar(panel: Page): Promise<string> {
  return panel.evaluate(
    () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '',
  );
}

function pressInSidebar(panel: Page, name: string): Promise<void> {
  return panel.evaluate(wanted => {
    const [sidebar] = browser.extension.getViews({ type: 'sidebar' });
    const buttons = [...(sidebar?.document.querySelectorAll('button') ?? [])];
    const button = buttons.find(({ innerText }) => innerText.startsWith(wanted));
    if (!button) throw new Error(`The sidebar has no button ${wanted}`);
    button.click();
  }, name);
}

/** The tab of a page we may read, by its address. */
function tabOf(panel: Page, origin: string): Promise<number | undefined> {
  return panel.evaluate(async start => {
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url?.startsWith(start))?.id;
  }, origin);
}

function hosts(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => (await browser.permissions.getAll()).origins);
}

function textOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.body.innerText);
}
