import { firstNodeOf, nodesOf, type Passage } from './passage';

/** The passages of one document or shadow root, in document order, and by text node. */
export type Shelf = {
  passages(): readonly Passage[];
  /** The passages a text node has a part in. More than one only where the node is very long. */
  passagesAt(node: Node): readonly Passage[];
  /** Add passages that follow each other, none of those already here between them. */
  add(batch: Passage[]): void;
  kill(passage: Passage): void;
  /** The page took nodes away: some passages may be lost. They are looked for when next it matters. */
  distrust(): void;
  /** Let go of the passages that are lost. */
  sweep(): void;
  /** How many passages begin before a node does. */
  countBefore(node: Node): number;
};

const none: readonly Passage[] = [];

export function createShelf(): Shelf {
  let passages: Passage[] = [];
  /** Hardly ever a list: most pages have a hundred thousand nodes, and no node long enough for two passages. */
  const byNode = new Map<Node, Passage | Passage[]>();
  let mayHoldDead = false;
  let mayHoldLost = false;

  function passagesAt(node: Node): readonly Passage[] {
    const known = byNode.get(node);
    if (!known) return none;
    return Array.isArray(known) ? known : [known];
  }

  function kill(passage: Passage) {
    if (!passage.isAlive) return;
    passage.isAlive = false;
    mayHoldDead = true;
    for (const node of nodesOf(passage)) {
      const others = passagesAt(node).filter(other => other !== passage);
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
      for (const passage of batch) {
        for (const node of nodesOf(passage)) {
          const known = byNode.get(node);
          byNode.set(node, known ? [...passagesAt(node), passage] : passage);
        }
      }
    },
    distrust() {
      mayHoldLost = true;
    },
    sweep,
  };
}

function isInOrder(a: Passage, b: Passage): boolean {
  const [nodeA, nodeB] = [firstNodeOf(a), firstNodeOf(b)];
  return nodeA === nodeB || comesBefore(nodeA, nodeB);
}

function comesBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
