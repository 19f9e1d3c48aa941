import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong inside the card, a line each. Empty is good.
 *
 * The card's root is closed, to the page and to axe. Here the debugger, which sees closed roots, hands the root to
 * this one test by its side of the page: nothing in the product is opened, and a page has no such way.
 */
export async function findBarriersInCard(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  await page.evaluate(axeSource);
  const [host, root] = await resolveCard(session);
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: host,
    functionDeclaration: runAxe.toString(),
    arguments: [{ objectId: root }],
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as string[];
}

/** The host of the card and its closed root, as objects in the page. */
async function resolveCard(session: CDPSession): Promise<[host: string, root: string]> {
  const { root: document } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = document.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ shadowRoots }) => shadowRoots?.[0]?.shadowRootType === 'closed');
  const root = host?.shadowRoots?.[0];
  if (!host || !root) throw new Error('No card is on the page');
  const ids = [host, root].map(async ({ backendNodeId }) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) throw new Error('The card went away');
    return object.objectId;
  });
  return Promise.all(ids) as Promise<[string, string]>;
}

type Axe = {
  run(
    context: Element,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

/** Runs in the page, on the host. */
async function runAxe(this: Element, root: ShadowRoot): Promise<string[]> {
  Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(this, {
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  });
  Reflect.deleteProperty(this, 'shadowRoot');
  const looked = root.querySelectorAll('button').length;
  if (looked === 0) return ['the card is empty'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} at ${html}. ${failureSummary ?? ''}`),
  );
}
