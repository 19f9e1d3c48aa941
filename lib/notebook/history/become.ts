import * as Y from 'yjs';

import { applyUpdates, createDocument, type VisitDocument, writeText } from '../document';

/**
 * Make ready to change a document into how it once read. What is in both stays the same thing, under the same id, so that
 * answers and other panels still find it. Only what differs is written.
 *
 * It knows no part of a visit by name, so that parts which are added to visits later come back too.
 *
 * @returns The change. Make it as one step.
 */
export function becomeLike({ id, doc }: VisitDocument, state: Uint8Array): () => void {
  const earlier = createDocument(id);
  applyUpdates(earlier.doc, [state]);
  const names = new Set([...doc.share.keys(), ...earlier.doc.share.keys()]);
  // Asked for before the step begins: Undo watches what is there by then.
  const pairs = [...names].map(name => [partOf(doc, name), partOf(earlier.doc, name)] as const);
  return () => {
    for (const [part, was] of pairs) writeLike(part, was);
    earlier.doc.destroy();
  };
}

/** At the root there are maps, which `createDocument` asks for, and texts. */
function partOf(doc: Y.Doc, name: string): Y.Map<unknown> | Y.Text {
  const part = doc.share.get(name);
  return part instanceof Y.Map ? part : doc.getText(name);
}

/** False when the two are not of a kind. */
function writeLike(part: unknown, was: unknown): boolean {
  if (part instanceof Y.Text && was instanceof Y.Text) {
    writeText(part, part.toString(), was.toString());
    return true;
  }
  if (!(part instanceof Y.Map) || !(was instanceof Y.Map)) return false;
  for (const name of [...part.keys()]) if (!was.has(name)) part.delete(name);
  for (const [name, value] of was) if (!isKeptAside(name)) writeEntry(part, name, value);
  return true;
}

function writeEntry(part: Y.Map<unknown>, name: string, was: unknown): void {
  const value = part.get(name);
  if (writeLike(value, was)) return;
  if (was instanceof Y.AbstractType) part.set(name, was.clone());
  else if (JSON.stringify(value) !== JSON.stringify(was)) part.set(name, was);
}

/** That a visit was removed for a while is no part of what it said. */
function isKeptAside(name: string): boolean {
  return name === 'removedAt';
}
