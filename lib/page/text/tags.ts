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

/** Elements that the platform lets carry a shadow root, besides custom ones. The others need no look. */
const hosts =
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' ');

/** What an element's name says of it. */
export type Tag = { join: Join; mayHost: boolean; isCustom: boolean; isFrame: boolean };

const tags = new Map<string, Tag>();
for (const [join, list] of Object.entries(names)) {
  for (const name of list.split(' ')) tags.set(name, createTag(name, join as Join));
}

/** What an element's `localName` says of it. One look in one table: this is asked of every element of a page. */
export function tagOf(name: string): Tag {
  return tags.get(name) ?? addTag(name);
}

function addTag(name: string): Tag {
  const tag = createTag(name, 'block');
  if (tags.size < 2_000) tags.set(name, tag); // a page may make up names without end
  return tag;
}

function createTag(name: string, join: Join): Tag {
  const isCustom = name.includes('-');
  return {
    join,
    isCustom,
    mayHost: isCustom || hosts.includes(name),
    isFrame: name === 'iframe' || name === 'frame',
  };
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
    const join = tagOf((at as Element).localName).join;
    if (join === 'nothing' || join === 'wall') return false;
  }
  return true;
}

function isInline(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && tagOf((node as Element).localName).join === 'inline';
}

/** Whether what is before a node and what is after it are different blocks of text. */
function partsText(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const join = tagOf((node as Element).localName).join;
  if (join !== 'inline') return join !== 'nothing';
  for (const child of node.childNodes) if (partsText(child)) return true;
  return false;
}
