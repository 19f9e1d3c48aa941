import { fail, type Result, succeed } from '../base/result';
import { open, type Purpose, seal } from '../crypto/envelope';
import { type Derive, deriveKey } from '../crypto/passphrase-key';
import { keyOfRecoveryCode, readRecoveryCode } from '../crypto/recovery-code';
import { makeWrappingKey, unwrapKey, type Wrapping, wrapNewKey } from '../crypto/wrap-key';
import type { Connection } from './connection';
import type { VaultFailure } from './failures';
import { beginAttempt, type Clock, endAttempt, forgetAttempts, type LockFailure, type Secret } from './lock';
import type { KeptKey, LockedKey, PlainKey, VaultDatabase } from './schema';

/*
 * The data key is kept wrapped. Without a passphrase the key that wraps it lies beside it, and cannot be
 * exported; with one, it comes from the passphrase, and a second wrapping may come from a recovery code.
 *
 * Vaults of before there were passphrases keep the data key itself. No browser will ever wrap it, so they
 * open as they always did, but cannot be given a passphrase: `must-move`. None was ever released.
 */

/** The key that seals everything in a vault, and the vault's id. */
export type DataKey = { key: CryptoKey; vaultId: string };

/** How to try a secret. `derive` is the slow part, for a worker. */
export type Trying = { derive?: Derive | undefined; now?: Clock | undefined };

/** Which of the wrappings of a data key this is. */
type Holder = 'kept' | 'passphrase' | 'recovery';

/**
 * The one door to the data key. Makes the key the first time.
 *
 * @param secret - Asked for only when the vault is locked.
 * @returns `vault-unreadable` when there are words but not the key they were sealed with. No
 *   new key is made then: whoever can bring the old one back shall find everything as it was.
 */
export async function openDataKey(
  connection: Connection,
  secret?: Secret,
  trying: Trying = {},
): Promise<Result<DataKey, VaultFailure | LockFailure>> {
  const found = await connection.use(database => database.get('keys', 'data'));
  if (!found.ok) return found;
  if (found.value) return accept(connection, found.value, secret, trying);

  const fresh = await makePlainKey();
  const kept = await connection.use(database => keepUnlessThere(database, fresh));
  if (!kept.ok) return kept;
  return kept.value ? accept(connection, kept.value, secret, trying) : fail('vault-unreadable');
}

async function makePlainKey(): Promise<PlainKey> {
  const [key, vaultId] = [await makeWrappingKey(), crypto.randomUUID()];
  const purpose = purposeOf(vaultId, 'kept');
  const wrapped = await wrapNewKey(key, purpose);
  const dataKey = await unwrapKey({ wrapped, wrappingKey: key, purpose });
  if (!dataKey.ok) throw new Error('A key that was just wrapped does not unwrap');
  const check = await seal(dataKey.value, new Uint8Array(), checkPurpose(vaultId));
  return { id: 'data', kind: 'kept', vaultId, key, wrapped, check };
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

async function accept(
  connection: Connection,
  kept: KeptKey,
  secret: Secret | undefined,
  trying: Trying,
): Promise<Result<DataKey, VaultFailure | LockFailure>> {
  const key = await keyOf(connection, kept, secret, trying);
  if (!key.ok) return key;
  const opened = await open(key.value, kept.check, checkPurpose(kept.vaultId));
  if (!opened.ok) return fail('vault-unreadable');
  connection.stayWith(kept.vaultId);
  return succeed({ key: key.value, vaultId: kept.vaultId });
}

async function keyOf(
  connection: Connection,
  kept: KeptKey,
  secret: Secret | undefined,
  trying: Trying,
): Promise<Result<CryptoKey, VaultFailure | LockFailure>> {
  if (kept.kind === 'wrapped') {
    if (!secret) return fail('locked');
    const unlocked = await unlock(connection, kept, secret, trying);
    return unlocked.ok ? succeed(unlocked.value.key) : unlocked;
  }
  const wrapping = wrappingOf(kept);
  if (!wrapping) return succeed(kept.key);
  const key = await unwrapKey(wrapping);
  return key.ok ? key : fail('vault-unreadable');
}

/** How the key of a vault without a passphrase is wrapped. Undefined when it is not: then it cannot be moved. */
export function wrappingOf({ vaultId, key, wrapped }: PlainKey): Wrapping | undefined {
  return wrapped && { wrapped, wrappingKey: key, purpose: purposeOf(vaultId, 'kept') };
}

/** Try a secret: the data key, and the wrapping that it came out of. */
export async function unlock(
  connection: Connection,
  kept: LockedKey,
  secret: Secret,
  { derive = deriveKey, now = Date.now }: Trying,
): Promise<Result<{ key: CryptoKey; wrapping: Wrapping }, VaultFailure | LockFailure>> {
  const read = readSecret(secret);
  if (!read.ok) return read;
  const begun = await beginAttempt(connection, kept, now);
  if (!begun.ok) return begun;

  const wrapping = await wrappingBy(kept, read.value, derive);
  if (!wrapping.ok) return wrapping;
  const key = await unwrapKey(wrapping.value);
  if (!key.ok) {
    await endAttempt(connection, now);
    return fail('passphrase' in secret ? 'wrong-passphrase' : 'wrong-code');
  }
  await forgetAttempts(connection);
  return succeed({ key: key.value, wrapping: wrapping.value });
}

function readSecret(secret: Secret): Result<Secret, 'mistyped-code'> {
  if ('passphrase' in secret) return succeed(secret);
  const code = readRecoveryCode(secret.recoveryCode);
  return code.ok ? succeed({ recoveryCode: code.value }) : code;
}

/** The wrapping that this secret opens, if it is the right one. */
async function wrappingBy(
  { vaultId, passphrase, recovery }: LockedKey,
  secret: Secret,
  derive: Derive,
): Promise<Result<Wrapping, 'vault-unreadable' | 'wrong-code'>> {
  if ('passphrase' in secret) {
    const { parameters, wrapped } = passphrase;
    const wrappingKey = await derive(secret.passphrase, parameters);
    if (!wrappingKey.ok) return fail('vault-unreadable');
    return succeed({ wrapped, wrappingKey: wrappingKey.value, purpose: purposeOf(vaultId, 'passphrase') });
  }
  if (!recovery) return fail('wrong-code');
  const wrappingKey = await keyOfRecoveryCode(secret.recoveryCode, recovery.salt);
  return succeed({ wrapped: recovery.wrapped, wrappingKey, purpose: purposeOf(vaultId, 'recovery') });
}

export function purposeOf(vaultId: string, holder: Holder): Purpose {
  return { vault: vaultId, document: '', use: `key ${holder}` };
}

function checkPurpose(vaultId: string): Purpose {
  return { vault: vaultId, document: '', use: 'check' };
}
