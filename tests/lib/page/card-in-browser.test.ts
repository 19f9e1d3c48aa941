import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Look, plainLook } from '../../../lib/base/look';
import { noWishes } from '../../../lib/messages/protocol';
import type { PageTools } from './in-page';
import { executablePath, openBrowser } from './open-page';

declare const imc: PageTools;

let browser: Awaited<ReturnType<typeof openBrowser>>;

async function opened(body: string): Promise<Page> {
  const page = await browser.open(body);
  await page.evaluate(() => imc.reader.start('en'));
  await expect.poll(() => page.evaluate(() => imc.marks().length)).toBeGreaterThan(0);
  return page;
}

/** The host is the one node we add. Its root is closed, also to this test: what it shows is told by its looks. */
const isOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('html > div:popover-open') !== null);
const nodesAdded = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

async function pointAt(page: Page, selector: string) {
  const box = (await page.locator(selector).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe.skipIf(!executablePath)('the card', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  it('opens for a pointer that rests on a word, stays while it is on the card, and closes after', async () => {
    const page = await opened('<p>no</p><p><span id="word">edema</span></p>');
    const { x, y } = await pointAt(page, '#word');
    await page.mouse.move(x, y);
    await expect.poll(() => isOpen(page)).toBe(true);
    const card = (await page.locator('html > div').boundingBox())!;
    expect(card.width).toBeLessThanOrEqual(372);
    await page.mouse.move(card.x + 30, card.y + 30);
    await page.waitForTimeout(600); // longer than the time it would have to get away in
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(card.x + 700, card.y + 400);
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  it('opens for a press on a word, and takes no press away from the page', async () => {
    const page = await opened(
      '<p><span id="word">edema</span></p><p><a id="link" href="#there">dyspnea</a></p>',
    );
    await page.evaluate(() => {
      document.addEventListener('click', event =>
        Object.assign(globalThis, { prevented: event.defaultPrevented }),
      );
    });
    await page.click('#word');
    await expect.poll(() => isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    await page.click('#link');
    expect(await page.evaluate(() => [location.hash, Reflect.get(globalThis, 'prevented')])).toEqual([
      '#there',
      false,
    ]);
    expect(await isOpen(page)).toBe(false);
  });

  it('goes from word to word by F8, and gives the focus back where it was', async () => {
    const page = await opened('<button>Page</button><p>edema</p><p>dyspnea</p><p>hypertension</p>');
    await page.focus('button');
    const stepped = await page.evaluate(() => [imc.reader.step(1), imc.reader.step(1), imc.reader.step(-1)]);
    expect(stepped.map(step => step.ok && step.value.text)).toEqual(['edema', 'dyspnea', 'edema']);
    await page.keyboard.press('Shift+F8');
    await page.keyboard.press('Enter'); // the focus is on the card, not on a button of it: nothing happens
    expect(await page.evaluate(() => document.activeElement?.matches('html > div'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Page');
  });

  it('hands on what the person asks about, with its passage', async () => {
    const page = await opened('<p>She has   edema in both legs.</p>');
    await page.keyboard.press('F8');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => imc.asked))
      .toEqual([
        {
          id: 'test/edema',
          text: 'edema',
          quote: { exact: 'edema', before: 'She has ', after: ' in both legs.' },
        },
      ]);
  });

  it('does nothing for events a page makes up', async () => {
    const page = await opened('<p id="word">edema</p>');
    await page.evaluate(() => {
      const { x, y } = document.querySelector('#word')!.getBoundingClientRect();
      const at = { bubbles: true, clientX: x + 5, clientY: y + 5 };
      document.querySelector('#word')!.dispatchEvent(new MouseEvent('click', at));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await isOpen(page)).toBe(false);
  });

  it('is one node, comes back when the page takes it away, and lies over everything', async () => {
    const page = await opened(
      '<p>edema</p><div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div>',
    );
    expect(await nodesAdded(page)).toBe(0);
    await page.keyboard.press('F8');
    expect(await nodesAdded(page)).toBe(1);
    await page.evaluate(() => document.querySelector('html > div')!.remove());
    await page.keyboard.press('F8');
    expect(await isOpen(page)).toBe(true);
    expect(await nodesAdded(page)).toBe(1);
  });

  it('closes when its word leaves the page', async () => {
    const page = await opened('<p id="first">edema</p><p>dyspnea</p>');
    await page.keyboard.press('F8');
    expect(await isOpen(page)).toBe(true);
    await page.evaluate(() => document.querySelector('#first')!.remove());
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  it('finds a word by its id, and says when it is not there', async () => {
    const page = await opened(
      `<div style="height:5000px"></div><p>edema</p>`.replace('<div', '<p>dyspnea</p><div'),
    );
    expect(await page.evaluate(() => imc.reader.show('test/edema'))).toEqual({ ok: true });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    expect(await page.evaluate(() => imc.reader.show('test/hypertension'))).toEqual({
      ok: false,
      code: 'missing',
    });
  });

  it('looks as the person asked, where the computer says nothing: larger, roomier, in strong contrast', async () => {
    const look = { theme: 'contrast', comforts: ['large', 'spaced'] } as const;
    const plain = await lookOfCard(await openedWith(plainLook));
    const eased = await lookOfCard(await openedWith(look));
    expect(plain).toMatchObject({ size: 15, letters: 'normal', ink: 'rgb(31, 36, 33)', lang: 'en' });
    expect(eased).toMatchObject({ size: 18, letters: '2.16px', ink: 'rgb(0, 0, 0)' });
  });

  it('is dark for who chose dark, and changes while the page is read', async () => {
    const page = await openedWith({ theme: 'dark', comforts: [] });
    expect(await lookOfCard(page)).toMatchObject({ ink: 'rgb(236, 239, 233)' });
    await page.evaluate(wishes => imc.reader.setWishes(wishes), { ...noWishes, look: plainLook });
    await expect.poll(() => page.evaluate(() => imc.marks().length)).toBe(1);
    await page.keyboard.press('F8');
    expect(await lookOfCard(page)).toMatchObject({ ink: 'rgb(31, 36, 33)' });
  });
});

async function openedWith(look: Look): Promise<Page> {
  const page = await browser.open('<p>edema</p>');
  await page.evaluate(wishes => imc.reader.start('en', wishes), { ...noWishes, look });
  await expect.poll(() => page.evaluate(() => imc.marks().length)).toBe(1);
  await page.keyboard.press('F8');
  return page;
}

type Node = { nodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[] };

/** How the card looks. Its root is closed to the page's scripts, but not to the browser's own tools. */
async function lookOfCard(page: Page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes('dialog')
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(find).find(found => found);
  const dialog = find(root)!;
  const styleOf = async (nodeId: number) => {
    const { computedStyle } = await tools.send('CSS.getComputedStyleForNode', { nodeId });
    return (name: string) => computedStyle.find(style => style.name === name)?.value ?? '';
  };
  const [own, ofPart] = [await styleOf(dialog.nodeId), await styleOf(dialog.children![0]!.nodeId)];
  await tools.detach();
  const { attributes = [] } = dialog;
  return {
    size: Number.parseFloat(own('font-size')),
    letters: ofPart('letter-spacing'),
    ink: own('color'),
    lang: attributes[attributes.indexOf('lang') + 1],
  };
}
