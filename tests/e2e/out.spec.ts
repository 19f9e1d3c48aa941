import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Paper, papers } from '../../components/out/leaving';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { saveDownloadsOf, waitForFile } from '../support/files';
import { find, press, typeInto, waitForText } from '../support/find';
import { chord, findLostStops, pressByKeyboard, waitUntilFocused } from '../support/keyboard';
import { openPanelInTab, showView, spoken, waitUntilSaved } from '../support/panel';
import { countPages, countSplit } from '../support/print';
import { readWords } from '../support/words';

const t = readWords('en');
const asked = ['What else could we try?', 'Can I drive?', 'Who pays?'];

async function askAll(panel: Page, questions: string[]) {
  await showView(panel, t('view-questions'));
  for (const question of questions) {
    await (await find(panel, 'textbox', t('questions-type'))).focus();
    await panel.keyboard.sendCharacter(question); // at once: some are long
    await panel.keyboard.press('Enter');
  }
  await waitUntilSaved(panel, t);
}

async function openPaper(chromium: Driver, panel: Page, paper: Paper): Promise<Page> {
  await showView(panel, t('view-out'));
  await press(panel, 'radio', t(`out-as-${paper}`));
  await press(panel, 'button', t('out-print'));
  const page = await chromium.waitForTab(`paper=${paper}`);
  await find(page, 'button', t('sheet-print'));
  return page;
}

describe.skipIf(!oneMake)('taking it along', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await askAll(panel, asked);
  });
  afterAll(() => chromium.close());

  it('is one press away from Questions, and one line in the palette', async () => {
    await press(panel, 'button', t('cmd-take'));
    await find(panel, 'heading', t('out-title'));
    await chord(panel, 'Control', 'k');
    await panel.keyboard.type('handwriting');
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', t('out-typed'));
    await waitUntilFocused(panel, spoken('heading', t('out-typed')));
  });

  it('works by keyboard alone, and one always sees where one is', async () => {
    await showView(panel, t('view-out'));
    expect(await findLostStops(panel)).toEqual([]);
    await pressByKeyboard(panel, spoken('radio', t('out-as-usual')), 'Space');
    await panel.keyboard.press('ArrowDown');
    await waitUntilFocused(panel, spoken('radio', t('out-as-large')));
    await pressByKeyboard(panel, spoken('button', t('out-print')));
    const page = await chromium.waitForTab('paper=large');
    await waitForText(page, asked[0]!);
    await page.close();
  });

  it.each(papers)('as %s fits on one page, with no barriers', async paper => {
    const page = await openPaper(chromium, panel, paper);
    expect(await findBarriers(page)).toEqual([]);
    expect(await countPages(page)).toBe(1);
    await page.close();
  });

  it('saves a file with a name that says nothing, and with what was shown', async () => {
    const folder = await saveDownloadsOf(panel);
    await showView(panel, t('view-out'));
    await press(panel, 'radio', t('out-as-text'));
    const shown = await panel.$eval('.out-text', element => element.textContent);
    await press(panel, 'button', t('out-save'));
    const { name, path } = await waitForFile(folder);
    expect(name).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(await readFile(path, 'utf8')).toBe(shown);
    await rm(folder, { recursive: true });
  });

  it('copies a message for the portal', async () => {
    await showView(panel, t('view-out'));
    await press(panel, 'radio', t('out-as-message'));
    await press(panel, 'button', t('out-copy'));
    await waitForText(panel, t('out-copied-message'));
    await (await find(panel, 'textbox', t('out-typed-field'))).focus();
    await panel.keyboard.press('KeyV', { commands: ['Paste'] });
    await waitForText(panel, asked.join('\n\n'));
    await chord(panel, 'Control', 'z');
  });

  it('brings answers home from paper, to the questions as they were printed', async () => {
    const page = await openPaper(chromium, panel, 'twin');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await press(page, 'button', t('sheet-print'));
    await page.waitForSelector('[data-printed]');
    await page.close();

    await showView(panel, t('view-questions'));
    const handle = t('question-move', { name: t('question-number', { number: 3 }) });
    await (await find(panel, 'button', handle)).focus();
    await panel.keyboard.press('ArrowUp');
    await waitUntilSaved(panel, t);

    await showView(panel, t('view-out'));
    await typeInto(panel, t('out-typed-field'), 'Q3: the plan pays');
    await waitForText(panel, asked[2]!);
    expect(await findBarriers(panel)).toEqual([]);
    await press(panel, 'button', t('out-typed-keep', { count: 1 }));
    await waitForText(panel, t('out-typed-kept', { count: 1 }));
    await press(panel, 'radio', t('out-as-text'));
    const text = await panel.$eval('.out-text', element => element.textContent ?? '');
    expect(text).toMatch(/Who pays\?\s+They said: the plan pays/);
  });
});

describe.skipIf(!oneMake)('a long list on paper', () => {
  let chromium: Driver;
  let panel: Page;
  const long = (at: number) =>
    `${at}. ${'What else could we try, and what would it be like for me? '.repeat(5)}`;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await askAll(
      panel,
      Array.from({ length: 24 }, (_, at) => long(at + 1)),
    );
  });
  afterAll(() => chromium.close());

  it.each(['usual', 'large', 'twin'] as const)('as %s is cut between questions only', async paper => {
    const page = await openPaper(chromium, panel, paper);
    const { all, split } = await countSplit(page);
    expect(all).toBeGreaterThan(2);
    expect(split).toBe(0);
    await page.close();
  });

  it('in two languages takes more pages, and no question stands on two', async () => {
    const page = await openPaper(chromium, panel, 'two');
    expect(await countPages(page)).toBeGreaterThan(1);
    expect(await countSplit(page)).toEqual({ all: 24, split: 0 });
    // Proof that the question above can be answered otherwise.
    await page.$$eval('.sheet li', items => {
      for (const item of items as HTMLElement[]) item.style.breakInside = 'auto';
    });
    expect((await countSplit(page)).split).toBeGreaterThan(0);
    await page.close();
  });
});
