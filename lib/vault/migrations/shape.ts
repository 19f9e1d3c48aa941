/**
 * The version of the vault: of the shape of its database, and of the format of what is in it.
 *
 * To change either, raise it and add a step below; when records change too, add a migration to `migrate.ts`.
 * Steps and migrations are never edited once released, and a vault of the version before is kept among the
 * fixtures (docs/decisions/009).
 */
export const currentVersion = 2;

/** What each version changed in the shape of the one before. */
const steps: ((request: IDBOpenDBRequest) => void)[] = [
  ({ result }) => {
    const updates = result.createObjectStore('updates', { autoIncrement: true });
    updates.createIndex('by-document', 'documentId');
    result.createObjectStore('documents', { keyPath: 'documentId' });
    result.createObjectStore('keys', { keyPath: 'id' });
    result.createObjectStore('packs', { keyPath: 'id' });
  },
  ({ result, transaction }) => {
    transaction?.objectStore('documents').createIndex('by-written', 'written');
    result.createObjectStore('heads', { keyPath: 'id' });
    const snapshots = result.createObjectStore('snapshots', { autoIncrement: true });
    snapshots.createIndex('by-document', 'documentId');
  },
];

/**
 * Bring the shape of a database up to date, inside the browser's own transaction: all of it, or nothing.
 *
 * No key is needed, so a locked vault can be looked at. No record is touched.
 *
 * @param oldVersion - 0 for a database that is being made.
 */
export function bringUp(request: IDBOpenDBRequest, oldVersion: number): void {
  for (const step of steps.slice(oldVersion)) step(request);
}
