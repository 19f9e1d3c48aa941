import type { ReadonlySignal } from '@preact/signals-core';

import type { Result } from '../base/result';

/** Why the store could not do what was asked. Nothing typed is lost by any of these. */
export type StoreFailure =
  | 'storage-full'
  | 'storage-missing'
  | 'vault-unreadable'
  | 'vault-newer'
  | 'vault-closed';

/**
 * Whether all that was typed is on disk. While `not-saved`, the words are kept in memory and tried
 * again; `in-memory` is a shared computer, where nothing is ever written and all is well.
 */
export type SaveState =
  | { is: 'saved' }
  | { is: 'saving' }
  | { is: 'not-saved'; code: StoreFailure }
  | { is: 'in-memory' };

/** One change to one document, and its one line for lists as it now reads. */
export type Change = { documentId: string; update: Uint8Array; summary: string };

/** What happened to a document in another panel. */
export type Echo = { kind: 'changed'; change: Change } | { kind: 'removed'; documentId: string };

/** A document's changes, how many more there are that no longer open, and how many should be there and are not. */
export type DocumentRead = { updates: Uint8Array[]; unreadable: number; missing?: number };

export type SummariesRead = {
  summaries: { documentId: string; summary: string }[];
  /** Documents that have changes but no summary that opens. */
  without: string[];
  /** How many lines should be there and are not, of which no one knows whose they are. */
  missing?: number;
};

/**
 * Where the notebook keeps its documents: an append-only list of changes for each.
 *
 * The notebook knows no more of the vault than this, so it runs anywhere.
 */
export type Journal = {
  /** Held in memory at once, on disk when the promise succeeds. A failed change is tried again with the next. */
  append(change: Change): Promise<Result<void, StoreFailure>>;
  /** Includes the changes that are still on their way to disk. */
  read(documentId: string): Promise<Result<DocumentRead, StoreFailure>>;
  summaries(): Promise<Result<SummariesRead, StoreFailure>>;
  /** Put one change in the place of the many it was merged from. */
  compact(
    documentId: string,
    merge: (updates: Uint8Array[]) => Uint8Array,
  ): Promise<Result<void, StoreFailure>>;
  /** Take a document and its summary off the disk. */
  remove(documentId: string): Promise<Result<void, StoreFailure>>;
  /** Hear what other panels did. Returns the undoing. */
  subscribe(listener: (echo: Echo) => void): () => void;
  saving: ReadonlySignal<SaveState>;
  /** Try now to put on disk whatever is not there yet. */
  flush(): Promise<Result<void, StoreFailure>>;
};
