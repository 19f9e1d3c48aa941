import { signal } from '@preact/signals-core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import { type Result, succeed } from '../../lib/base/result';
import type { Change, Journal, SaveState, StoreFailure } from '../../lib/notebook/journal';

interface UnsealedSchema extends DBSchema {
  updates: {
    key: number;
    value: { documentId: string; update: Uint8Array };
    indexes: { 'by-document': string };
  };
  documents: { key: string; value: { documentId: string; summary: string } };
}

export type UnsealedDatabase = IDBPDatabase<UnsealedSchema>;

/** The stores of the vault, with nothing sealed: what everything is held against. */
export function openUnsealed(name: string): Promise<UnsealedDatabase> {
  return openDB<UnsealedSchema>(name, 1, {
    upgrade(database) {
      const updates = database.createObjectStore('updates', { autoIncrement: true });
      updates.createIndex('by-document', 'documentId');
      database.createObjectStore('documents', { keyPath: 'documentId' });
    },
  });
}

/** Write changes in one strict transaction. */
export async function putUnsealed(database: UnsealedDatabase, changes: Change[]): Promise<void> {
  const transaction = database.transaction(['updates', 'documents'], 'readwrite', { durability: 'strict' });
  for (const { documentId, update, summary } of changes) {
    void transaction.objectStore('updates').add({ documentId, update });
    void transaction.objectStore('documents').put({ documentId, summary });
  }
  await transaction.done;
}

/** The least journal that a notebook can stand on. */
export function createUnsealedJournal(database: UnsealedDatabase): Journal {
  const nothing = async (): Promise<Result<void, StoreFailure>> => succeed();
  return {
    saving: signal<SaveState>({ is: 'saved' }),
    flush: nothing,
    compact: nothing,
    remove: nothing,
    subscribe: () => () => undefined,
    async append(change) {
      await putUnsealed(database, [change]);
      return succeed();
    },
    async read(documentId) {
      const found = await database.getAllFromIndex('updates', 'by-document', documentId);
      return succeed({ updates: found.map(({ update }) => update), unreadable: 0 });
    },
    async summaries() {
      return succeed({ summaries: await database.getAll('documents'), without: [] });
    },
  };
}
