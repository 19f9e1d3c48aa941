import { signal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import type { VaultFailure } from './failures';
import type { Journal } from './journal';
import type { SaveState } from './outbox';

/** A journal for a shared computer. */
export type MemoryJournal = Journal & {
  /** Let go of every word. From then on it answers `vault-closed`. */
  end(): void;
};

type Held = { updates: Uint8Array[]; summary: string };

/**
 * Make a journal that keeps everything in this page's memory and nowhere else.
 *
 * It has no database and no lock, and no channel: other panels on a shared computer start empty. When
 * the page goes, so do the words. That is never called saved: `saving` reads `in-memory` throughout.
 */
export function createMemoryJournal(): MemoryJournal {
  const documents = new Map<string, Held>();
  let isOver = false;

  async function ifOpen<Value>(work: () => Value): Promise<Result<Value, VaultFailure>> {
    return isOver ? fail('vault-closed') : succeed(work());
  }

  return {
    saving: signal<SaveState>({ is: 'in-memory' }),
    flush: () => ifOpen(() => undefined),
    subscribe: () => () => undefined,

    append: ({ documentId, update, summary }) =>
      ifOpen(() => {
        const updates = documents.get(documentId)?.updates ?? [];
        documents.set(documentId, { updates: [...updates, update], summary });
      }),
    read: documentId =>
      ifOpen(() => ({ updates: documents.get(documentId)?.updates ?? [], unreadable: 0, missing: 0 })),
    summaries: () =>
      ifOpen(() => ({
        summaries: [...documents].map(([documentId, { summary }]) => ({ documentId, summary })),
        without: [],
        missing: 0,
      })),
    compact: (documentId, merge) =>
      ifOpen(() => {
        const held = documents.get(documentId);
        if (held) documents.set(documentId, { ...held, updates: [merge(held.updates)] });
      }),
    remove: documentId => ifOpen(() => void documents.delete(documentId)),

    end() {
      isOver = true;
      documents.clear();
    },
  };
}
