import type * as Y from 'yjs';

/** A word the client made their own. */
export type MyWord = {
  /** The id of its term, such as `en-core/edema`. */
  id: string;
  /** As the page wrote it. */
  text: string;
  /** Since when they know it: an ISO moment. */
  knownAt?: string;
  /** What they say it means. */
  mine?: string;
  /** When they last looked at it again. */
  reviewedAt?: string;
};

/** The document as Yjs holds it: by id of a term. Two panels merge word by word, the last to say so wins. */
export type Tables = {
  doc: Y.Doc;
  known: Y.Map<unknown>;
  meanings: Y.Map<unknown>;
  reviewed: Y.Map<unknown>;
};

export function createTables(doc: Y.Doc): Tables {
  return {
    doc,
    known: doc.getMap('known'),
    meanings: doc.getMap('meanings'),
    reviewed: doc.getMap('reviewed'),
  };
}

/** Read the document as plain values. What does not have the right shape is left out. */
export function readWords({ known, meanings, reviewed }: Tables): Map<string, MyWord> {
  const words = new Map<string, MyWord>();
  const wordOf = (id: string, text: string) => words.get(id) ?? { id, text };
  for (const [id, value] of known) {
    const { text, at } = Object(value) as Record<string, unknown>;
    if (typeof text === 'string' && typeof at === 'string') {
      words.set(id, { ...wordOf(id, text), knownAt: at });
    }
  }
  for (const [id, value] of meanings) {
    const { text, mine } = Object(value) as Record<string, unknown>;
    if (typeof text === 'string' && typeof mine === 'string') words.set(id, { ...wordOf(id, text), mine });
  }
  for (const [id, at] of reviewed) {
    const word = words.get(id);
    if (word && typeof at === 'string') words.set(id, { ...word, reviewedAt: at });
  }
  return words;
}
