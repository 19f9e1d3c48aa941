import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { find, press, typeInto } from '../support/find';
import { type Firefox, firefoxPath, openFirefox } from '../support/firefox';
import { waitForMark } from '../support/marks';
import { answerFirstQuestion, showView, waitUntilSaved } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { goToView, views } from '../support/views';
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
    await waitForSidebar(panel, t('computer-title'));
    await pressInSidebar(panel, t('computer-mine'));
    const said = await waitForSidebar(panel, t('start-page'));
    for (const choice of ['start-page', 'start-visit', 'start-together']) expect(said).toContain(t(choice));
    // The panel beside it hears the answer too, and is not asked again.
    await find(panel, 'button', t('view-questions'));
  });

  it('the press of the button was enough to read the page in front, once', async () => {
    await page.bringToFront();
    await firefox.pressToolbarButton(page); // it may close the sidebar or leave it: the right is renewed
    await waitFor('the sidebar', async () => (await firefox.isSidebarOpen(page)) || undefined);
    await waitForSidebar(panel, t('start-page'));
    await pressInSidebar(panel, t('start-page'));
    expect(await waitForSidebar(panel, 'anhedonia')).toMatch(/hard words on this page/);
    await waitForMark(page, 'anhedonia');
    expect(await hosts(panel)).toEqual([]);
  });

  it('a person lets it stay on, and the page is read on the next visit by itself', async () => {
    const beside = await firefox.openExtensionPage(`sidepanel.html?tab=${await firefox.tabIdOf(page)}`);
    await showView(beside, t('view-words'));
    await press(beside, 'button', t('site-stay-on', { site: '127.0.0.1' }));
    await find(beside, 'button', t('site-turn-off'));
    expect(await hosts(panel)).toEqual(['http://127.0.0.1/*']);
    const later = await firefox.openPortal(`${portal.origin}/#/visits/1`);
    await waitForMark(later, 'anhedonia');
    await later.close();
    await beside.close();
  });

  it('a person writes a question in the panel, and it is kept', async () => {
    await panel.bringToFront();
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', t('question-number', { number: 1 }));
    await waitUntilSaved(panel, t);
    await panel.close();
    panel = await firefox.openExtensionPage('sidepanel.html');
    await answerFirstQuestion(panel);
    await showView(panel, t('view-questions'));
    const again = await find(panel, 'textbox', t('question-number', { number: 1 }));
    expect(await again.evaluate(element => (element as HTMLTextAreaElement).value)).toBe(
      'What else could we try?',
    );
  });

  it.each(views)('$text opens in a tab and has no barriers', async view => {
    await goToView(panel, view, t);
    expect(await findBarriers(panel)).toEqual([]);
  });
});

/** What the extension's own pages may ask of Firefox. */
declare const browser: {
  extension: { getViews(which: { type: 'sidebar' }): Window[] };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

function readSidebar(panel: Page): Promise<string> {
  return panel.evaluate(
    () => browser.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '',
  );
}

/** Wait until the sidebar says it. Gives all that it says. */
function waitForSidebar(panel: Page, words: string): Promise<string> {
  let said = '';
  return waitFor(
    `the sidebar to say ${words}`,
    async () => {
      said = await readSidebar(panel);
      return said.includes(words) ? said : undefined;
    },
    { describe: async () => `It says: ${said}` },
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

function hosts(panel: Page): Promise<string[]> {
  return panel.evaluate(async () => (await browser.permissions.getAll()).origins);
}
