import { firstNodeOf, nodesOf, type Passage } from './passage';

/** The passages of one document or shadow root, in document order, and by text node. */
export type Shelf = {
  passages(): readonly Passage[];
  /** The passages a text node has a part in. More than one only where the node is very long. */
  passagesAt(node: Node): readonly Passage[];
  /** Add passages that follow each other, none of those already here between them. */
  add(batch: Passage[]): void;
  kill(passage: Passage): void;
  /** Kill all. Nothing is asked of it or added to it after that. */
  close(): void;
  /** The page took nodes away: some passages may be lost. They are looked for when next it matters. */
  distrust(): void;
  /** Let go of the passages that are lost. */
  sweep(): void;
  /** How many passages begin before a node does. */
  countBefore(node: Node): number;
};

const none: readonly Passage[] = [];

/** So many batches are listed by node each time somebody asks: some hundred passages. */
const batchesAtOnce = 2;

export function createShelf(): Shelf {
  let passages: Passage[] = [];
  /** Hardly ever a list: most pages have a hundred thousand nodes, and no node long enough for two passages. */
  const byNode = new Map<Node, Passage | Passage[]>();
  /**
   * Batches that are not in there yet. Reading a page adds tens of thousands of nodes and asks about none, so they are
   * listed a few at a time when somebody asks, and looked through as long as they are not.
   */
  let unlisted: Passage[][] = [];
  let mayHoldDead = false;
  let mayHoldLost = false;

  function listedAt(node: Node): readonly Passage[] {
    const known = byNode.get(node);
    if (!known) return none;
    return Array.isArray(known) ? known : [known];
  }

  function passagesAt(node: Node): readonly Passage[] {
    if (unlisted.length === 0) return listedAt(node);
    for (const batch of unlisted.splice(0, batchesAtOnce)) list(batch);
    const others = unlisted.flatMap(batch => passagesIn(batch, node));
    return others.length > 0 ? [...listedAt(node), ...others] : listedAt(node);
  }

  function list(batch: Passage[]) {
    for (const passage of batch) {
      if (!passage.isAlive) continue;
      for (const node of nodesOf(passage)) {
        const known = byNode.get(node);
        byNode.set(node, known ? [...listedAt(node), passage] : passage);
      }
    }
  }

  function kill(passage: Passage) {
    if (!passage.isAlive) return;
    passage.isAlive = false;
    passage.haul.version += 1;
    mayHoldDead = true;
    for (const node of nodesOf(passage)) {
      const others = listedAt(node).filter(other => other !== passage);
      if (others.length > 0) byNode.set(node, others);
      else byNode.delete(node);
    }
  }

  function sweep() {
    if (mayHoldLost) for (const passage of passages) if (!firstNodeOf(passage).isConnected) kill(passage);
    if (mayHoldDead) passages = passages.filter(passage => passage.isAlive);
    mayHoldLost = false;
    mayHoldDead = false;
  }

  function countBefore(node: Node): number {
    let [low, high] = [0, passages.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comesBefore(firstNodeOf(passages[middle]!), node)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    passages: () => passages,
    passagesAt,
    kill,
    countBefore,
    add(batch) {
      const [first] = batch;
      if (!first) return;
      sweep(); // a search by order goes wrong among nodes that are not in the page
      const last = passages[passages.length - 1];
      if (!last || isInOrder(last, first)) passages.push(...batch);
      else passages.splice(countBefore(firstNodeOf(first)), 0, ...batch);
      unlisted.push(batch);
    },
    close() {
      for (const passage of passages) passage.isAlive = false;
      passages = [];
      unlisted = [];
      byNode.clear();
    },
    distrust() {
      mayHoldLost = true;
    },
    sweep,
  };
}

/** The passages of a batch that a node has a part in. They share their list of nodes. */
function passagesIn(batch: Passage[], node: Node): Passage[] {
  const at = batch[0]!.haul.nodes.indexOf(node as Text);
  if (at === -1) return [];
  return batch.filter(({ firstNode, lastNode, isAlive }) => isAlive && firstNode <= at && at <= lastNode);
}

function isInOrder(a: Passage, b: Passage): boolean {
  const [nodeA, nodeB] = [firstNodeOf(a), firstNodeOf(b)];
  return nodeA === nodeB || comesBefore(nodeA, nodeB);
}

function comesBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
