import { type Result, succeed } from '../base/result';
import { createChannel } from './channel';
import { createConnection } from './connection';
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

/**
 * Open the vault, making it the first time.
 *
 * @param name - Of the database; also where panels hear each other.
 * @param locks - Given by tests where the browser's are missing.
 */
export async function openVault(
  name = 'in-my-corner',
  locks: Locks = navigator.locks,
): Promise<Result<Vault, VaultFailure>> {
  const connection = createConnection(name);
  const dataKey = await openDataKey(connection);
  if (!dataKey.ok) {
    connection.close();
    return dataKey;
  }
  const channel = createChannel(new BroadcastChannel(name));
  const journal = createJournal(createRecords(connection, dataKey.value), channel, locks);
  return succeed({
    journal,
    async close() {
      const flushed = await journal.flush();
      channel.close();
      connection.close();
      return flushed;
    },
  });
}
