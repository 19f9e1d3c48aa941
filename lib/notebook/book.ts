import { type Signal, signal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import { earlierDocumentId } from './history/earlier-id';
import type { Echo, Journal, StoreFailure } from './journal';
import { createShelf, type Shelf } from './shelf';
import { createLines, type Lines, privateDocumentId, readLine, summarize, visitIdOf } from './summary';

export type NotebookOptions = {
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Take off the disk what else belongs to a visit that is forgotten: what is shared of it (`lib/review`). */
  forgetAlso?(visitId: string): Promise<Result<void, StoreFailure>>;
};

/**
 * Changes of a visit that no longer open, or are gone; with an empty id, of a visit that no one knows any more.
 * What is there stays on disk; the rest of the visit is shown, but for
 * what builds on them: words typed in the same sitting after a lost change wait for it, also on disk.
 */
export type SetAside = { visitId: string; records: number };

/** What the notebook is made of: a line for every visit, and a shelf for the open ones. */
export type Book = {
  lines: Lines;
  shelf: Shelf;
  setAside: Signal<SetAside[]>;
  journal: Journal;
  options: NotebookOptions;
};

/** Undo is offered for less than this. A visit removed longer ago is forgotten at the next start. */
const undoMs = 60_000;

export function createBook(journal: Journal, options: NotebookOptions): Book {
  const lines = createLines();
  const setAside = signal<SetAside[]>([]);
  const shelf = createShelf({
    journal,
    now: options.now,
    changedAt: id => lines.find(id)?.changedAt ?? '',
    lineOf(visit, { removedAt, isHere }) {
      const was = isHere ? undefined : lines.find(visit.id)?.changedAt;
      return summarize(visit, { removedAt, changedAt: was ?? isoNow(options) });
    },
    onLine: lines.put,
    onUnreadable(visitId, records) {
      const others = setAside.value.filter(aside => aside.visitId !== visitId);
      setAside.value = [...others, { visitId, records }];
    },
  });
  return { lines, shelf, setAside, journal, options };
}

/** Take in what another panel did. */
export function hear({ lines, shelf }: Book, echo: Echo): void {
  const id = visitIdOf(echo.kind === 'removed' ? echo.documentId : echo.change.documentId);
  if (id === undefined) return;
  if (echo.kind === 'removed') {
    shelf.drop(id);
    lines.delete(id);
    return;
  }
  const line = readLine(echo.change.summary);
  if (line?.id === id) lines.put(line);
  // After the line: when the visit is open here, what is on screen says it better.
  shelf.hear(id, echo.change.update);
}

/** Read the lines of all visits. One that does not open is made anew from its visit. */
export async function readLines(book: Book): Promise<Result<void, StoreFailure>> {
  const { lines, journal, options } = book;
  const read = await journal.summaries();
  if (!read.ok) return read;
  const { without, missing = 0 } = read.value;
  if (missing > 0) book.setAside.value = [...book.setAside.value, { visitId: '', records: missing }];
  const lost = [...without];
  for (const { documentId, summary } of read.value.summaries) {
    const line = readLine(summary);
    if (line?.id !== visitIdOf(documentId)) lost.push(documentId);
    else if (line && !lines.find(line.id)) lines.put(line);
  }
  for (const documentId of lost) await readLineFromVisit(book, visitIdOf(documentId));

  const isPast = (removedAt: string) => removedAt !== '' && options.now() - Date.parse(removedAt) > undoMs;
  for (const { id, removedAt } of lines.all()) if (isPast(removedAt)) await forget(book, id);
  return succeed();
}

/** Say that a visit was removed, or with an empty moment that it was not, so that all panels agree. */
export async function setRemoved(
  { lines, shelf }: Book,
  id: string,
  removedAt: string,
): Promise<Result<void, 'missing' | StoreFailure>> {
  if (!lines.find(id)) return fail('missing');
  const taken = await shelf.take(id);
  if (!taken.ok) return taken;
  const { doc, details } = taken.value.document;
  doc.transact(() => details.set('removedAt', removedAt));
  shelf.release(taken.value);
  return succeed();
}

/**
 * Take a visit off the disk. What belongs to it goes first: were that to fail, the visit is still there to try again.
 */
export async function forget(
  { lines, shelf, journal, options }: Book,
  id: string,
): Promise<Result<void, StoreFailure>> {
  shelf.drop(id);
  const earlier = await journal.remove(earlierDocumentId(id));
  if (!earlier.ok) return earlier;
  const also = await options.forgetAlso?.(id);
  if (also && !also.ok) return also;
  const removed = await journal.remove(privateDocumentId(id));
  if (removed.ok) lines.delete(id);
  return removed;
}

export function isoNow({ now }: NotebookOptions): string {
  return new Date(now()).toISOString();
}

/** Opening a visit makes its line. A visit that does not open is reported as set aside. */
async function readLineFromVisit({ shelf }: Book, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const taken = await shelf.take(id);
  if (taken.ok) shelf.release(taken.value);
}
