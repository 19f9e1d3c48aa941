import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

import { find, readAloud } from './find';
import { placeOfMark } from './marks';

/** Press a marked word. Gives what its card says. */
export async function openCard(page: Page, word: string): Promise<string> {
  await page.bringToFront();
  await page.keyboard.press('Escape'); // a card that is open may lie over it
  const { x, y } = await placeOfMark(page, word);
  await page.mouse.click(x, y);
  await find(page, 'dialog', new RegExp(word, 'i'));
  return readAloud(page);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong inside the card, a line each. Empty is good.
 *
 * The card's root is closed, to the page and to axe. Here the driver, which sees closed roots, hands the root to
 * this one test by its side of the page: nothing in the product is opened, and a page has no such way.
 */
export async function findBarriersInCard(page: Page): Promise<string[]> {
  const card = await find(page, 'dialog', /./);
  await page.evaluate(axeSource);
  return card.evaluate(runAxe);
}

type Axe = {
  run(
    context: Element,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

/** Runs in the page. */
async function runAxe(card: Element): Promise<string[]> {
  const root = card.getRootNode() as ShadowRoot;
  const { host } = root;
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(host, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  });
  Reflect.deleteProperty(host, 'shadowRoot');
  const looked = root.querySelectorAll('button').length;
  if (looked === 0) return ['the card is empty'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} at ${html}. ${failureSummary ?? ''}`),
  );
}
