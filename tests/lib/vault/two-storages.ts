import { IDBFactory } from 'fake-indexeddb';

import { type Connection, createConnection } from '../../../lib/vault/connection';
import type { Clock, Secret } from '../../../lib/vault/lock';
import type { KeptKey } from '../../../lib/vault/schema';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue, quick } from './builders';

/** A vault with a copy, as in Chromium, and what can happen to it. */
export type TwoStorages = {
  name: string;
  connectCopy(): Connection;
  tryToOpen(secret?: Secret, now?: Clock): ReturnType<typeof openVault>;
  open(secret?: Secret): Promise<Vault>;
  /** Make a vault with words in it and this passphrase, and close it. */
  makeVault(passphrase?: string): Promise<void>;
  /** Whether this secret opens the vault, with all that was written. */
  opensWith(secret?: Secret, now?: Clock): Promise<boolean>;
  /** All that is stored: of the vault, and of its copy. */
  everything(): Promise<Stored[]>;
  deleteVault(): Promise<void>;
  deleteCopy(): Promise<void>;
  close(): Promise<void>;
};

export type Stored = { keys: KeptKey[]; sealed: unknown[] };

export const by = (passphrase: string): Secret => ({ passphrase });

export function createTwoStorages(name: string = crypto.randomUUID()): TwoStorages {
  const factory = new IDBFactory();
  const opened: Vault[] = [];
  const connectCopy = () => createConnection(name, () => factory);

  function tryToOpen(secret?: Secret, now?: Clock) {
    return openVault(name, { locks: createLocks(), copy: connectCopy(), secret, cost: quick, now });
  }

  async function open(secret?: Secret): Promise<Vault> {
    const vault = await expectValue(tryToOpen(secret));
    opened.push(vault);
    return vault;
  }

  return {
    name,
    connectCopy,
    tryToOpen,
    open,
    async makeVault(passphrase) {
      const vault = await open();
      await vault.journal.append(change('words'));
      if (passphrase) await expectValue(vault.passphrase.set(passphrase));
      await vault.close();
    },
    async opensWith(secret, now) {
      const vault = await tryToOpen(secret, now);
      if (!vault.ok) return false;
      const found = await hasWords(vault.value);
      await vault.value.close();
      return found;
    },
    everything: () => Promise.all([createConnection(name), connectCopy()].map(readAll)),
    deleteVault: () => deleteFrom(indexedDB, name),
    deleteCopy: () => deleteFrom(factory, name),
    async close() {
      for (const vault of opened.splice(0)) await vault.close();
    },
  };
}

/** Whether what `makeVault` wrote is there. */
export async function hasWords(vault: Vault): Promise<boolean> {
  const { updates } = await expectValue(vault.journal.read('a'));
  return updates.length === 1 && updates[0]!.join() === bytes('words').join();
}

async function readAll(connection: Connection): Promise<Stored> {
  const stored = await connection.use(async database => ({
    keys: await database.getAll('keys'),
    sealed: [await database.getAll('updates'), await database.getAll('documents')],
  }));
  connection.close();
  return expectValue(Promise.resolve(stored));
}

function deleteFrom(factory: Pick<IDBFactory, 'deleteDatabase'>, name: string): Promise<void> {
  return new Promise(resolve => {
    factory.deleteDatabase(name).onsuccess = () => resolve();
  });
}
