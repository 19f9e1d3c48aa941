import type * as Y from 'yjs';

/**
 * Texts that stand by themselves in a document, under a name: answers and the boxes of forms.
 *
 * They are not made inside their question, where one would think to look: two computers can each begin an answer to a
 * question saved before there were answers, and of two texts made in one place Yjs keeps one. These are the same text.
 */
export type LooseName = `answer/${string}` | `inMyWords/${string}` | `box/${string}`;

/** The text under a name. It is there from the first letter; asking for it writes nothing. */
export function looseText(doc: Y.Doc, name: LooseName): Y.Text {
  return doc.getText(name);
}

/** What it reads, without making it. */
export function readLooseText(doc: Y.Doc, name: LooseName): string {
  return doc.share.has(name) ? doc.getText(name).toString() : '';
}

/** All that begin so and hold something, by the rest of their name. */
export function readLoose(doc: Y.Doc, beginning: 'box/'): Record<string, string> {
  const names = [...doc.share.keys()].filter(name => name.startsWith(beginning)).sort();
  const found = names.map(name => [name.slice(beginning.length), doc.getText(name).toString()] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== ''));
}
