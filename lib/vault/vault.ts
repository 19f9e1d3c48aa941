import { type Result, succeed } from '../base/result';
import { createChannel } from './channel';
import { type Connection, createConnection } from './connection';
import { connectToCopy, mend } from './copy';
import type { VaultFailure } from './failures';
import { createJournal, type Journal, type Locks } from './journal';
import { openDataKey } from './keys';
import { createRecords } from './records';

/** The sealed store of this person. */
export type Vault = {
  journal: Journal;
  /** Writes what is left, then lets go. A failure means that some words are only in memory. */
  close(): Promise<Result<void, VaultFailure>>;
};

/** What the browser has to keep panels apart and words safe. Given by tests where it is missing. */
export type VaultOptions = { locks?: Locks; copy?: Connection | undefined };

/**
 * Open the vault, making it the first time.
 *
 * @param name - Of the database; also where panels hear each other.
 */
export async function openVault(
  name = 'in-my-corner',
  { locks = navigator.locks, copy = connectToCopy(name) }: VaultOptions = {},
): Promise<Result<Vault, VaultFailure>> {
  const connection = createConnection(name);
  if (copy) await mend(connection, copy);
  const dataKey = await openDataKey(connection);
  if (!dataKey.ok) {
    connection.close();
    copy?.close();
    return dataKey;
  }
  if (copy) await mend(connection, copy);
  const channel = createChannel(new BroadcastChannel(name));
  const journal = createJournal(createRecords(connection, dataKey.value, copy), channel, locks);
  return succeed({
    journal,
    async close() {
      const flushed = await journal.flush();
      channel.close();
      connection.close();
      copy?.close();
      return flushed;
    },
  });
}
