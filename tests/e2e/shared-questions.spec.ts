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
const questions = ['Is there a ride?', 'Is it the pill?', 'When do we talk?'];
const mark = t('together-shown-to', { who: 'Maria' });

/** Questions that somebody can see are still the client's own: listed, asked and answered. Each step builds on the one before. */
describe.skipIf(!oneMake)('questions that are shared', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    for (const question of questions) {
      await typeInto(panel, t('questions-type'), question);
      await panel.keyboard.press('Enter');
    }
    await showView(panel, t('view-together'));
    await typeInto(panel, t('together-who'), 'Maria');
    await press(panel, 'checkbox', startsWith(questions[0]!));
    await press(panel, 'checkbox', startsWith(questions[1]!));
    await press(panel, 'button', t('together-start'));
    await waitForText(panel, t('together-first'));
  });
  afterAll(() => chromium.close());

  it('are all in Questions, with a mark', async () => {
    await showView(panel, t('view-questions'));
    await find(
      panel,
      'region',
      startsWith(`${t('questions-first')} ${t('questions-first-count', { count: 3 })}`),
    );
    const said = await waitForText(panel, mark);
    expect(said.split('\n').filter(line => line === mark).length).toBeGreaterThanOrEqual(2);
    for (const question of questions) expect(said).toContain(question);
    await look(panel, 'questions');
  });

  it('are asked in the room, and what was said is kept', async () => {
    await showView(panel, t('view-room'));
    await press(panel, 'button', t('room-begin'));
    await find(panel, 'heading', questions[0]!);
    await find(panel, 'button', startsWith(`1 ${t('room-asked')}`));
    await panel.keyboard.press('2');
    await waitForText(panel, t('room-now-answered'));
    await typeInto(panel, t('room-answer'), 'Yes, on Mondays.');
    await look(panel, 'room');
    await waitUntilSaved(panel, t);
  });

  it('have it still when the panel was closed and opened', async () => {
    await panel.close();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-room'));
    await find(panel, 'heading', questions[0]!);
    expect(await readAloud(panel)).toContain('Yes, on Mondays.');
  });

  it('come home with their answers when sharing ends', async () => {
    await press(panel, 'button', t('together-stop'));
    await showView(panel, t('view-room'));
    await find(panel, 'heading', questions[0]!);
    await waitForText(panel, 'Yes, on Mondays.');
    await showView(panel, t('view-questions'));
    for (const number of [1, 2, 3]) await find(panel, 'textbox', t('question-number', { number }));
    const said = await readAloud(panel);
    for (const question of questions) expect(said).toContain(question);
    expect(said).not.toContain(mark);
  });
});

/** Both widths and colours, and no barrier in any. */
async function look(panel: Page, name: string): Promise<void> {
  mkdirSync('.output/look', { recursive: true });
  for (const width of [250, 400]) {
    await setSize(panel, { width, height: 900 });
    expect.soft(await sidewaysScroll(panel), name).toBe(0);
    expect.soft(await findSmallTargets(panel, 44), name).toEqual([]);
    await panel.screenshot({ path: `.output/look/shared-${name}-${width}.png` });
  }
  for (const scheme of ['dark', 'light'] as const) {
    await setScheme(panel, scheme);
    expect.soft(await findBarriers(panel), `${name}, ${scheme}`).toEqual([]);
    if (scheme === 'dark') await panel.screenshot({ path: `.output/look/shared-${name}-dark.png` });
  }
}
