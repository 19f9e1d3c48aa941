import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';

import { waitFor } from './wait';
import { waysOf } from './ways';

/** Parts of the tree that say nothing their parents have not said. */
const unspoken = new Set(['none', 'generic', 'InlineTextBox', 'LabelText', 'MenuListPopup']);

/** What a person who hears the page would call it: `'Ask about this'` or `/words? on this page/`. */
export type Name = string | RegExp;

export type Patience = { timeoutMs?: number };

/**
 * Find what a person would find: by its role and its name, as the browser's accessibility tree
 * has them. Looks into shadow roots, closed ones too, as assistive technology does.
 */
export function find(page: Page, role: string, name: Name, patience?: Patience): Promise<ElementHandle> {
  return waitFor(
    `${role} ${name}`,
    async () => {
      const [node] = await findNodes(page, role, name);
      return (await node?.elementHandle()) ?? undefined;
    },
    { ...patience, describe: () => outline(page) },
  );
}

/** Every one that is there now, in reading order. */
export async function findAll(page: Page, role: string, name: Name = /.*/s): Promise<SerializedAXNode[]> {
  return findNodes(page, role, name);
}

/** Press it where a person would: in the middle, once nothing lies over it. */
export async function press(page: Page, role: string, name: Name, patience?: Patience): Promise<void> {
  const element = await find(page, role, name, patience);
  await element.scrollIntoView();
  let cover = '';
  await waitFor(
    `${role} ${name} to be free`,
    async () => {
      cover = await element.evaluate(whatLiesOver);
      return cover === '' ? true : undefined;
    },
    { ...patience, describe: async () => `Over it lies ${cover}` },
  );
  await element.click();
}

/** Runs in the page. Empty when the middle of the element is its own, or that of something in it. */
function whatLiesOver(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  if (hit && (element.contains(hit) || hit.contains(element))) return '';
  return hit ? hit.outerHTML.slice(0, 200) : 'the edge of the window';
}

/** Put words in a field, as typed by hand, after what is there. */
export async function typeInto(page: Page, name: Name, words: string): Promise<void> {
  const field = await find(page, 'textbox', name);
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** The role and name of what has the keyboard, as a screen reader says it. */
export async function focused(page: Page): Promise<string> {
  await waysOf(page)?.settleFocus(page);
  let innermost = 'nothing';
  for (const { node } of walk(await readTree(page))) {
    if (node.focused) innermost = `${node.role} ${node.name ?? ''}`.trim();
  }
  return innermost;
}

/** Wait until something of that role and name is gone. */
export async function waitUntilGone(page: Page, role: string, name: Name, patience?: Patience) {
  await waitFor(
    `${role} ${name} to go`,
    async () => ((await findNodes(page, role, name)).length === 0 ? true : undefined),
    { ...patience, describe: () => outline(page) },
  );
}

/** Wait until a person can read these words somewhere on the page, or in a field on it. */
export async function waitForText(page: Page, words: Name, patience?: Patience): Promise<string> {
  return waitFor(
    `the words ${words}`,
    async () => {
      const text = await readAloud(page);
      const found = typeof words === 'string' ? text.includes(words) : words.test(text);
      return found ? text : undefined;
    },
    { ...patience, describe: () => outline(page) },
  );
}

/** Everything a screen reader would read, names and values, a line each. */
export async function readAloud(page: Page): Promise<string> {
  const lines: string[] = [];
  for (const { node } of walk(await readTree(page))) {
    for (const words of [node.name, node.value, node.description]) {
      if (words !== undefined && words !== '') lines.push(String(words));
    }
  }
  return lines.join('\n');
}

/** The page as a person who hears it meets it. Printed when a test does not find something. */
export async function outline(page: Page): Promise<string> {
  const lines: string[] = [];
  for (const { node, depth } of walk(await readTree(page))) {
    if (unspoken.has(node.role)) continue;
    if (node.role === 'StaticText' && lines.at(-1)?.includes(JSON.stringify(node.name))) continue;
    const value = node.value === undefined ? '' : ` = ${JSON.stringify(node.value)}`;
    lines.push(`${'  '.repeat(depth)}${node.role} ${JSON.stringify(node.name ?? '')}${value}`.slice(0, 160));
  }
  const shown = lines.slice(0, 120);
  return shown.length < lines.length ? [...shown, `… ${lines.length} in all`].join('\n') : shown.join('\n');
}

async function findNodes(page: Page, role: string, name: Name): Promise<SerializedAXNode[]> {
  const nodes: SerializedAXNode[] = [];
  for (const { node } of walk(await readTree(page))) {
    if (node.role === role && isNamed(node, name)) nodes.push(node);
  }
  return nodes;
}

function isNamed({ name = '' }: SerializedAXNode, wanted: Name): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

async function readTree(page: Page): Promise<SerializedAXNode> {
  const its = waysOf(page);
  if (its) return its.readTree(page);
  const root = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: true });
  if (!root) throw new Error('The page has no accessibility tree yet');
  return root;
}

function* walk(node: SerializedAXNode, depth = 0): Generator<{ node: SerializedAXNode; depth: number }> {
  yield { node, depth };
  for (const child of node.children ?? []) yield* walk(child, depth + 1);
}
