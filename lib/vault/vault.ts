import { type Result, succeed } from '../base/result';
import { createChannel } from './channel';
import type { Connection } from './connection';
import { connectToCopy, mend } from './copy';
import type { VaultFailure } from './failures';
import { createJournal, type Journal, type Locks } from './journal';
import { openDataKey } from './keys';
import { type Clock, type LockFailure, type LockState, lookAtLock, type Secret } from './lock';
import { migrate } from './migrations/migrate';
import { createPassphrase, type Passphrase, type PassphraseOptions } from './passphrase';
import { connectToVault } from './place';
import { createRecords } from './records';

/** The sealed store of this person. */
export type Vault = {
  journal: Journal;
  passphrase: Passphrase;
  /**
   * Let go of the key and of everything it opened, if all that was typed is on disk. If not, the vault stays
   * open and the failure says why: words that are only in memory would be lost. Who calls this drops what
   * they read from the vault, and opens it again with a secret.
   */
  lock(): Promise<Result<void, VaultFailure>>;
  /** Hear that another panel was locked: this one shows the same words. Returns the undoing. */
  onLockedElsewhere(listener: () => void): () => void;
  /** Writes what is left, then lets go. A failure means that some words are only in memory. */
  close(): Promise<Result<void, VaultFailure>>;
};

/** What the browser has to keep panels apart and words safe. Given by tests where it is missing. */
type Surroundings = { locks?: Locks; copy?: Connection | undefined };

/** @param secret - Needed when `lookAtVault` says that the vault is locked. */
export type VaultOptions = Surroundings & PassphraseOptions & { secret?: Secret | undefined };

/**
 * Open the vault, making it the first time.
 *
 * @param name - Of the database; also where panels hear each other.
 */
export async function openVault(
  name = 'in-my-corner',
  { locks = navigator.locks, copy = connectToCopy(name), secret, ...options }: VaultOptions = {},
): Promise<Result<Vault, VaultFailure | LockFailure>> {
  const connection = connectToVault(name);
  const letGo = () => {
    connection.close();
    copy?.close();
  };
  const found = copy && (await mend(connection, copy));
  const dataKey = await openDataKey(connection, secret, options);
  if (!dataKey.ok) {
    letGo();
    return dataKey;
  }
  // A vault that had no key a moment ago has one now.
  const whose = copy && found === 'unsure' ? await mend(connection, copy) : found;
  const ours = whose === 'other' ? undefined : copy;
  const migrated = await migrate(connection, dataKey.value, { copy: ours, now: options.now });
  if (!migrated.ok) {
    letGo();
    return migrated;
  }
  const channel = createChannel(new BroadcastChannel(name));
  const journal = createJournal(createRecords(connection, dataKey.value, ours), channel, locks);

  const locking = new BroadcastChannel(`${name} lock`);

  function end<Flushed>(flushed: Flushed): Flushed {
    channel.close();
    locking.close();
    letGo();
    return flushed;
  }

  return succeed({
    journal,
    passphrase: createPassphrase({ connection, copy: ours }, options),
    async lock() {
      const flushed = await journal.flush();
      if (!flushed.ok) return flushed;
      locking.postMessage('locked');
      return end(flushed);
    },
    onLockedElsewhere(listener) {
      locking.addEventListener('message', listener);
      return () => locking.removeEventListener('message', listener);
    },
    close: async () => end(await journal.flush()),
  });
}

/** Whether the vault is locked, and for how long it takes no further try. Asks for nothing, opens nothing. */
export async function lookAtVault(
  name = 'in-my-corner',
  { copy = connectToCopy(name), now }: Pick<VaultOptions, 'copy'> & { now?: Clock } = {},
): Promise<Result<LockState, VaultFailure>> {
  const connection = connectToVault(name);
  // A vault that the browser deleted must not look like one that was never locked.
  if (copy) await mend(connection, copy);
  const state = await lookAtLock(connection, now);
  connection.close();
  copy?.close();
  return state;
}
