import { type MarkLook, markSheetText } from './mark-style';
import type { Region } from './regions';

type Realm = Window & typeof globalThis;

/**
 * Our style sheets. One in each document and shadow root that has marks: Chromium is content with the document's,
 * Firefox styles highlights in a shadow root by the root's own sheets only.
 */
export type MarkSheets = {
  /** See that the rules are in force there. Pages that set their own list of sheets throw ours out. */
  adopt(region: Region): void;
  setLook(look: MarkLook): void;
  clear(): void;
};

export function createMarkSheets(): MarkSheets {
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  let look: MarkLook = 'lines';

  function adopt({ top, document, closing }: Region) {
    let sheet = sheets.get(top);
    if (!sheet) {
      // A sheet is good only in the document whose window made it.
      sheet = new (document.defaultView as Realm).CSSStyleSheet();
      sheet.replaceSync(markSheetText(look));
      sheets.set(top, sheet);
      closing.signal.addEventListener('abort', () => sheets.delete(top), { once: true });
    }
    if (indexOf(top, sheet) === -1) top.adoptedStyleSheets.push(sheet);
  }

  return {
    adopt,
    setLook(next) {
      if (next === look) return;
      look = next;
      for (const sheet of sheets.values()) sheet.replaceSync(markSheetText(look));
    },
    clear() {
      for (const [top, sheet] of sheets) {
        const at = indexOf(top, sheet);
        if (at !== -1) top.adoptedStyleSheets.splice(at, 1);
      }
      sheets.clear();
    },
  };
}

/** By index: Firefox shows content scripts no iterators of the page's lists. */
function indexOf({ adoptedStyleSheets }: Document | ShadowRoot, sheet: CSSStyleSheet): number {
  for (let at = adoptedStyleSheets.length - 1; at >= 0; at -= 1)
    if (adoptedStyleSheets[at] === sheet) return at;
  return -1;
}
