import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { inserterName } from '../../lib/messages/inserting';
import type { RootOf } from '../../lib/page/insert/box';
import { createInserter } from '../../lib/page/insert/inserter';

type Openers = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** Shadow roots open to extensions, closed ones too. Chrome throws for what is no HTML element. */
const rootOf: RootOf = element => {
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  const { dom } = (globalThis as Openers).chrome ?? {};
  return dom ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
};

/**
 * Put into a page when the person presses "Put it in my portal", and at no other time. Does nothing until it is asked
 * (`entrypoints/sidepanel/inserting.ts`).
 */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  world[inserterName] ??= createInserter(document, rootOf);
});
