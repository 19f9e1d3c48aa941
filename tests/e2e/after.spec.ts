import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, findAll, press, typeInto, waitForText } from '../support/find';
import { chord } from '../support/keyboard';
import { type Beside, openPanelBeside, reloadPanel, showView, waitUntilSaved } from '../support/panel';
import { selectWords } from '../support/select';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const note = `<!doctype html><html lang="en"><head><title>Visit note</title></head><body><main>
  <h1>Visit note</h1><p>Plan: taper 50 % x 2 wk. Back on the 14th.</p></main></body></html>`;

/** What is kept of a visit, in the real panel. Each step builds on the one before. */
describe.each(firstMakes)('after a visit, in $name', ({ open }) => {
  let chromium: Driver;
  let site: Site;
  let beside: Beside;

  beforeAll(async () => {
    site = await serve({ pages: { '/note.html': note } });
    chromium = await open();
    beside = await openPanelBeside(chromium, `${site.origin}/note.html`);
    const { panel } = beside;
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', t('question-number', { number: 1 }));
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  it('is found by everyday words, with the keyboard alone', async () => {
    const { panel } = beside;
    await chord(panel, 'Control', 'k');
    await panel.keyboard.type('write down what they said');
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', t('after-answers'));
    expect(await findBarriers(panel)).toEqual([]);
  });

  it('holds my words against the page, and makes a question of what differs', async () => {
    const { page, panel } = beside;
    await openAll(panel);
    await typeInto(panel, t('after-my-words'), 'lower to half, come back the 14th');
    await selectWords(page, 'taper 50 % x 2 wk. Back on the 14th.');
    await press(panel, 'button', t('after-use-selected'));
    await press(panel, 'button', t('after-ask-fact', { fact: '2 wk' }));
    await waitForText(panel, t('after-question-added'));
    await waitForText(panel, t('after-ask-theirs', { fact: '2 wk' }));
  });

  it('keeps everything through a new start of the panel', async () => {
    const { panel } = beside;
    await press(panel, 'button', t('after-add-step'));
    await typeInto(panel, t('after-step-what'), 'Call the clinic');
    await waitUntilSaved(panel, t);
    await reloadPanel(panel);
    await showView(panel, t('view-after'));
    await waitForText(panel, 'Call the clinic');
    const [words] = await findAll(panel, 'textbox', t('after-my-words'));
    expect(words?.value ?? 'lower to half, come back the 14th').toBe('lower to half, come back the 14th');
  });
});

async function openAll(panel: Page): Promise<void> {
  await panel.$$eval('details', all => {
    for (const one of all) one.open = true;
  });
}
