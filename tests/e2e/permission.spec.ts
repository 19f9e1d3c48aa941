import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, waitForText } from '../support/find';
import { readMarks, waitForMark, waitForNoMarks } from '../support/marks';
import { type Beside, openPanelBeside, readThisPage, showView } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const site = '127.0.0.1';

/** Which pages may be read, from the first press to the last. Each test builds on the one before. */
describe.skipIf(!oneMake)('what a person lets us read', () => {
  let chromium: Driver;
  let portal: Site;
  let beside: Beside;
  let note: string;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    note = `${portal.origin}/#/visits/1`;
    chromium = await openOne();
    beside = await openPanelBeside(chromium, note);
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('is nothing before they ask', async () => {
    await showView(beside.panel, t('view-words'));
    await waitForText(beside.panel, t('words-unread'));
    expect(await readMarks(beside.page)).toEqual([]);
  });

  it('is the page they pressed the button on, and no site', async () => {
    await readThisPage(beside.panel, t);
    await waitForMark(beside.page, 'anhedonia');
    await find(beside.panel, 'button', t('site-stay-on', { site }));
    expect(await granted()).toEqual({ origins: [], scripts: [] });
  });

  // Firefox is driven with the panel in a window of its own, which stays with its tab: it follows no other.
  const whereItFollows = it.runIf(oneMake?.name === 'Chromium');

  whereItFollows('is not the same site in another tab', async () => {
    const other = await chromium.openPortal(note);
    await press(beside.panel, 'button', t('words-read'));
    await waitForText(beside.panel, t('failure-not-allowed'));
    expect(await readMarks(other)).toEqual([]);
    await other.close();
    await beside.page.bringToFront();
  });

  it('is one site when they say so, and only that one', async () => {
    await chromium.approveHost(portal.origin);
    await beside.page.bringToFront();
    await find(beside.panel, 'button', t('site-stay-on', { site }));
    await press(beside.panel, 'button', t('site-stay-on', { site }));
    await waitForText(beside.panel, t('site-stays-on', { site }));
    expect(await granted()).toEqual({ origins: [`http://${site}/*`], scripts: [`http://${site}/*`] });
  });

  it('is that site on a later visit, with no press at all', async () => {
    const later = await chromium.openPortal(note);
    await waitForMark(later, 'anhedonia');
    await later.close();
  });

  whereItFollows('is not another site, which the same computer serves', async () => {
    const stranger = await chromium.openPortal(`${portal.otherOrigin}/#/visits/1`);
    await press(beside.panel, 'button', t('words-read'));
    await waitForText(beside.panel, t('failure-not-allowed'));
    expect(await readMarks(stranger)).toEqual([]);
    await stranger.close();
    await beside.page.bringToFront();
  });

  it('is nothing again when they turn it off', async () => {
    await press(beside.panel, 'button', t('site-turn-off'));
    await waitForNoMarks(beside.page);
    await waitFor('the site to be given back', async () => {
      const { origins, scripts } = await granted();
      return origins.length + scripts.length === 0 ? true : undefined;
    });
    await beside.page.reload();
    await waitForText(beside.panel, t('words-unread'));
    expect(await readMarks(beside.page)).toEqual([]);
  });

  it('is nothing again when they take the site back in the browser', async () => {
    await chromium.pressToolbarButton(beside.page);
    await readThisPage(beside.panel, t);
    await press(beside.panel, 'button', t('site-stay-on', { site }));
    await waitForText(beside.panel, t('site-stays-on', { site }));
    await chromium.revokeHost(portal.origin);
    await waitForNoMarks(beside.page);
    await waitFor('the script to be taken out', async () => {
      const { origins, scripts } = await granted();
      return origins.length + scripts.length === 0 ? true : undefined;
    });
  });

  /** What the browser says we hold, and on which pages our script would run by itself. */
  function granted(): Promise<{ origins: string[]; scripts: string[] }> {
    return beside.panel.evaluate(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return { origins, scripts: scripts.flatMap(({ matches = [] }) => matches) };
    });
  }
});

declare const chrome: {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};
