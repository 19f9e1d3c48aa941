import { batch, type ReadonlySignal, signal } from '@preact/signals-core';

import { type Result, succeed } from '../base/result';
import {
  applyUpdates,
  createDocument,
  mergeUpdates,
  readRemovedAt,
  readVisit,
  type VisitDocument,
} from './document';
import { keepVersions, type VersionKeeper } from './history/keep-versions';
import type { Journal, StoreFailure } from './journal';
import { keepUnchanged } from './keep-unchanged';
import { createSteps, type Steps } from './steps';
import { privateDocumentId, type VisitLine, writeLine } from './summary';
import type { Visit } from './visit';

/** A visit that someone is looking at, or that is being changed. */
export type Shelved = {
  document: VisitDocument;
  visit: ReadonlySignal<Visit>;
  steps: Steps;
  versions: VersionKeeper;
};

/** The documents that are open now. All who take one share it. */
export type Shelf = {
  /** Release each as often as it was taken. */
  take(id: string): Promise<Result<Shelved, StoreFailure>>;
  release(shelved: Shelved): void;
  /** A change from another panel. Nothing happens when the visit is not open here. */
  hear(id: string, update: Uint8Array): void;
  /** Close it, whoever holds it: it was taken off the disk, so nothing more may be written. */
  drop(id: string): void;
  holds(shelved: Shelved): boolean;
  close(): void;
};

export type ShelfOptions = {
  journal: Journal;
  now(): number;
  /** When a visit was last changed: an ISO moment, or empty when that is not known. */
  changedAt(id: string): string;
  /** The line to keep with a change. */
  lineOf(visit: Visit, change: { removedAt: string; isHere: boolean }): VisitLine;
  /** Called when an open visit has changed. */
  onLine(line: VisitLine): void;
  /** Called when some changes of a visit no longer open, or are gone. */
  onUnreadable(id: string, records: number): void;
};

/** Where a change came from that is already in the journal. */
const elsewhere = 'elsewhere';

/** When a visit has more changes than this, opening it makes them into one. */
const manyUpdates = 50;

type Entry = { holders: number; shelved: Shelved; opening: Promise<Result<Shelved, StoreFailure>> };

export function createShelf(options: ShelfOptions): Shelf {
  const entries = new Map<string, Entry>();

  function open(id: string): Entry {
    const shelved = createShelved(id, options);
    // On the shelf before it is read, so that it hears what other panels write meanwhile.
    const entry = { holders: 0, shelved, opening: fill(shelved, options) };
    entries.set(id, entry);
    return entry;
  }

  function drop(id: string): void {
    const entry = entries.get(id);
    entries.delete(id);
    entry?.shelved.steps.close();
    entry?.shelved.document.doc.destroy();
  }

  const holds = ({ document }: Shelved) => entries.get(document.id)?.shelved.document === document;

  return {
    async take(id) {
      const entry = entries.get(id) ?? open(id);
      entry.holders++;
      const opened = await entry.opening;
      if (!opened.ok && holds(entry.shelved)) drop(id);
      return opened;
    },
    release(shelved) {
      const entry = holds(shelved) ? entries.get(shelved.document.id) : undefined;
      if (entry && --entry.holders === 0) drop(shelved.document.id);
    },
    hear(id, update) {
      const entry = entries.get(id);
      if (entry) applyUpdates(entry.shelved.document.doc, [update], elsewhere);
    },
    drop,
    holds,
    close() {
      for (const id of entries.keys()) drop(id);
    },
  };
}

function createShelved(id: string, { journal, now, changedAt, lineOf, onLine }: ShelfOptions): Shelved {
  const document = createDocument(id);
  const versions = keepVersions(document, { journal, now, changedAt: () => changedAt(id) });
  const visit = signal(readVisit(document));
  document.doc.on('update', (update: Uint8Array, origin: unknown) => {
    const changed = keepUnchanged(visit.peek(), readVisit(document));
    const isHere = origin !== elsewhere;
    const line = lineOf(changed, { removedAt: readRemovedAt(document), isHere });
    // To the journal first: what a view does with the change may throw, and the words must not depend on it.
    if (isHere) {
      versions.beforeChange();
      void journal.append({ documentId: privateDocumentId(id), update, summary: writeLine(line) });
    }
    batch(() => {
      visit.value = changed;
      onLine(line);
    });
  });
  return { document, visit, steps: createSteps(document, now), versions };
}

async function fill(
  shelved: Shelved,
  { journal, onUnreadable }: ShelfOptions,
): Promise<Result<Shelved, StoreFailure>> {
  const { id, doc } = shelved.document;
  const read = await journal.read(privateDocumentId(id));
  if (!read.ok) return read;
  const { updates, unreadable, missing = 0 } = read.value;
  applyUpdates(doc, updates, elsewhere);
  if (unreadable + missing > 0) onUnreadable(id, unreadable + missing);
  // A failure costs only time: the changes are still there, as many as they were.
  if (updates.length > manyUpdates) void journal.compact(privateDocumentId(id), mergeUpdates);
  return succeed(shelved);
}
