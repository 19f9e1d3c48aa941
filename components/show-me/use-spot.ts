import { useEffect } from 'preact/hooks';

/**
 * Outline the part of the view where a step is done. By a style sheet of the document and not by an attribute: what is
 * drawn anew keeps its outline, and nothing lies over what one looks at.
 *
 * @param spot - A selector. Undefined: nothing to look at.
 */
export function useSpot(spot: string | undefined): void {
  useEffect(() => {
    if (!spot) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:is(${spot}):not(:focus-visible) { outline: 3px dashed var(--accent); outline-offset: 3px; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    };
  }, [spot]);
}
