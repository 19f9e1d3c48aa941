import { workInSlices } from '../slices';
import { isReadable, startOfBlock } from '../text/tags';
import type { Stretch } from '../text/walk';
import type { Region } from './regions';
import type { Scanner } from './scan';

/** Keeps up with the page: has read again what has changed, and looked at again what may have opened or closed. */
export type Follower = {
  follow(region: Region): void;
  /** Have these nodes read again soon. */
  readAgain(region: Region, nodes: Iterable<Node>): void;
};

export type FollowerEvents = {
  /** Before the next frame: the words of this node have changed. Undefined: of any number of nodes. Be quick. */
  onTextChanged(node?: Node): void;
  /** An element has changed its looks, and maybe what is in it can be seen now, or not any more. */
  onStirred(region: Region, element: Element): void;
  /** What has changed has been read again. */
  onSettled(): void;
  /** Whether a region is in another language, and is left alone. */
  isForeign(region: Region): boolean;
  /** Whether a node is one that we added. */
  isOurs(node: Node): boolean;
};

/** Attributes by which pages open and close what is already there. */
const attributeFilter = [
  'class',
  'style',
  'hidden',
  'open',
  'lang',
  'contenteditable',
  'aria-expanded',
  'aria-hidden',
];
/** How pages open and close things without a change of nodes or attributes, or only some time after one. */
const stirringEvents = ['toggle', 'transitionend', 'animationend', 'change'];

/** From a change to reading it again. What changes often is read once for many changes. */
const restMs = 40;
/** Above so many changes, all of the region is read again. */
const manyChanges = 2_000;

export function createFollower(scanner: Scanner, events: FollowerEvents, signal: AbortSignal): Follower {
  const changed = new Map<Region, Set<Node>>();
  let settling = false;

  function readAgain(region: Region, nodes: Iterable<Node>) {
    const set = changed.get(region) ?? new Set();
    changed.set(region, set);
    for (const node of nodes) if (set.size <= manyChanges) set.add(node);
    if (settling) return;
    settling = true;
    setTimeout(() => void settle(), restMs);
  }

  async function settle() {
    const stretches = changedStretches(changed, events.isForeign);
    await workInSlices(() => {
      const next = stretches.next();
      if (next.done) return false;
      readStretch(next.value);
      return true;
    }, signal);
    settling = false;
    await scanner.whenDone();
    if (signal.aborted) return;
    events.onSettled();
    for (const region of changed.keys()) readAgain(region, []); // what has changed meanwhile
  }

  function readStretch({ region, ...stretch }: Stretch & { region: Region }) {
    scanner.reread(region, stretch);
    for (let node: Node | null = stretch.first; node; node = node.nextSibling) {
      if (node.nodeType === Node.ELEMENT_NODE) scanner.search(region, node);
      if (node.contains(stretch.last)) break;
    }
  }

  function note(region: Region, records: MutationRecord[]) {
    if (records.length > manyChanges) {
      region.shelf.distrust();
      events.onTextChanged();
      return readAgain(region, region.top.childNodes);
    }
    const nodes: Node[] = [];
    let isToSettle = false;
    for (const record of records) {
      const { type, target } = record;
      if (type !== 'attributes') isToSettle = true;
      if (type === 'attributes') events.onStirred(region, target as Element);
      else if (type === 'characterData') {
        events.onTextChanged(target);
        nodes.push(target);
      } else noteChildren(region, record, nodes);
    }
    // Also where nodes only went: words are gone with them.
    if (isToSettle) readAgain(region, nodes);
  }

  /** By index: iterators of the page's lists cost more than what they go through. */
  function noteChildren(region: Region, record: MutationRecord, nodes: Node[]) {
    const { addedNodes } = record;
    for (let at = 0; at < addedNodes.length; at += 1) {
      const node = addedNodes[at]!;
      if (!events.isOurs(node)) nodes.push(node);
    }
    if (record.removedNodes.length === 0) return;
    region.shelf.distrust();
    // What stood on both sides may read on now.
    const { previousSibling, nextSibling } = record;
    if (previousSibling?.nodeType === Node.TEXT_NODE) nodes.push(previousSibling);
    if (nextSibling?.nodeType === Node.TEXT_NODE) nodes.push(nextSibling);
  }

  return {
    readAgain,
    follow(region) {
      const observer = new MutationObserver(records => note(region, records));
      observer.observe(region.top, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter,
      });
      const { signal: closing } = region.closing;
      closing.addEventListener('abort', () => observer.disconnect(), { once: true });
      for (const type of stirringEvents) {
        region.top.addEventListener(type, event => stirBy(event, region), {
          capture: true,
          passive: true,
          signal: closing,
        });
      }
    },
  };

  function stirBy({ target }: Event, region: Region) {
    // By its type, not `instanceof`: a frame's elements are made by the frame's own window.
    if ((target as Node | null)?.nodeType === 1) events.onStirred(region, target as Element);
  }
}

/** What to read again: neighbours in one go, and nothing twice. Empties the book of changes as it goes. */
function* changedStretches(
  changed: Map<Region, Set<Node>>,
  isForeign: (region: Region) => boolean,
): Generator<Stretch & { region: Region }> {
  for (const [region, nodes] of changed) {
    changed.delete(region);
    const { top } = region;
    if (region.closing.signal.aborted || isForeign(region)) continue;
    if (nodes.size > manyChanges) {
      if (top.firstChild) yield { region, first: top.firstChild, last: top, top };
      continue;
    }
    let stretch: (Stretch & { region: Region }) | undefined;
    for (const node of nodes) {
      // Also where nothing is left to be found.
      for (const passage of region.shelf.passagesAt(node)) region.shelf.kill(passage);
      if (stretch && node.previousSibling === stretch.last) stretch.last = node;
      else if (isToBeRead(node, nodes, top)) {
        if (stretch) yield stretch;
        stretch = { region, first: startOfBlock(node, top), last: node, top };
      }
    }
    if (stretch) yield stretch;
  }
}

function isToBeRead(node: Node, others: Set<Node>, top: Node): boolean {
  if (!node.isConnected || !isReadable(node, top)) return false;
  for (let at = node.parentNode; at && at !== top; at = at.parentNode) if (others.has(at)) return false;
  return true;
}
