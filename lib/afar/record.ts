import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as Y from 'yjs';

import { type Result, succeed } from '../base/result';
import { mergeUpdates } from '../notebook/document';
import type { Journal, StoreFailure } from '../notebook/journal';
import { keep } from '../review/keep';

/** Plain values by name, kept sealed under one id. Of two panels the last to say so counts, value by value. */
export type SealedRecord<Value> = {
  all: ReadonlySignal<ReadonlyMap<string, Value>>;
  /** Undefined takes a value out. */
  set(values: Record<string, Value | undefined>): void;
  /** Take what was replaced off the disk too: until then it lies there, sealed. */
  forgetReplaced(): Promise<Result<void, StoreFailure>>;
  close(): void;
};

/** The ids of everything that sharing from afar keeps. None of it is in a backup. */
export const afarIds = {
  me: 'afar:me',
  people: 'afar:people',
  caseload: 'afar:caseload',
  visit: (visitId: string) => `afar:visit:${visitId}`,
  client: (wire: string) => `afar:client:${wire}`,
  review: (wire: string) => `afar:review:${wire}`,
};

type Entry<Value> = { holders: number; opening: Promise<Result<SealedRecord<Value>, StoreFailure>> };

/** What is open, by journal: two documents of one record in one panel would not hear each other. */
const openByJournal = new WeakMap<Journal, Map<string, Entry<never>>>();

/** Open a record. All who open it share it; close it as often. */
export async function openRecord<Value>(
  journal: Journal,
  documentId: string,
): Promise<Result<SealedRecord<Value>, StoreFailure>> {
  const entries = (openByJournal.get(journal) ?? new Map()) as Map<string, Entry<Value>>;
  openByJournal.set(journal, entries as Map<string, Entry<never>>);
  const entry = entries.get(documentId) ?? { holders: 0, opening: read<Value>(journal, documentId) };
  entries.set(documentId, entry);
  entry.holders++;
  const close = (record?: SealedRecord<Value>) => {
    if (--entry.holders > 0) return;
    entries.delete(documentId);
    record?.close();
  };
  const opened = await entry.opening;
  if (!opened.ok) {
    close();
    return opened;
  }
  return succeed({ ...opened.value, close: () => close(opened.value) });
}

async function read<Value>(
  journal: Journal,
  documentId: string,
): Promise<Result<SealedRecord<Value>, StoreFailure>> {
  const doc = new Y.Doc();
  const map = doc.getMap<Value>('values');
  const kept = await keep(journal, documentId, { doc });
  if (!kept.ok) return kept;
  const values = () => new Map(map.entries()) as ReadonlyMap<string, Value>;
  const all = signal(values());
  doc.on('update', () => {
    all.value = values();
  });
  return succeed({
    all,
    set(changes) {
      doc.transact(() => {
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined) map.delete(name);
          else map.set(name, value);
        }
      });
    },
    forgetReplaced: () => journal.compact(documentId, mergeUpdates),
    close: kept.value.close,
  });
}
