import * as Y from 'yjs';

import { type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';

/** Bytes that are replaced as a whole, each in a document of its own, under a key that says what they are of. */
export type ByteStore = {
  write(documentId: string, key: string, bytes: Uint8Array): Promise<Result<void, StoreFailure>>;
  read(documentId: string): Promise<Result<{ key: string; bytes: Uint8Array } | undefined, StoreFailure>>;
  remove(documentId: string): Promise<Result<void, StoreFailure>>;
};

/** The vault keeps changes; so that an older file does not lie there for ever, it goes before the newer one comes. */
export function createByteStore(journal: Journal): ByteStore {
  return {
    async write(documentId, key, bytes) {
      const removed = await journal.remove(documentId);
      if (!removed.ok) return removed;
      const doc = new Y.Doc();
      const map = doc.getMap('bytes');
      doc.transact(() => {
        map.set('key', key);
        map.set('bytes', bytes);
      });
      const update = Y.encodeStateAsUpdate(doc);
      doc.destroy();
      return journal.append({ documentId, update, summary: '' });
    },
    async read(documentId) {
      const read = await journal.read(documentId);
      if (!read.ok) return read;
      const doc = new Y.Doc();
      for (const update of read.value.updates) Y.applyUpdate(doc, update);
      const { key, bytes } = doc.getMap('bytes').toJSON() as Record<string, unknown>;
      doc.destroy();
      return succeed(typeof key === 'string' && bytes instanceof Uint8Array ? { key, bytes } : undefined);
    },
    remove: journal.remove,
  };
}
