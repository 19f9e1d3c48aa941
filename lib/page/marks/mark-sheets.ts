import { createScopes, type Scopes } from './mark-scope';
import { handsDown, type MarkLook, markRules } from './mark-style';
import type { Region } from './regions';

type Realm = Window & typeof globalThis;
type Adopted = { sheet: CSSStyleSheet; scopes: Scopes; selectors: string[] };

/**
 * Our style sheets. One in each document and shadow root that has marks: Chromium is content with the document's,
 * Firefox styles highlights in a shadow root by the root's own sheets only.
 */
export type MarkSheets = {
  /**
   * See that our rules are in force for an element. True when they were not: then the browser has styles to work
   * out, and whoever asks for them before the next frame waits. Pages that set their own list throw our sheet out.
   */
  reach(region: Region, element: Element): boolean;
  setLook(look: MarkLook): void;
  clear(): void;
};

export function createMarkSheets(): MarkSheets {
  const adopted = new Map<Document | ShadowRoot, Adopted>();
  let look: MarkLook = 'lines';

  function adopt({ top, document, closing }: Region): Adopted {
    let ours = adopted.get(top);
    if (!ours) {
      // A sheet is good only in the document whose window made it.
      const sheet = new (document.defaultView as Realm).CSSStyleSheet();
      ours = {
        sheet,
        scopes: createScopes(document, top === document ? ':root' : ':host > *'),
        selectors: [],
      };
      adopted.set(top, ours);
      closing.signal.addEventListener('abort', () => adopted.delete(top), { once: true });
    }
    if (indexOf(top, ours.sheet) === -1) top.adoptedStyleSheets.push(ours.sheet);
    return ours;
  }

  return {
    reach(region, element) {
      const { sheet, scopes, selectors } = adopt(handsDown ? regionOfDocument(region) : region);
      const selector = scopes.reach(handsDown ? (outermostHost(region) ?? element) : element);
      if (selector === undefined || selectors.includes(selector)) return false;
      selectors.push(selector);
      for (const rule of markRules(selector, look)) sheet.insertRule(rule, sheet.cssRules.length);
      return true;
    },
    setLook(next) {
      if (next === look) return;
      look = next;
      for (const { sheet, selectors } of adopted.values()) {
        sheet.replaceSync(selectors.flatMap(selector => markRules(selector, look)).join('\n'));
      }
    },
    clear() {
      for (const [top, { sheet }] of adopted) {
        const at = indexOf(top, sheet);
        if (at !== -1) top.adoptedStyleSheets.splice(at, 1);
      }
      adopted.clear();
    },
  };
}

/** The region of the document that a shadow root is in. */
function regionOfDocument(region: Region): Region {
  return region.parent?.document === region.document ? regionOfDocument(region.parent) : region;
}

/** The element of the document itself that a shadow root hangs from, however deep. */
function outermostHost({ parent, host, document }: Region): Element | undefined {
  if (parent?.document !== document) return undefined;
  return outermostHost(parent) ?? host;
}

/** By index: Firefox shows content scripts no iterators of the page's lists. */
function indexOf({ adoptedStyleSheets }: Document | ShadowRoot, sheet: CSSStyleSheet): number {
  for (let at = adoptedStyleSheets.length - 1; at >= 0; at -= 1)
    if (adoptedStyleSheets[at] === sheet) return at;
  return -1;
}
