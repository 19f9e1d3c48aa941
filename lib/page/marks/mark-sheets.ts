import { createScopes, type Scopes } from './mark-scope';
import { handsDown, type MarkLook, type MarkName, markRules } from './mark-style';
import type { Region } from './regions';

type Realm = Window & typeof globalThis;
type Adopted = { sheet: CSSStyleSheet; scopes: Record<MarkName, Scopes>; rules: Rules[] };
/** What elements have rules for what marks. */
type Rules = { name: MarkName; selector: string };

/**
 * Our style sheets. One in each document and shadow root that has marks: Chromium is content with the document's,
 * Firefox styles highlights in a shadow root by the root's own sheets only.
 */
export type MarkSheets = {
  /**
   * See that our rules for a mark are in force for an element. True when they were not: then the browser has styles
   * to work out, and whoever asks for them before the next frame waits. Each name costs the page some microseconds
   * for every element it adds, so there are rules only for the marks there are. Pages that set their own list throw
   * our sheet out.
   */
  reach(region: Region, element: Element, name: MarkName): boolean;
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
      const scopesOf = () => createScopes(document, top === document ? ':root' : ':host > *');
      ours = { sheet, scopes: scopesByName(scopesOf), rules: [] };
      adopted.set(top, ours);
      closing.signal.addEventListener('abort', () => adopted.delete(top), { once: true });
    }
    if (indexOf(top, ours.sheet) === -1) top.adoptedStyleSheets.push(ours.sheet);
    return ours;
  }

  return {
    reach(region, element, name) {
      const { sheet, scopes, rules } = adopt(handsDown ? regionOfDocument(region) : region);
      const selector = scopes[name].reach(handsDown ? (outermostHost(region) ?? element) : element);
      if (selector === undefined || rules.some(rule => rule.name === name && rule.selector === selector))
        return false;
      rules.push({ name, selector });
      for (const rule of markRules(name, selector, look)) sheet.insertRule(rule, sheet.cssRules.length);
      return true;
    },
    setLook(next) {
      if (next === look) return;
      look = next;
      for (const { sheet, rules } of adopted.values()) {
        sheet.replaceSync(rules.flatMap(({ name, selector }) => markRules(name, selector, look)).join('\n'));
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

function scopesByName(make: () => Scopes): Record<MarkName, Scopes> {
  return { hard: make(), friend: make(), chosen: make(), pulse: make() };
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
