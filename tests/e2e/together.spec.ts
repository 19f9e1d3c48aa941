import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, readAloud, typeInto, waitForText } from '../support/find';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, startsWith, waitUntilSaved } from '../support/panel';
import { showView } from '../support/views';
import { readWords } from '../support/words';

const t = readWords('en');
const worry = 'I am afraid they drop me.';

/** The screens of working together, as they are laid out. Each step builds on the one before. */
describe.skipIf(!oneMake)('working together at one laptop', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    for (const question of [worry, 'What else is there?']) {
      await typeInto(panel, t('questions-type'), question);
      await panel.keyboard.press('Enter');
    }
    await showView(panel, t('view-together'));
  });
  afterAll(() => chromium.close());

  it('gets ready', async () => {
    await typeInto(panel, t('together-who'), 'Maya');
    await press(panel, 'checkbox', startsWith(worry));
    await press(panel, 'button', t('together-card-speak-nod'));
    await look(panel, 'set-up');
  });

  it('has the client write first', async () => {
    await press(panel, 'button', t('together-start'));
    await waitForText(panel, t('together-first'));
    await look(panel, 'first');
  });

  it('has the specialist’s side alone in their turn', async () => {
    await press(panel, 'button', t('together-let-in', { who: 'Maya' }));
    await press(panel, 'button', startsWith(t('together-hand-over', { who: 'Maya' })));
    await typeInto(panel, t('together-say-reflection-how'), 'You should not be afraid.');
    await waitForText(panel, t('together-role-directive', { words: 'You should not' }));
    await look(panel, 'theirs');
    await press(panel, 'button', startsWith(t('together-put-it')));
    await press(panel, 'button', startsWith(`${t('together-say-edit')} ${worry}`));
    await typeInto(panel, t('together-say-edit'), ' What can I do?');
    const [, put] = await panel.$$('.specialist-button');
    await put!.click();
    await press(panel, 'button', t('together-say-add'));
    await typeInto(panel, t('together-say-add-how'), 'What would help you most?');
    await press(panel, 'button', t('together-put-it'));
  });

  it('has the client decide, side by side', async () => {
    await panel.keyboard.press('F2');
    await panel.keyboard.press('F9');
    await find(panel, 'heading', t('together-turn-client'));
    await look(panel, 'decide');
    await press(panel, 'button', t('together-several-all'));
    await press(panel, 'button', t('together-several-use', { count: 2 }));
    await waitForText(panel, t('together-several-used', { done: 2, stale: 0 }));
    await waitUntilSaved(panel, t);
    await look(panel, 'used');
  });

  it('is still shared after the panel was closed and opened, with the wheel in the client’s hand', async () => {
    await panel.close();
    panel = await openPanelInTab(chromium);
    await waitForText(panel, /Maya can see 2 things/);
    await showView(panel, t('view-together'));
    await waitForText(panel, t('together-closed', { who: 'Maya' }));
    expect(await readAloud(panel)).toContain('What would help you most?');
  });

  it('ends', async () => {
    await press(panel, 'button', t('together-stop'));
    await find(panel, 'heading', t('together-over'));
    await look(panel, 'over');
  });
});

/** Every width and language there is, and no barrier in any. */
async function look(panel: Page, name: string): Promise<void> {
  mkdirSync('.output/look', { recursive: true });
  for (const width of [250, 400]) {
    await setSize(panel, { width, height: 900 });
    expect.soft(await sidewaysScroll(panel), name).toBe(0);
    expect.soft(await findSmallTargets(panel, 44), name).toEqual([]);
    await takePicture(panel, width, `${name}-${width}`);
  }
  for (const scheme of ['dark', 'light'] as const) {
    await setScheme(panel, scheme);
    expect.soft(await findBarriers(panel), `${name}, ${scheme}`).toEqual([]);
    if (scheme === 'dark') await takePicture(panel, 400, `${name}-dark`);
  }
}

/** All of the view, however long it is. */
async function takePicture(panel: Page, width: number, name: string): Promise<void> {
  const height = await panel.$eval('.view', ({ scrollHeight }) => Math.min(2600, scrollHeight + 260));
  await setSize(panel, { width, height });
  await panel.screenshot({ path: `.output/look/together-${name}.png` });
  await setSize(panel, { width, height: 900 });
}
