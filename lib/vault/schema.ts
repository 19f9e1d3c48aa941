import { type DBSchema, type IDBPDatabase, wrap } from 'idb';

import type { Envelope } from '../crypto/envelope';
import type { DerivationParameters } from '../crypto/passphrase-key';
import { bringUp, currentVersion } from './migrations/shape';

/** One sealed change to one document. Changes are only ever added, until they are compacted. */
export type SealedUpdate = { documentId: string; envelope: Envelope };

/** One sealed line about one document: its words for lists, and its head (`heads/cipher.ts`). */
export type SealedSummary = {
  documentId: string;
  /** Which of the vault's writes made it. Missing in format 1, which had no heads. */
  written?: number;
  envelope: Envelope;
};

/** What is known of all lines together. Every write changes it. */
export type SealedHead = {
  id: 'head';
  /** Of all records in the vault: see `migrations/`. */
  format: number;
  /** How many writes there were. */
  writes: number;
  /** Only in a copy: it did not get every write (`copy.ts`). */
  hasGap?: boolean;
  envelope: Envelope;
};

/** All lines as they were after so many writes, in one envelope. Only to start faster: it may be missing. */
export type SealedList = { id: 'list'; written: number; envelope: Envelope };

/** When a snapshot was made, and of which format it is. The time is in milliseconds. */
export type SnapshotNote = { id: 'snapshot'; format: number; madeAt: number };

/** A record as it was before a migration. Sealed, as it lay there. */
export type SnapshotRecord =
  | { store: 'updates'; documentId: string; key: number; value: SealedUpdate }
  | { store: 'documents'; documentId: string; value: SealedSummary };

/** The data key as it is kept: see `keys.ts`. */
export type KeptKey = PlainKey | LockedKey;

type KeyOfVault = {
  id: 'data';
  vaultId: string;
  /** Sealed by the data key, to find out whether it is the right one. */
  check: Envelope;
  /** Which change of the passphrase made this record. The vault and its copy keep the one that counts higher. */
  revision?: { count: number; id: string };
};

/** Without a passphrase: whoever can run the program here can use the key. */
export type PlainKey = KeyOfVault & {
  kind: 'kept';
  /** The wrapping key. In a vault without `wrapped`, the data key itself. */
  key: CryptoKey;
  /** The data key. Missing in vaults of before there were passphrases. */
  wrapped?: Envelope;
};

/** With a passphrase: nothing here opens without it, or without the recovery code. */
export type LockedKey = KeyOfVault & {
  kind: 'wrapped';
  passphrase: { parameters: DerivationParameters; wrapped: Envelope };
  recovery?: { salt: Uint8Array<ArrayBuffer>; wrapped: Envelope };
  attempts?: Attempts;
};

/** Tries to unlock since the last that succeeded. `last` is a time in milliseconds. */
export type Attempts = { count: number; last: number };

export interface VaultSchema extends DBSchema {
  updates: {
    key: number; // counts up
    value: SealedUpdate;
    indexes: { 'by-document': string };
  };
  documents: { key: string; value: SealedSummary; indexes: { 'by-written': number } };
  heads: { key: string; value: SealedHead | SealedList | SnapshotNote };
  snapshots: { key: number; value: SnapshotRecord; indexes: { 'by-document': string } };
  keys: { key: string; value: KeptKey };
  packs: { key: string; value: { id: string } };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;

/** Called when a connection ends before we end it. */
export type OnLost = {
  /** A newer version of the program, or a wipe, needs the database. Do not come back. */
  replaced(): void;
  /** The browser closed it. It can be opened again. */
  ended(): void;
};

/**
 * Open the vault's database, bringing its shape up to date (`migrations/shape.ts`).
 *
 * @param factory - Not `openDB` of idb, which knows only the browser's first storage: see `copy.ts`.
 */
export async function openDatabase(name: string, lost: OnLost, factory: IDBFactory): Promise<VaultDatabase> {
  const request = factory.open(name, currentVersion);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => bringUp(request, oldVersion));
  const database = (await wrap(request)) as unknown as VaultDatabase;
  database.addEventListener('close', lost.ended);
  database.addEventListener('versionchange', () => {
    database.close();
    lost.replaced();
  });
  return database;
}
