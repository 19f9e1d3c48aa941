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

/** Not listed as blocks, because whatever is not listed is one: body, div, li, p, td, va-card … */
const names: Record<Exclude<Join, 'block'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rt ruby s small span strike ' +
    'strong sub sup time tt u wbr slot',
  nothing: 'script style noscript template link meta head title base rp',
  wall:
    'br hr textarea input select option optgroup datalist code kbd samp var svg math canvas audio video object ' +
    'embed iframe frame frameset img picture map progress meter text tspan desc mi mn mo ms mtext',
};

const joins = new Map<string, Join>();
for (const [join, list] of Object.entries(names)) {
  for (const name of list.split(' ')) joins.set(name, join as Join);
}

/** Most elements have the name of the one before: cells follow cells. */
let lastName = '';
let lastJoin: Join = 'block';

/** How an element joins the text around it. `name`: its `localName`. */
export function joinOf(name: string): Join {
  if (name !== lastName) {
    lastName = name;
    lastJoin = joins.get(name) ?? 'block';
  }
  return lastJoin;
}

/** The block that the text right inside an element is of. Null when it is not for us to read. */
export function blockAround(element: Node | null): Node | null {
  for (let at = element; at; at = at.parentNode) {
    const join = at.nodeType === 1 ? joinOf((at as Element).localName) : 'block';
    if (join === 'block') return at;
    if (join !== 'inline') return null;
  }
  return null;
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
    if (at.nodeType !== 1) continue;
    const join = joinOf((at as Element).localName);
    if (join === 'nothing' || join === 'wall') return false;
  }
  return true;
}

/**
 * Whether something between a text node and the text before it in the same block parts the two: a line break, a
 * form field, a block without text.
 */
export function isPartedBefore(node: Node): boolean {
  let at = node;
  for (let steps = 0; steps < furthestBack; steps += 1) {
    const before = at.previousSibling;
    if (!before) {
      const parent = at.parentNode;
      if (!parent || !isInline(parent)) return false;
      at = parent;
    } else if (isText(before)) return false;
    else if (before.nodeType === 1 && joinOf((before as Element).localName) !== 'nothing')
      return endsParted(before);
    else at = before; // a comment or a script
  }
  return false;
}

/** Whether the end of an element is not text that reads on. */
function endsParted(element: Node): boolean {
  for (let at: Node | null = element; at; at = at.lastChild) {
    if (isText(at)) return false;
    if (at.nodeType === 1 && !isInline(at)) return true;
  }
  return false;
}

/** Whether what is before a node and what is after it are different blocks of text. */
function partsText(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const join = joinOf((node as Element).localName);
  if (join !== 'inline') return join !== 'nothing';
  for (const child of node.childNodes) if (partsText(child)) return true;
  return false;
}

function isInline(node: Node): boolean {
  return node.nodeType === 1 && joinOf((node as Element).localName) === 'inline';
}

function isText({ nodeType }: Node): boolean {
  return nodeType === 3 || nodeType === 4;
}
