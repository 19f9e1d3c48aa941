/**
 * How the text of an element joins the text around it.
 *
 * By name, because asking the browser for the computed `display` of every element costs several times what
 * reading the page costs. The browser is asked only where a name cannot tell and it matters: see `seams.ts`.
 */
export type Join =
  /** Reads on: `hyper<b>tension</b>` is one word. */
  | 'inline'
  /** Stands apart, and so do its children from each other. Also every custom element and unknown tag. */
  | 'block'
  /** Holds nothing to read, and what is before reads on after. */
  | 'nothing'
  /** Holds nothing that is ours to read, and parts what is before from what is after. */
  | 'wall';

const names: Record<Join, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rt ruby s small span strike ' +
    'strong sub sup time tt u wbr slot',
  // Not listed as blocks, because whatever is not listed is one: address, article, div, li, p, td, va-card …
  block: 'body',
  nothing: 'script style noscript template link meta head title base rp',
  wall:
    'br hr textarea input select option optgroup datalist code kbd samp var svg math canvas audio video object ' +
    'embed iframe frame frameset img picture map progress meter',
};

const joins = new Map<string, Join>();
for (const [join, list] of Object.entries(names)) {
  for (const name of list.split(' ')) joins.set(name, join as Join);
}

/** How an element of this name joins the text around it. `name`: as `localName` gives it. */
export function joinOf(name: string): Join {
  return joins.get(name) ?? 'block';
}

/** The names of elements that may carry a shadow root and are inline or skipped by name need no look. */
const neverHosts = new Set([
  ...names.inline.split(' ').filter(name => name !== 'span'),
  ...names.nothing.split(' '),
  ...names.wall.split(' '),
  ...'td th tr tbody thead tfoot table caption col colgroup li ul ol dl dt dd form fieldset legend pre'.split(
    ' ',
  ),
]);

/** The shadow root of an element, when it has one that is open. */
export function openRootOf(element: Element, name: string): ShadowRoot | null {
  return neverHosts.has(name) ? null : element.shadowRoot;
}

/** A page may write each letter in an element of its own. We do not look for the beginning of that for ever. */
const furthestBack = 500;

/**
 * Where to start reading so that a place is read with all that reads on into it: the first node after the last
 * part of the text before it.
 */
export function startOfBlock(place: Node, top: Node): Node {
  let first = place;
  for (let steps = 0; steps < furthestBack; steps += 1) {
    const before = first.previousSibling;
    const parent = first.parentNode;
    if (before && partsText(before)) return first;
    if (!before && (!parent || parent === top || !isInline(parent))) return first;
    first = before ?? (parent as Node);
  }
  return first;
}

/** Whether a node stands where we read: not in a script, a form field, or a drawing. */
export function isReadable(node: Node, top: Node): boolean {
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const join = joinOf((at as Element).localName);
    if (join === 'nothing' || join === 'wall') return false;
  }
  return true;
}

function isInline(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && joinOf((node as Element).localName) === 'inline';
}

/** Whether what is before a node and what is after it are different blocks of text. */
function partsText(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const join = joinOf((node as Element).localName);
  if (join !== 'inline') return join !== 'nothing';
  for (const child of node.childNodes) if (partsText(child)) return true;
  return false;
}
