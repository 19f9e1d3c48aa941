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
  const found = await connection.use(findFormat);
  if (!found.ok) return found;
  const { format, snapshot } = found.value;
  if (format > currentVersion) return fail('vault-newer');
  if (format === currentVersion) {
    if (snapshot && now() - snapshot.madeAt >= snapshotMs) await letGo(connection);
    return succeed();
  }

  const old = await connection.use(readFormatOne);
  if (!old.ok) return old;
  const written = await makeFormatTwo(old.value, createCipher(dataKey));
  const note: SnapshotNote = { id: 'snapshot', format, madeAt: now() };
  const migrated = await connection.use(database => keepMigrated(database, written, note));
  if (!migrated.ok) return migrated;
  // What the copy misses now it gets at the next start.
  if (migrated.value) await copy?.use(database => repeat(database, written));
  return succeed();
}

/** The format of the records: 1 is the one that did not say which it was. An empty vault has the newest. */
async function findFormat(
  database: VaultDatabase,
): Promise<{ format: number; snapshot: SnapshotNote | undefined }> {
  const transaction = database.transaction(['heads', 'documents', 'updates']);
  const heads = transaction.objectStore('heads');
  const [head, note, lines, updates] = await Promise.all([
    heads.get('head'),
    heads.get('snapshot'),
    transaction.objectStore('documents').getAll(null, 1),
    transaction.objectStore('updates').getAllKeys(null, 1),
  ]);
  const snapshot = note as SnapshotNote | undefined;
  if (head) return { format: (head as SealedHead).format, snapshot };
  // Without a head, but with lines of later: the head was lost, and heads say so themselves.
  const isOld = lines.length > 0 ? lines[0]?.written === undefined : updates.length > 0;
  return { format: isOld ? 1 : currentVersion, snapshot };
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

/** On a full disk the snapshot stays, and is tried again at the next start. */
async function letGo(connection: Connection): Promise<void> {
  await connection.use(database =>
    write(database, async (transaction, ask) => dropSnapshot(transaction, ask)),
  );
}
