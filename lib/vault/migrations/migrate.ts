import { fail, type Result, succeed } from '../../base/result';
import type { Connection } from '../connection';
import type { VaultFailure } from '../failures';
import { createCipher } from '../heads/cipher';
import type { DataKey } from '../keys';
import type { Clock } from '../lock';
import type { SealedHead, SnapshotNote, VaultDatabase } from '../schema';
import { putAll, repeat, type Written, write } from '../transactions';
import { makeFormatTwo, readFormatOne } from './one-to-two';
import { currentVersion } from './shape';
import { dropSnapshot, takeSnapshot } from './snapshot';

export type MigrateOptions = { copy?: Connection | undefined; now?: Clock | undefined };

/** How long the snapshot of a migration is kept. */
const snapshotMs = 30 * 24 * 60 * 60 * 1_000;

/**
 * Bring the records of an open vault to the format of this program.
 *
 * Each migration is one transaction, with a snapshot of every record it found, sealed as it was: stopped at
 * any moment, the vault is as it was, and the migration is made at the next start. The copy follows after.
 *
 * @returns `vault-newer` when a newer program made it. Nothing is written then.
 */
export async function migrate(
  connection: Connection,
  dataKey: DataKey,
  { copy, now = Date.now }: MigrateOptions = {},
): Promise<Result<void, VaultFailure>> {
  const format = await connection.use(findFormat);
  if (!format.ok) return format;
  if (format.value > currentVersion) return fail('vault-newer');
  if (format.value === currentVersion) return dropOldSnapshot(connection, now);

  const old = await connection.use(readFormatOne);
  if (!old.ok) return old;
  const written = await makeFormatTwo(old.value, createCipher(dataKey));
  const note: SnapshotNote = { id: 'snapshot', format: format.value, madeAt: now() };
  const migrated = await connection.use(database => keepMigrated(database, written, note));
  if (!migrated.ok) return migrated;
  // What the copy misses now it gets at the next start.
  if (migrated.value) await copy?.use(database => repeat(database, written));
  return succeed();
}

/** The format of the records: 1 is the one that did not say which it was. An empty vault has the newest. */
async function findFormat(database: VaultDatabase): Promise<number> {
  const transaction = database.transaction(['heads', 'documents', 'updates']);
  const [head, lines, updates] = await Promise.all([
    transaction.objectStore('heads').get('head'),
    transaction.objectStore('documents').getAll(null, 1),
    transaction.objectStore('updates').getAllKeys(null, 1),
  ]);
  if (head) return (head as SealedHead).format;
  // Without a head, but with lines of later: the head was lost, and heads say so themselves.
  const isOld = lines.length > 0 ? lines[0]?.written === undefined : updates.length > 0;
  return isOld ? 1 : currentVersion;
}

/** False when another panel has done it meanwhile. */
async function keepMigrated(database: VaultDatabase, written: Written, note: SnapshotNote): Promise<boolean> {
  let isFirst = true;
  await write(database, async (transaction, ask) => {
    isFirst = (await transaction.objectStore('heads').get('head')) === undefined;
    if (!isFirst) return;
    await takeSnapshot(transaction, ask, note);
    putAll(transaction, ask, written);
  });
  return isFirst;
}

async function dropOldSnapshot(connection: Connection, now: Clock): Promise<Result<void, VaultFailure>> {
  const note = await connection.use(database => database.get('heads', 'snapshot'));
  if (!note.ok) return note;
  if (!note.value || now() - (note.value as SnapshotNote).madeAt < snapshotMs) return succeed();
  // On a full disk it stays, and is tried again at the next start.
  await connection.use(database => write(database, async (...writing) => dropSnapshot(...writing)));
  return succeed();
}
