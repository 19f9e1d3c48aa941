import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { noWishes } from '../../../lib/messages/protocol';
import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

async function read(body: string, wishes = noWishes): Promise<Page> {
  const page = await browser.open(body);
  await page.evaluate(wanted => imc.reader.start('en', wanted), wishes);
  return page;
}

const marksOf = (page: Page) => page.evaluate(() => imc.marks().sort());

describe.skipIf(!executablePath)('what a person wants marked', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it('leaves out the words they know, and shows no shorter word in their place', async () => {
    const page = await read('<p>heart failure with edema</p>', {
      ...noWishes,
      known: ['test/heart failure'],
    });
    await expect.poll(() => marksOf(page)).toHaveLength(1);
    expect((await marksOf(page))[0]).toMatch(/edema$/);
  });

  it('changes at once, and back', async () => {
    const page = await read('<p>edema and dyspnea</p>');
    await expect.poll(() => marksOf(page)).toHaveLength(2);
    await page.evaluate(() => imc.reader.setWishes({ level: 'some', hurtful: false, known: ['test/edema'] }));
    await expect.poll(() => marksOf(page)).toHaveLength(1);
    await page.evaluate(wanted => imc.reader.setWishes(wanted), noWishes);
    await expect.poll(() => marksOf(page)).toHaveLength(2);
  });

  it('leaves a block of another language alone, among blocks of ours', async () => {
    const english = 'This is the note of your visit with the care team, and it is yours to read. ';
    const page = await read(
      `<p>${english.repeat(4)}</p><p>The edema is better.</p>
       <p>La paciente no tiene edema en las piernas y toma sus medicinas.</p>
       <p>Le patient est venu pour un edema avec les résultats dans deux semaines.</p>
       <table><tr><td>edema</td><td>4</td></tr></table>`,
    );
    await expect.poll(() => marksOf(page)).toHaveLength(2);
  });

  it('explains a selection with no mark on the page', async () => {
    const page = await browser.open(
      '<p id="it">edema, edema and dyspnea came with the cold of last week.</p>',
    );
    const empty = await page.evaluate(() => imc.reader.explainSelection());
    expect(empty).toEqual({ ok: false, code: 'nothing-selected' });
    const reading = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('#it')!);
      return imc.reader.explainSelection();
    });
    expect(reading).toMatchObject({
      ok: true,
      value: {
        words: [
          { id: 'test/edema', count: 2 },
          { id: 'test/dyspnea', count: 1 },
        ],
        level: 'easy',
      },
    });
    expect(await marksOf(page)).toEqual([]);
  });
});
