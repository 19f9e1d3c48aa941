import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';

import { bidiOf, contextOf, type tabOf as TabOf, type WindowScope } from './firefox-window';

/** A node as it comes from Firefox. `aria`: its role where ARIA has a name for it. */
type Told = {
  aria: string;
  kind: string;
  name: string;
  value: string;
  description: string;
  states: number;
  children: Told[];
};

/** What Chromium calls what ARIA has no role for. Tests use its names. */
const rolesByKind: Record<string, string> = {
  'text leaf': 'StaticText',
  summary: 'DisclosureTriangle',
  label: 'LabelText',
};

/** Bits of the interface nsIAccessibleStates. */
const states = { unavailable: 0x1, focused: 0x4, pressed: 0x8, checked: 0x10, expanded: 0x200 };

/**
 * Read Firefox's own accessibility tree of a page, closed shadow roots and frames too: what a screen reader would be
 * told. Each node is written as Puppeteer writes those of Chromium.
 */
export function createTreeReader(inWindow: WindowScope) {
  return async (page: Page): Promise<SerializedAXNode> => {
    const told = JSON.parse(await inWindow(tellTree, contextOf(page))) as Told | null;
    if (!told) throw new Error('The page has no accessibility tree yet');
    return translate(told, page, new Map());
  };
}

/** @param counts - How many of the same role and name came before. */
function translate(told: Told, page: Page, counts: Map<string, number>): SerializedAXNode {
  const role = rolesByKind[told.kind] ?? told.aria;
  const key = `${told.aria || told.kind} ${told.name}`;
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  const is = (state: number) => (told.states & state) !== 0;
  return {
    role: role || told.kind,
    name: told.name,
    ...(told.value !== '' && { value: told.value }),
    ...(told.description !== '' && { description: told.description }),
    ...(is(states.focused) && { focused: true }),
    ...(is(states.unavailable) && { disabled: true }),
    ...(is(states.expanded) && { expanded: true }),
    checked: is(states.checked),
    pressed: is(states.pressed),
    elementHandle: () => elementOf(page, told, before),
    children: told.children.map(child => translate(child, page, counts)),
  };
}

type Located = { nodes: { sharedId: string }[] };
type Serialized = { result: { value: { value: { shadowRoot?: { sharedId: string } } }[] } };

/** The element of a node, by its role and name: the tree is Firefox's, and the elements are the page's. */
async function elementOf(page: Page, told: Told, before: number): Promise<ElementHandle | null> {
  if (told.kind === 'summary') {
    for (const summary of await page.$$('summary')) {
      const words = await summary.evaluate(element => element.textContent?.replace(/\s+/g, ' ').trim());
      if (words === told.name) return summary;
    }
    return null;
  }
  const bidi = bidiOf(page.browser());
  const context = contextOf(page);
  const locate = async (within: object) => {
    const locator = { type: 'accessibility', value: { name: told.name, role: told.aria } };
    const found = await bidi.send('browsingContext.locateNodes', { context, locator, ...within });
    return (found.result as Located).nodes;
  };
  const inPage = (await locate({}))[before];
  if (inPage) return toHandle(page, inPage);
  for (const root of await closedRoots(page)) {
    const [inside] = await locate({ startNodes: [{ sharedId: root }] });
    if (inside) return toHandle(page, inside);
  }
  return null;
}

/** The roots of hosts beside the body: the card is in one. Only the driver sees into closed ones. */
async function closedRoots(page: Page): Promise<string[]> {
  const { result } = await bidiOf(page.browser()).send('script.evaluate', {
    target: { context: contextOf(page) },
    expression: '[...document.documentElement.children].filter(child => !child.matches("head, body"))',
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const hosts = (result as Serialized).result.value;
  return hosts.flatMap(({ value }) => (value.shadowRoot ? [value.shadowRoot.sharedId] : []));
}

/** Puppeteer makes handles of what its own calls find; this was found by ours. */
function toHandle(page: Page, node: { sharedId: string }): ElementHandle {
  const frame = page.mainFrame() as unknown as {
    mainRealm(): { createHandle(remote: object): ElementHandle };
  };
  return frame.mainRealm().createHandle({ type: 'node', ...node });
}

/** What Firefox's own windows have, as far as we use it. */
declare const tabOf: typeof TabOf;
declare const Cc: Record<string, { getService(kind: unknown): AccessibilityService }>;
declare const Ci: Record<string, unknown>;
type Accessible = {
  role: number;
  computedARIARole: string;
  name: string | null;
  value: string;
  description: string;
  childCount: number;
  getChildAt(at: number): Accessible;
  getState(states: { value?: number }, more: object): void;
};
type AccessibilityService = {
  getAccessibleFor(element: unknown): Accessible | null;
  getStringRole(role: number): string;
};

declare global {
  var imcAccessibility: AccessibilityService | undefined;
}

/** Runs in Firefox. JSON of the page's document, or of null while there is none. */
function tellTree(context: string): string {
  // Held on to: it stops, and forgets all trees, when nobody has it.
  globalThis.imcAccessibility ??= Cc['@mozilla.org/accessibilityService;1']!.getService(
    Ci.nsIAccessibilityService,
  );
  const service = globalThis.imcAccessibility;
  const outer = service.getAccessibleFor(tabOf(context));
  if (!outer || outer.childCount === 0) return 'null';
  const tell = (node: Accessible): object => {
    const kind = service.getStringRole(node.role);
    const states: { value?: number } = {};
    node.getState(states, {});
    const children = [];
    for (let at = 0; at < node.childCount; at += 1) children.push(tell(node.getChildAt(at)));
    return {
      kind,
      aria: node.computedARIARole ?? '',
      name: node.name ?? '',
      // Of a link and of a document it is an address.
      value: kind === 'link' || kind === 'document' ? '' : node.value,
      description: node.description ?? '',
      states: states.value ?? 0,
      children,
    };
  };
  return JSON.stringify(tell(outer.getChildAt(0)));
}
