/** `display` values that let the text before and the text after read on into each other. */
const readsOn = new Set(['inline', 'contents', 'ruby', 'ruby-base', 'ruby-text', 'none']);

/** Whether the text after does not read on from the text before. */
export type Seams = (before: Text, after: Text) => boolean;

/**
 * Whether two text nodes that follow each other in a run of inline elements are in fact two boxes, such as
 * `<span>Heart</span><span>failure</span>` laid out as cells.
 *
 * Asks for computed style, so call it only where the answer matters: where two words touch with nothing between,
 * and for a match that is made of two nodes. Elements of one name and class are asked about once.
 */
export function createSeams(): Seams {
  const isInlineByLook = new Map<string, boolean>();

  function isInline(element: Element): boolean {
    const look = `${element.localName} ${element.className} ${element.getAttribute('style') ?? ''}`;
    const known = isInlineByLook.get(look);
    if (known !== undefined) return known;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const answer = !style || readsOn.has(style.display);
    isInlineByLook.set(look, answer);
    return answer;
  }

  return (before, after) => {
    const parent = before.parentElement;
    if (parent === after.parentElement) return false;
    // An item of a flex or grid box that is written without an element stands apart too, which no style says.
    return [before, after].some(node => {
      for (let at = node.parentElement; at; at = at.parentElement) {
        if (at.contains(before) && at.contains(after)) return false;
        if (!isInline(at)) return true;
      }
      return false;
    });
  };
}
