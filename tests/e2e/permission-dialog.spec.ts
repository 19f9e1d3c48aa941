import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Chromium, chromiumPath, openBrowser } from '../support/chromium';
import { type Display, missingForDisplay, openDisplay } from '../support/display';
import { press, waitForText } from '../support/find';
import { waitForMark } from '../support/marks';
import { type Beside, openPanelBeside, readThisPage, showView } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const site = '127.0.0.1';
const missing = [...missingForDisplay, ...(chromiumPath ? [] : ['a Chromium'])];
const skipped = missing.length > 0 ? ` (skipped: needs ${missing.join(', ')})` : '';

/** The browser's own question, which no page can answer: real windows, real keys. */
describe.skipIf(missing.length > 0)(`the browser’s question about a site${skipped}`, () => {
  let display: Display;
  let chromium: Chromium;
  let portal: Site;
  let beside: Beside;

  beforeAll(async () => {
    display = await openDisplay();
    portal = await serve({ folder: portalBuild });
    chromium = await openBrowser({ headless: false, env: { DISPLAY: display.name } });
    beside = await openPanelBeside(chromium, `${portal.origin}/#/visits/1`);
    await readThisPage(beside.panel, t);
    await showView(beside.panel, t('view-words'));
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
    display.close();
  });

  it('answered “Deny”: nothing is given, and it is said kindly', async () => {
    await ask();
    await display.answer('Escape');
    await waitForText(beside.panel, t('failure-refused'));
    expect(await origins()).toEqual([]);
  });

  it('answered “Allow”: that one site is given, and its words stay marked', async () => {
    await ask();
    await display.answer('Tab', 'Return'); // the dialog starts on Deny
    await waitForText(beside.panel, t('site-stays-on', { site }));
    expect(await origins()).toEqual([`http://${site}/*`]);
    await beside.page.reload();
    await waitForMark(beside.page, 'anhedonia');
  });

  async function ask() {
    await press(beside.panel, 'button', t('site-stay-on', { site }));
    await display.waitForQuestion();
  }

  function origins(): Promise<string[]> {
    return beside.panel.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  }
});

declare const chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
