import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';
import { createTables, type MyWord, readWords, type Tables } from './document';

export type { MyWord } from './document';

/** The words a client made their own: those they know, and what they say some of them mean. Kept sealed. */
export type MyWords = {
  /** By id. */
  all: ReadonlySignal<ReadonlyMap<string, MyWord>>;
  /** Ids of the words that are marked no more. */
  known: ReadonlySignal<string[]>;
  /** "I know this word": it is marked no more, anywhere. */
  know(id: string, text: string): void;
  /** Mark it again. */
  unknow(id: string): void;
  /** Say in one's own words what a word means. Empty takes it away. `too-long`: nothing changed. */
  explain(id: string, text: string, mine: string): Result<void, 'too-long'>;
  /** It was looked at again before a visit. */
  review(id: string): void;
  close(): void;
};

/** The document's name in the vault. */
export const wordsDocumentId = 'words';

/** When there are more changes than this, opening makes them into one. */
const manyUpdates = 50;

/** Longest meaning of one's own, in UTF-16 code units. */
export const longestMeaning = 500;

/** Where a change came from that is already in the journal. */
const elsewhere = 'elsewhere';

type Options = { now(): number };

/** Open the words that are kept in this journal. */
export async function openMyWords(
  journal: Journal,
  { now }: Options,
): Promise<Result<MyWords, StoreFailure>> {
  const doc = new Y.Doc();
  const tables = createTables(doc);
  const all = signal<ReadonlyMap<string, MyWord>>(new Map());
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    // To the journal first: what a view does with the change may throw, and the words must not depend on it.
    if (origin !== elsewhere) void journal.append({ documentId: wordsDocumentId, update, summary: '' });
    all.value = readWords(tables);
  });
  // Listening comes before reading, so that nothing falls between.
  const stopListening = journal.subscribe(echo => {
    if (echo.kind === 'changed' && echo.change.documentId === wordsDocumentId) {
      Y.applyUpdate(doc, echo.change.update, elsewhere);
    }
  });
  const read = await journal.read(wordsDocumentId);
  if (!read.ok) {
    stopListening();
    return read;
  }
  doc.transact(() => {
    for (const update of read.value.updates) Y.applyUpdate(doc, update, elsewhere);
  }, elsewhere);
  if (read.value.updates.length > manyUpdates) void journal.compact(wordsDocumentId, mergeWords);

  return succeed({
    ...createVerbs(tables, now),
    all,
    known: computed(() => [...all.value.values()].filter(word => word.knownAt).map(word => word.id)),
    close() {
      stopListening();
      doc.destroy();
    },
  });
}

function createVerbs({ doc, known, meanings, reviewed }: Tables, now: () => number) {
  const isoNow = () => new Date(now()).toISOString();
  return {
    know(id: string, text: string) {
      if (!known.has(id)) known.set(id, { text: text.slice(0, longestName).toWellFormed(), at: isoNow() });
    },
    unknow: (id: string) => known.delete(id),
    explain(id: string, text: string, mine: string): Result<void, 'too-long'> {
      if (mine.length > longestMeaning) return fail('too-long');
      const words = mine.toWellFormed();
      doc.transact(() => {
        if (words.trim() === '') meanings.delete(id);
        else meanings.set(id, { text: text.slice(0, longestName).toWellFormed(), mine: words });
      });
      return succeed();
    },
    review: (id: string) => void reviewed.set(id, isoNow()),
  };
}

/** Longest name of a word, in UTF-16 code units: a page says it, and a page is a stranger. */
const longestName = 200;

/** One change that says all that these say. What was deleted is gone from it for good. */
function mergeWords(updates: Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}
