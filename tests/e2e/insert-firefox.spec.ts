import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Cage } from '../fixtures/zoo/cages';
import { type Firefox, findInFirefox, firefoxPath, openFirefox } from '../support/firefox';
import { answerInFirefox, tabOf } from '../support/firefox-panel';
import { startsWith } from '../support/panel';
import { zooBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';
import { countSent, readModel, waitForBox } from '../support/zoo';

const t = readWords('en');
const asked = ['What else could we try for my knees?', 'Who pays for it?'];

/** The panel in a window of its own, as its driver cannot press inside the sidebar; the portal stays in view. */
describe.skipIf(!firefoxPath)('putting a message in a portal, in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve({ folder: zooBuild });
    firefox = await openFirefox();
    page = await firefox.openPortal(`${site.origin}/?box=plain`);
    await firefox.pressToolbarButton(page);
    const first = await firefox.openExtensionPage('sidepanel.html');
    await answerInFirefox(first);
    panel = await firefox.openExtensionPage(
      `sidepanel.html?tab=${await tabOf(first, site.origin)}`,
      'window',
    );
    await (await findInFirefox(panel, 'button', startsWith(t('view-words')))).click();
    await (await findInFirefox(panel, 'button', t('words-read'))).click();
    await (await findInFirefox(panel, 'button', t('site-stay-on', { site: '127.0.0.1' }))).click();
    await findInFirefox(panel, 'button', t('site-turn-off'));
    await (await findInFirefox(panel, 'button', startsWith(t('view-questions')))).click();
    for (const question of asked) {
      await (await findInFirefox(panel, 'textbox', t('questions-type'))).type(question);
      await panel.keyboard.press('Enter');
    }
    await (await findInFirefox(panel, 'button', t('cmd-take'))).click();
  });
  afterAll(async () => {
    await firefox.close();
    await site.close();
  });

  async function visit(box: Cage): Promise<void> {
    await page.bringToFront();
    await page.goto(`${site.origin}/?box=${box}`);
    await waitForBox(page);
  }

  async function putIn(): Promise<void> {
    await panel.bringToFront();
    await (await findInFirefox(panel, 'radio', t('out-as-text'))).click();
    await (await findInFirefox(panel, 'radio', t('out-as-message'))).click();
    await (await findInFirefox(panel, 'button', t('insert-put'))).click();
  }

  const isThere = () =>
    waitFor(
      'it to be in the box',
      () => panel.evaluate(said => document.body.innerText.includes(said) || undefined, t('insert-there')),
      { describe: () => panel.evaluate(() => document.body.innerText) },
    );

  it.each<Cage>([
    ...(['plain', 'controlled', 'bare', 'plain-text', 'draft', 'slate', 'quill'] as const),
    ...(['tiptap', 'lexical', 'trix', 'prosemirror', 'va-textarea', 'open-root', 'closed-root'] as const),
    ...(['frame-same', 'frame-blank', 'read-only'] as const),
  ])('%s: is what would be sent, once, and Send is not pressed', async box => {
    await visit(box);
    await putIn();
    await isThere();
    expect(await readModel(page)).toEqual(asked);
    expect(await countSent(page)).toBe(0);
  });
});
