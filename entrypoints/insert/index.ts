import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { inserterName } from '../../lib/messages/inserting';
import type { RootOf } from '../../lib/page/insert/box';
import { createInserter } from '../../lib/page/insert/inserter';

type OfFirefox = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type OfChrome = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** Shadow roots open to extensions, closed ones too: in Chrome by a call that throws for what is no HTML element. */
const rootOf: RootOf = element => {
  const { dom } = (globalThis as OfChrome).chrome ?? {};
  if (dom && element instanceof HTMLElement) return dom.openOrClosedShadowRoot(element);
  return (element as OfFirefox).openOrClosedShadowRoot ?? element.shadowRoot;
};

/**
 * Put into a page when the person presses "Put it in my portal", and at no other time. Does nothing until it is asked
 * (`entrypoints/sidepanel/inserting.ts`).
 */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  world[inserterName] ??= createInserter(document, rootOf);
});
