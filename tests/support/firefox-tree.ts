import type { ElementHandle, Frame, Page, SerializedAXNode } from 'puppeteer-core';

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
  'password text': 'textbox',
};

/** Kinds without a role are found by what they are in the page, and by their words. */
const selectorsByKind: Record<string, string> = {
  summary: 'summary',
  'password text': 'input[type=password]',
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

/** The element of a node, by its role and name: the tree is Firefox's, and the elements are the page's. */
async function elementOf(page: Page, told: Told, before: number): Promise<ElementHandle | null> {
  const selector = selectorsByKind[told.kind];
  if (selector) return findByWords(page, selector, told.name);
  const value = { name: told.name, role: told.aria };
  for (const frame of page.frames()) {
    const inFrame = await locate(frame, value);
    const node = inFrame[before] ?? inFrame[0];
    if (node) return toHandle(frame, node);
  }
  for (const frame of page.frames()) {
    for (const root of await rootsIn(frame)) {
      const [inside] = await locate(frame, value, { startNodes: [{ sharedId: root }] });
      if (inside) return toHandle(frame, inside);
    }
  }
  return null;
}

/** The element of its kind that has these words, or whose label has. */
async function findByWords(page: Page, selector: string, words: string): Promise<ElementHandle | null> {
  for (const element of await page.$$(selector)) {
    const its = await element.evaluate(found => {
      const [label] = found instanceof HTMLInputElement ? (found.labels ?? []) : [];
      return (label ?? found).textContent?.replace(/\s+/g, ' ').trim();
    });
    if (its === words) return element;
  }
  return null;
}

async function locate(frame: Frame, value: object, within: object = {}) {
  const found = await bidiOf(frame.page().browser()).send('browsingContext.locateNodes', {
    context: contextOf(frame),
    locator: { type: 'accessibility', value },
    ...within,
  });
  return (found.result as { nodes: { sharedId: string }[] }).nodes;
}

type Serialized = { value?: { shadowRoot?: Serialized & { sharedId: string }; children?: Serialized[] } };

/** All shadow roots. Only the driver sees into closed ones. */
async function rootsIn(frame: Frame): Promise<string[]> {
  const { result } = await bidiOf(frame.page().browser()).send('script.evaluate', {
    target: { context: contextOf(frame) },
    expression: 'document.documentElement',
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  const roots: string[] = [];
  const gather = ({ value }: Serialized) => {
    if (value?.shadowRoot) {
      roots.push(value.shadowRoot.sharedId);
      gather(value.shadowRoot);
    }
    for (const child of value?.children ?? []) gather(child);
  };
  gather((result as { result: Serialized }).result);
  return roots;
}

/** Puppeteer makes handles of what its own calls find; this was found by ours. */
function toHandle(frame: Frame, node: { sharedId: string }): ElementHandle {
  const { mainRealm } = frame as unknown as {
    mainRealm(): { createHandle(remote: object): ElementHandle };
  };
  return mainRealm.call(frame).createHandle({ type: 'node', ...node });
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
