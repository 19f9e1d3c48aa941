import { type DBSchema, type IDBPDatabase, wrap } from 'idb';

import type { Envelope } from '../crypto/envelope';
import type { DerivationParameters } from '../crypto/passphrase-key';

/** One sealed change to one document. Changes are only ever added, until they are compacted. */
export type SealedUpdate = { documentId: string; envelope: Envelope };

/** One sealed line about one document, for lists. */
export type SealedSummary = { documentId: string; envelope: Envelope };

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
  documents: { key: string; value: SealedSummary };
  keys: { key: string; value: KeptKey };
  packs: { key: string; value: { id: string } };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;

const currentVersion = 1;

/** Called when a connection ends before we end it. */
export type OnLost = {
  /** A newer version of the program, or a wipe, needs the database. Do not come back. */
  replaced(): void;
  /** The browser closed it. It can be opened again. */
  ended(): void;
};

/**
 * Open the vault's database, bringing its shape up to date.
 *
 * Steps are never edited once released: to change the shape, raise `currentVersion` and add a step.
 *
 * @param factory - Not `openDB` of idb, which knows only the browser's first storage: see `copy.ts`.
 */
export async function openDatabase(name: string, lost: OnLost, factory: IDBFactory): Promise<VaultDatabase> {
  const request = factory.open(name, currentVersion);
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (oldVersion < 1) stepOne(wrap(request.result) as unknown as VaultDatabase);
  });
  const database = (await wrap(request)) as unknown as VaultDatabase;
  database.addEventListener('close', lost.ended);
  database.addEventListener('versionchange', () => {
    database.close();
    lost.replaced();
  });
  return database;
}

function stepOne(database: VaultDatabase): void {
  const updates = database.createObjectStore('updates', { autoIncrement: true });
  updates.createIndex('by-document', 'documentId');
  database.createObjectStore('documents', { keyPath: 'documentId' });
  database.createObjectStore('keys', { keyPath: 'id' });
  database.createObjectStore('packs', { keyPath: 'id' });
}
