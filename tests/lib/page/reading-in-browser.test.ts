import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

const start = (page: Page) => page.evaluate(() => imc.reader.start('en'));
const marks = (page: Page) => page.evaluate(() => imc.marks().sort());
const words = async (page: Page) => {
  const reading = await page.evaluate(() => imc.reader.start('en'));
  return reading.ok ? reading.value.words.map(({ text, count }) => `${count} ${text}`) : reading.code;
};

describe.skipIf(!executablePath)('a page being read', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it('has its words marked, by kind, and is otherwise left as it was', async () => {
    const page = await browser.open('<p>She has <b>ede</b>ma. The scan was unremarkable.</p>');
    const before = await page.content();
    await start(page);
    await expect.poll(() => marks(page)).toEqual(['imc-a edema', 'imc-b unremarkable']);
    expect(await page.content()).toBe(before);
  });

  it('has nothing left on it once we stop', async () => {
    const page = await browser.open('<p>edema</p>');
    const before = await page.content();
    await start(page);
    await expect.poll(() => marks(page)).toEqual(['imc-a edema']);
    await page.keyboard.press('F8');
    await page.evaluate(() => imc.reader.stop());
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
      0, 0,
    ]);
    expect(await page.content()).toBe(before);
  });

  it('does not read across cells, and does across inline elements', async () => {
    const page = await browser.open(`
      <table><tr><td>heart</td><td>failure</td></tr></table>
      <div style="display:flex"><span>heart</span><span>failure</span></div>
      <div style="display:flex"><span>heart </span> <span>failure</span></div>
      <p>heart<br>failure</p>
      <p>heart <i>failure</i></p>`);
    expect(await words(page)).toEqual(['1 heart failure']);
  });

  it('tells how the lab marked the value beside a word, in its row or its line', async () => {
    const page = await browser.open(`
      <table><tr><td>edema</td><td>5.4</td><td>H</td></tr></table><p>dyspnea 11.9 (L)</p><p>heart failure</p>`);
    const reading = await page.evaluate(() => imc.reader.start('en'));
    const marked = reading.ok && reading.value.words.map(({ text, labMark }) => [text, labMark]);
    expect(marked).toEqual([
      ['edema', 'high'],
      ['dyspnea', 'low'],
      ['heart failure', undefined],
    ]);
  });

  it('leaves alone what is not for reading', async () => {
    const page = await browser.open(`
      <script>"edema"</script><style>/* edema */</style><textarea>edema</textarea><input value="edema">
      <select><option>edema</option></select><code>edema</code><svg><text y="20">edema</text></svg>
      <div contenteditable><p>edema</p></div><p lang="es">edema</p><p style="display:none">edema</p>
      <p style="visibility:hidden">edema</p><p style="opacity:0">edema</p><template>edema</template><p>dyspnea</p>`);
    expect(await words(page)).toEqual(['1 dyspnea']);
  });

  it.each([
    ['a class', "document.querySelector('#panel').className = 'open'"],
    ['an attribute', "document.querySelector('#panel').removeAttribute('hidden')"],
    ['details', "document.querySelector('details').open = true"],
  ])('is read on when %s opens an accordion', async (_, open) => {
    const page =
      await browser.open(`<style>#panel:not(.open):not([data-x]){display:none}#panel[data-x]:not([hidden]){display:block}</style>
      <details><summary>More</summary><p>dyspnea</p></details><div id="panel" ${open.includes('hidden') ? 'hidden data-x' : ''}><p>edema</p></div>`);
    await start(page);
    expect(await words(page)).toEqual([]);
    await page.evaluate(open);
    await expect.poll(() => words(page)).toHaveLength(1);
    await expect.poll(() => marks(page)).toHaveLength(1);
  });

  it('never shows a mark under other words, also when a row is used again for them', async () => {
    const page = await browser.open('<ul><li>edema today</li><li>no news</li></ul>');
    await start(page);
    await expect.poll(() => marks(page)).toEqual(['imc-a edema']);
    const seen = await page.evaluate(async () => {
      const [first, second] = [...document.querySelectorAll('li')].map(item => item.firstChild as Text);
      first!.data = 'no news here';
      second!.data = 'dyspnea now';
      await new Promise(requestAnimationFrame);
      return imc.marks(); // before the browser paints
    });
    expect(seen).toEqual([]);
    await expect.poll(() => marks(page)).toEqual(['imc-a dyspnea']);
    expect(await words(page)).toEqual(['1 dyspnea']);
  });

  it('is followed as rows come, go and move', async () => {
    const page = await browser.open('<ul><li>edema</li></ul>');
    await start(page);
    await page.evaluate(() => {
      const list = document.querySelector('ul')!;
      list.insertAdjacentHTML('afterbegin', '<li>dyspnea</li><li>hypertension</li>');
      list.append(list.firstElementChild!);
      list.children[1]!.remove();
    });
    await expect.poll(() => words(page)).toEqual(['1 hypertension', '1 dyspnea']);
  });

  it('is read in open shadow roots and same-origin frames, in reading order', async () => {
    const page = await browser.open(
      '<p>edema</p><div id="host"></div><p>hypertension</p><iframe srcdoc="<p>dyspnea</p>"></iframe>',
    );
    await page.evaluate(() => {
      document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>heart failure</p>';
    });
    await start(page);
    await expect
      .poll(() => words(page))
      .toEqual(['1 edema', '1 heart failure', '1 hypertension', '1 dyspnea']);
    await expect
      .poll(() => page.evaluate(() => imc.marks(document.querySelector('iframe')!.contentDocument!)))
      .toEqual(['imc-a dyspnea']);
  });

  it('counts the frames we may not look into', async () => {
    const page = await browser.open('<p>edema</p><iframe sandbox srcdoc="<p>dyspnea</p>"></iframe>');
    const reading = await start(page);
    expect(reading).toMatchObject({ ok: true, value: { closedFrames: 1, words: [{ text: 'edema' }] } });
  });

  it('is left alone when it is in another language, whatever it says of itself', async () => {
    const page = await browser.open(
      '<html lang="en"><body><p>El paciente fue visto por el médico y no tiene dolor en las piernas. Edema en la pierna.',
    );
    expect(await start(page)).toMatchObject({ ok: true, value: { language: 'other', words: [] } });
  });

  it('says so when there is no text', async () => {
    const page = await browser.open('<div></div>');
    expect(await start(page)).toEqual({ ok: false, code: 'no-text' });
  });

  it('with fifty thousand hard words has marks only near what is on the screen', async () => {
    const page = await browser.open('');
    await page.evaluate(() => {
      document.body.innerHTML = '<p>edema and dyspnea</p>'.repeat(25_000);
    });
    await start(page);
    await expect.poll(() => words(page), { timeout: 20_000 }).toEqual(['25000 edema', '25000 dyspnea']);
    const before = await marks(page);
    expect(before.length).toBeGreaterThan(30);
    expect(before.length).toBeLessThanOrEqual(120);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect.poll(() => isMarkedOnScreen(page)).toBe(true);
  });
});

/** Whether the first hard word on the screen is marked. */
function isMarkedOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const caret = document.caretPositionFromPoint(20, 300)!;
    return [...CSS.highlights.get('imc-a')!].some(range => range.startContainer === caret.offsetNode);
  });
}
