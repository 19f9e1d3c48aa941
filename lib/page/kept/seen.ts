/** Whether a person can see what is in an element, or could by scrolling. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The nearest thing around an element that can be seen: where a closed part of the page begins. */
export function nearestSeen(element: Element | null): Element | undefined {
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    if (isSeen(at) && at.getBoundingClientRect().height > 0) return at;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : null;
}

/** Whether the browser shows the page in another language than it is written in. */
export function isTranslated(page: Document): boolean {
  // Chrome and Edge put a class on the page and their own elements around words.
  const html = page.documentElement;
  return (
    /\btranslated-(ltr|rtl)\b/.test(html.className) ||
    page.querySelector('font[style*="vertical-align: inherit"]') !== null
  );
}
