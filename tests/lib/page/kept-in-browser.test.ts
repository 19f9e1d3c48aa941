import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Quote } from '../../../lib/anchors/quote';
import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

const rows = (...cells: string[][]) =>
  `<table><tbody>${cells.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const labs = rows(
  ['Sodium', '140', 'mmol/L', '136 - 145'],
  ['Potassium', '3.1', 'mmol/L', '3.5 - 5.1'],
  ['Chloride', '101', 'mmol/L', '98 - 107'],
);
const potassium: Quote = {
  exact: '3.1',
  before: '140\nmmol/L\n136 - 145\nPotassium\n',
  after: '\nmmol/L\n3.5 - 5.1\nChloride\n101',
};

async function follow(body: string, quotes: Record<string, Quote>): Promise<Page> {
  const page = await browser.open(`${body}<p>edema</p>`);
  await page.evaluate(() => imc.reader.start('en'));
  const passages = Object.entries(quotes).map(([key, quote]) => ({ key, quote }));
  await page.evaluate(kept => imc.reader.followPassages(kept), passages);
  return page;
}

const sights = (page: Page) =>
  page.evaluate(() => Object.fromEntries((imc.passages.at(-1) ?? []).map(({ key, sight }) => [key, sight])));
const pulse = (page: Page) => page.evaluate(() => imc.marks().filter(mark => mark.startsWith('imc-d')));

/** Note what pulses in each frame from now on, and the row it is in: a pulse may be over before one looks. */
async function notePulses(page: Page) {
  await page.evaluate(() => {
    const noted = new Set<string>();
    Object.assign(window, { noted });
    const look = () => {
      for (const { startContainer: node } of CSS.highlights.get('imc-d') ?? [])
        if (node.isConnected)
          noted.add(`${node.nodeValue} in ${node.parentElement?.parentElement?.firstChild?.textContent}`);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(window as unknown as { noted: Set<string> }).noted]);
}

describe.skipIf(!executablePath)('passages a person kept', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it('are found without a mark that the page could read, and it is what it was', async () => {
    const page = await browser.open(`${labs}<p>edema</p>`);
    const before = await page.content();
    await page.evaluate(() => imc.reader.start('en'));
    await page.evaluate(quote => imc.reader.followPassages([{ key: 'q', quote }]), potassium);
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    expect(await pulse(page)).toEqual([]);
    await page.evaluate(() => imc.reader.showPassage('q'));
    expect(await pulse(page)).toEqual(['imc-d 3.1']);
    const host = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML ?? '');
    expect((await page.content()).replace(host.startsWith('<body') ? '' : host, '')).toBe(before);
  });

  it('are never put on a lookalike, also where the page writes it into the same node', async () => {
    const page = await follow(labs, { q: potassium });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await page.evaluate(() => imc.reader.showPassage('q'));
    const leftOver = await page.evaluate(async () => {
      // As a portal does that recycles its rows: another row's words in the same text nodes.
      const cells = document.querySelectorAll('tr:nth-child(2) td');
      for (const [at, words] of ['Magnesium', '3.1', 'mg/dL', '1.7 - 2.2'].entries())
        cells[at]!.firstChild!.nodeValue = words;
      cells[1]!.firstChild!.nodeValue = '2.0';
      await new Promise(requestAnimationFrame);
      return imc.marks().filter(mark => mark.startsWith('imc-d'));
    });
    expect(leftOver).toEqual([]);
    await expect.poll(() => sights(page)).toEqual({ q: 'missing' });
  });

  it('are found again when a page of a list comes back', async () => {
    const page = await follow(`<main>${labs}</main>`, { q: potassium });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      const kept = main.innerHTML;
      main.innerHTML = '<p>Page two of the list has other words.</p>';
      Object.assign(window, { back: () => (main.innerHTML = kept) });
    });
    await expect.poll(() => sights(page)).toEqual({ q: 'missing' });
    await page.evaluate(() => (window as unknown as { back(): void }).back());
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
  });

  it.each(['makes its rows anew', 'writes other words into the same rows'])(
    'in a list that %s as it scrolls: missing while away, never on a lookalike, found when it is back',
    async how => {
      const page = await follow('<div id="list" style="height:200px;overflow:auto"></div>', {
        q: {
          exact: 'Take with food',
          before: 'Number 12\nSertraline 50 mg\n',
          after: '\nNumber 13\nLisinopril',
        },
      });
      await page.evaluate(fillVirtualList, how === 'makes its rows anew');
      await expect.poll(() => sights(page)).toEqual({ q: 'found' });

      // Row 412 reads like row 12, in another place: near it, and not it.
      await page.evaluate(() => (document.querySelector('#list')!.scrollTop = 410 * 40));
      await page.waitForFunction(() => document.body.textContent.includes('Number 412'));
      await expect.poll(() => sights(page)).toEqual({ q: 'missing' });
      const shown = await page.evaluate(() => imc.reader.showPassage('q'));
      expect(shown).toEqual({ ok: false, code: 'missing' });
      expect(await pulse(page)).toEqual([]);

      await page.evaluate(() => (document.querySelector('#list')!.scrollTop = 10 * 40));
      await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    },
  );

  it('of two that read alike in all they were kept with, none is shown', async () => {
    const page = await follow(labs + labs, {
      q: { ...potassium, before: '136 - 145\nPotassium\n', after: '\nmmol/L\n3.5 - 5.1' },
    });
    await expect.poll(() => sights(page)).toEqual({ q: 'ambiguous' });
    expect(await page.evaluate(() => imc.reader.showPassage('q'))).toEqual({ ok: false, code: 'ambiguous' });
    expect(await pulse(page)).toEqual([]);
  });

  it('are not mixed up with a copy for the printer that nobody sees', async () => {
    const page = await follow(`<div style="display:none">${labs}</div><p>Your labs of today:</p>${labs}`, {
      q: potassium,
    });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
  });

  it('in a closed part are said to be there, and shown once it is opened', async () => {
    const page = await follow(
      `<div style="height:3000px"></div><details><summary>Labs</summary>${labs}</details>`,
      { q: potassium },
    );
    await expect.poll(() => sights(page)).toEqual({ q: 'hidden' });
    const shown = await page.evaluate(() => imc.reader.showPassage('q'));
    expect(shown).toEqual({ ok: true, value: { sight: 'hidden' } });
    expect(await page.evaluate(() => document.querySelector('details')!.open)).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    const pulses = await notePulses(page);
    await page.click('summary');
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await expect.poll(pulses).toHaveLength(1);
  });

  it('are scrolled to and pulse, then rest', async () => {
    const page = await follow(`<div style="height:3000px"></div>${labs}<div style="height:3000px"></div>`, {
      q: potassium,
    });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await page.evaluate(() => imc.reader.showPassage('q'));
    const box = await page.evaluate(() => document.querySelectorAll('td')[5]!.getBoundingClientRect().top);
    expect(box).toBeGreaterThan(0);
    expect(box).toBeLessThan(720);
    expect(await page.evaluate(() => CSS.highlights.get('imc-d')?.size)).toBe(1);
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('imc-d'))).toBe(false);
  });

  it('on a page the browser has translated are said to be lost to that', async () => {
    const page = await follow('<p>El potasio es 3.1 hoy.</p>', { q: potassium });
    await expect.poll(() => sights(page)).toEqual({ q: 'missing' });
    await page.evaluate(() => {
      document.documentElement.className = 'translated-ltr';
      document.querySelector('p')!.textContent = 'Your potassium is low.';
    });
    await expect.poll(() => sights(page)).toEqual({ q: 'translated' });
  });

  it('in a shadow root and over several elements are found', async () => {
    const page = await browser.open('<p>edema</p><div id="host"></div>');
    await page.evaluate(() => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<p>Your doctor says to <b>follow up</b> with cardiology <i>in two</i> weeks, please.</p>';
    });
    await page.evaluate(() => imc.reader.start('en'));
    const quote = {
      exact: 'follow up with cardiology in two weeks',
      before: 'Your doctor says to ',
      after: '',
    };
    await page.evaluate(kept => imc.reader.followPassages([{ key: 'q', quote: kept }]), quote);
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
  });

  it('lead back to what was written about them, by a press, once they were shown', async () => {
    const page = await follow(labs, { q: potassium });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await page.click('td:has-text("3.1")', { position: { x: 6, y: 10 } });
    expect(await page.evaluate(() => imc.pressed)).toEqual([]);
    await page.evaluate(() => imc.reader.showPassage('q'));
    await page.click('td:has-text("3.1")', { position: { x: 6, y: 10 } });
    await expect.poll(() => page.evaluate(() => imc.pressed)).toEqual(['q']);
  });

  it('leave nothing behind when reading ends', async () => {
    const page = await follow(labs, { q: potassium });
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
    await page.evaluate(() => imc.reader.showPassage('q'));
    await page.evaluate(() => imc.reader.stop());
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('taken from a word of the page are found again by what was kept', async () => {
    const page = await browser.open(`${rows(['edema', 'yes', 'left leg'], ['edema', 'no', 'right leg'])}`);
    const read = await page.evaluate(() => imc.reader.start('en'));
    const quote = read.ok ? read.value.words[0]!.quote : potassium;
    expect(quote.after).toBe('\nyes\nleft leg\nedema\nno\nright leg');
    await page.evaluate(kept => imc.reader.followPassages([{ key: 'q', quote: kept }]), quote);
    await expect.poll(() => sights(page)).toEqual({ q: 'found' });
  });
});

/** Runs in the page: 1,000 rows of which only those in sight are there, each of three lines, every 100th alike but for its number. */
function fillVirtualList(makesAnew: boolean): void {
  const [rowHeight, shown, all] = [40, 8, 1_000];
  const list = document.querySelector<HTMLElement>('#list')!;
  list.innerHTML = `<div style="height:${rowHeight * all}px;position:relative"></div>`;
  const inner = list.firstElementChild!;
  const wordsOf = (row: number) => [
    `Number ${row}`,
    ['Lisinopril 10 mg', 'Sertraline 50 mg'][Number(row % 100 === 12)]!,
    row % 100 === 12 ? 'Take with food' : 'Take at night',
  ];
  const addRow = () => {
    const element = document.createElement('div');
    element.style.position = 'absolute';
    for (let line = 0; line < 3; line += 1) element.appendChild(document.createElement('p')).textContent = '';
    inner.append(element);
    return element;
  };
  const draw = () => {
    const first = Math.floor(list.scrollTop / rowHeight);
    if (makesAnew) inner.replaceChildren();
    while (inner.childElementCount < shown) addRow();
    for (const [at, element] of [...inner.children].entries()) {
      (element as HTMLElement).style.top = `${(first + at) * rowHeight}px`;
      for (const [line, words] of wordsOf(first + at).entries()) {
        const paragraph = element.children[line]!;
        if (paragraph.firstChild) paragraph.firstChild.nodeValue = words;
        else paragraph.textContent = words;
      }
    }
  };
  list.addEventListener('scroll', draw);
  list.scrollTop = 10 * rowHeight;
  draw();
}
