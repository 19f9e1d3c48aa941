import { fail, type Result, succeed } from '../base/result';
import type { Connection } from './connection';
import type { VaultFailure } from './failures';
import type { KeptKey, VaultDatabase } from './schema';
import { write } from './transactions';

/** Where the key is kept: in the vault, and in its copy where there is one (see `copy.ts`). */
export type KeyPlaces = { connection: Connection; copy?: Connection | undefined };

/**
 * - `copy-not-changed`: the copy still holds the old key and did not take the new one. Nothing was changed:
 *   a vault is not locked while its copy is open.
 * - `changed-meanwhile`: another panel changed it first.
 */
export type ReplaceFailure = VaultFailure | 'copy-not-changed' | 'changed-meanwhile';

type Put = 'put' | 'older' | 'absent' | 'of-another-vault';

/** The record that takes the place of `before`, and counts higher. */
export function revised<Kept extends KeptKey>(before: KeptKey, next: Kept): Kept {
  return { ...next, revision: { count: countOf(before) + 1, id: crypto.randomUUID() } };
}

/**
 * Put a key in the place of the one before, in the vault and its copy.
 *
 * The copy comes first. Should we be stopped between the two, the next start brings the change to the
 * vault (`mend`); should the copy fail, the vault is as it was. Either way the vault opens with the old
 * secret or with the new one, and never is one of the two open while we said that it is locked.
 */
export async function replaceKey(
  { connection, copy }: KeyPlaces,
  before: KeptKey,
  next: KeptKey,
): Promise<Result<void, ReplaceFailure>> {
  const copied = await copy?.use(database => putNewer(database, next));
  if (copied && !copied.ok) return fail('copy-not-changed');
  if (copied?.value === 'older') return fail('changed-meanwhile');

  const put = await connection.use(database => putNewer(database, next));
  if (put.ok && put.value === 'put') return succeed();
  // A failed change must not come true at the next start.
  if (copied?.value === 'put') await copy?.use(database => takeBack(database, next, before));
  if (!put.ok) return put;
  return fail(put.value === 'older' ? 'changed-meanwhile' : 'vault-closed');
}

/** Put a key where there is one of the same vault that counts lower. Twice is as once. */
export async function putNewer(database: VaultDatabase, next: KeptKey): Promise<Put> {
  let put: Put = 'put';
  await write(database, async (transaction, ask) => {
    const keys = transaction.objectStore('keys');
    put = compare(await keys.get('data'), next);
    if (put === 'put') ask(keys.put(next));
  });
  return put;
}

function compare(there: KeptKey | undefined, next: KeptKey): Put {
  if (!there) return 'absent';
  if (there.vaultId !== next.vaultId) return 'of-another-vault';
  const isSame = there.revision !== undefined && there.revision.id === next.revision?.id;
  return isSame || countOf(there) < countOf(next) ? 'put' : 'older';
}

async function takeBack(database: VaultDatabase, next: KeptKey, before: KeptKey): Promise<void> {
  await write(database, async (transaction, ask) => {
    const keys = transaction.objectStore('keys');
    if ((await keys.get('data'))?.revision?.id === next.revision?.id) ask(keys.put(before));
  });
}

export function countOf(kept: KeptKey): number {
  return kept.revision?.count ?? 0;
}
