import { fail, type Result, succeed } from '../base/result';
import { makeDataKey } from '../crypto/data-key';
import { open, type Purpose, seal } from '../crypto/envelope';
import type { Connection } from './connection';
import type { VaultFailure } from './failures';
import type { KeptKey, VaultDatabase } from './schema';

/** The key that seals everything in a vault, and the vault's id. */
export type DataKey = { key: CryptoKey; vaultId: string };

/**
 * The one door to the data key. Makes the key the first time.
 *
 * @returns `vault-unreadable` when there are words but not the key they were sealed with. No
 *   new key is made then: whoever can bring the old one back shall find everything as it was.
 */
export async function openDataKey(connection: Connection): Promise<Result<DataKey, VaultFailure>> {
  const found = await connection.use(database => database.get('keys', 'data'));
  if (!found.ok) return found;
  if (found.value) return accept(connection, found.value);

  const fresh = await makeKeptKey();
  const kept = await connection.use(database => keepUnlessThere(database, fresh));
  if (!kept.ok) return kept;
  return kept.value ? accept(connection, kept.value) : fail('vault-unreadable');
}

async function makeKeptKey(): Promise<KeptKey> {
  const key = await makeDataKey();
  const vaultId = crypto.randomUUID();
  const sealed = await seal(key, new Uint8Array(), checkPurpose(vaultId));
  return { id: 'data', kind: 'kept', vaultId, key, check: sealed };
}

/**
 * Two panels may open at the same moment. Looking and adding in one transaction lets one of
 * them win, and gives its key to both.
 */
async function keepUnlessThere(database: VaultDatabase, fresh: KeptKey): Promise<KeptKey | undefined> {
  const transaction = database.transaction(['keys', 'updates'], 'readwrite', { durability: 'strict' });
  const keys = transaction.objectStore('keys');
  let kept = await keys.get('data');
  if (!kept && (await transaction.objectStore('updates').count()) === 0) {
    await keys.add(fresh);
    kept = fresh;
  }
  await transaction.done;
  return kept;
}

async function accept(connection: Connection, kept: KeptKey): Promise<Result<DataKey, VaultFailure>> {
  const { key, vaultId, check } = kept;
  const opened = await open(key, check, checkPurpose(vaultId));
  if (!opened.ok) return fail('vault-unreadable');
  connection.stayWith(vaultId);
  return succeed({ key, vaultId });
}

function checkPurpose(vaultId: string): Purpose {
  return { vault: vaultId, document: '', use: 'check' };
}
