import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

const body = `<nav>Menu of the portal</nav><main><h1>Medicines</h1><p>For <b>edema</b> and more.</p>
  <table><tr><th>Name</th><th>Dose</th></tr><tr><td>Metformin</td><td>500 <i>mg</i></td></tr></table>
  <p style="display:none">hidden copy</p><p id="last">Ask your pharmacist.<br>Any time.</p></main><footer>Foot</footer>`;

describe.skipIf(!executablePath)('a part of the page', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it('is its main part as it can be seen, line by line and row by row', async () => {
    const page = await browser.open(body);
    expect(await page.evaluate(() => imc.reader.copyPart(false))).toEqual({ ok: false, code: 'not-reading' });
    await page.evaluate(() => imc.reader.start('en'));
    const part = await page.evaluate(() => imc.reader.copyPart(false));
    expect(part).toMatchObject({
      ok: true,
      value: {
        of: 'page',
        lines: [
          'Medicines',
          'For edema and more.',
          'Name · Dose',
          'Metformin · 500 mg',
          'Ask your pharmacist.',
          'Any time.',
        ],
      },
    });
  });

  it('is what is selected, in whole lines, unless all of the page is asked for', async () => {
    const page = await browser.open(body);
    await page.evaluate(() => imc.reader.start('en'));
    await page.evaluate(() => {
      const [cell] = document.querySelectorAll('td');
      getSelection()!.setBaseAndExtent(cell!.firstChild!, 2, cell!.firstChild!, 5);
    });
    const part = await page.evaluate(() => imc.reader.copyPart(false));
    expect(part.ok && part.value.lines).toEqual(['Metformin · 500 mg']);
    const whole = await page.evaluate(() => imc.reader.copyPart(true));
    expect(whole.ok && whole.value.lines.length).toBe(6);
  });
});
