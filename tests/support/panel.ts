import type { Page } from 'puppeteer-core';

import type { Localize } from '../../lib/base/localize';
import type { Chromium } from './chromium';
import { findAll, press, waitForText } from './find';
import { waitFor } from './wait';

/** Stands in a message for what a test does not know. */
const anything = '\uE000';

/** A portal page with the real side panel beside it, opened by the toolbar button. */
export type Beside = { page: Page; panel: Page };

export async function openPanelBeside(chromium: Chromium, url: string): Promise<Beside> {
  const page = await chromium.openPortal(url);
  await chromium.pressToolbarButton(page);
  return { page, panel: await chromium.panel() };
}

/** Choose "I don't understand this page", and wait until the page has been read. */
export async function readThisPage(panel: Page, t: Localize): Promise<void> {
  await showView(panel, t('view-start'));
  await press(panel, 'button', startsWith(t('start-page')));
  await waitForText(panel, pattern(t('site-read', { title: anything })));
}

/** Go to a view by its button on the rail. A count may follow its name. */
export async function showView(panel: Page, name: string): Promise<void> {
  await press(panel, 'button', new RegExp(`^${literal(name)}( ?\\d+)?$`));
}

/** Wait until what was typed is on disk, by what the status bar says. */
export function waitUntilSaved(panel: Page, t: Localize): Promise<true> {
  return waitFor('“Saved”', async () => {
    const said = await findAll(panel, 'StaticText', t('status-saved'));
    return said.length > 0 ? true : undefined;
  });
}

/** A role and the beginning of a name, as `focused` says them. */
export function spoken(role: string, name: string): RegExp {
  return new RegExp(`^${role} ${literal(name)}`);
}

/** A name that begins with these words, as when a button holds a title and a line of detail. */
export function startsWith(words: string): RegExp {
  return new RegExp(`^${literal(words)}`);
}

/** A pattern for words with a part left open by `anything`. */
function pattern(words: string): RegExp {
  return new RegExp(literal(words).replace(anything, '.*'));
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
