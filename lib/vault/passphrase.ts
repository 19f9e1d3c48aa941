import { fail, type Result, succeed } from '../base/result';
import { type Cost, deriveKey, makeParameters } from '../crypto/passphrase-key';
import { keyOfRecoveryCode, makeRecoveryCode } from '../crypto/recovery-code';
import { makeWrappingKey, rewrapKey, type Wrapping } from '../crypto/wrap-key';
import type { VaultFailure } from './failures';
import { purposeOf, type Trying, unlock, wrappingOf } from './keys';
import type { LockFailure, Secret } from './lock';
import { type KeyPlaces, type ReplaceFailure, replaceKey, revised } from './replace-key';
import type { KeptKey, LockedKey, PlainKey } from './schema';

/**
 * - `empty-passphrase`: nothing was typed. There is no other rule.
 * - `has-passphrase`: there is one already, to be changed and not set.
 * - `no-passphrase`: there is none to change or remove.
 * - `must-move`: the key of this vault can never be wrapped. Its words must be brought into a new one.
 */
export type PassphraseFailure =
  | LockFailure
  | ReplaceFailure
  | 'empty-passphrase'
  | 'has-passphrase'
  | 'no-passphrase'
  | 'must-move';

type Answer<Value = void> = Promise<Result<Value, PassphraseFailure>>;

/**
 * What a person may do about the passphrase of an open vault. Nothing they wrote is sealed anew.
 *
 * All but the first ask for the passphrase or the recovery code once more: an open panel may have been
 * left alone. Success means that both the vault and its copy are changed, on disk.
 *
 * Browsers overwrite their files when they see fit: until then, a laboratory may find the key of before the
 * passphrase in what was deleted. Only a passphrase from the first day is safe from that.
 */
export type Passphrase = {
  isSet(): Promise<Result<boolean, VaultFailure>>;
  set(passphrase: string): Answer;
  /** With the recovery code, this is how a forgotten passphrase is replaced. */
  change(secret: Secret, passphrase: string): Answer;
  /** Takes the recovery code away too: there is nothing left for it to open. */
  remove(secret: Secret): Answer;
  /** A new code, to be printed: it is never shown again. The one before no longer works. */
  makeRecoveryCode(secret: Secret): Answer<string>;
  removeRecoveryCode(secret: Secret): Answer;
};

/** @param cost - How much work a try shall be, for a passphrase set from now on. */
export type PassphraseOptions = Trying & { cost?: Cost | undefined };

type Unlocked = { kept: LockedKey; wrapping: Wrapping };

export function createPassphrase(places: KeyPlaces, options: PassphraseOptions = {}): Passphrase {
  const find = () => places.connection.use(database => database.get('keys', 'data'));

  /** Make another key of this one, and keep it in its place. */
  async function replace(before: KeptKey, made: Result<KeptKey, PassphraseFailure>): Answer {
    return made.ok ? replaceKey(places, before, revised(before, made.value)) : made;
  }

  async function askFor(secret: Secret): Answer<Unlocked> {
    const found = await find();
    if (!found.ok) return found;
    if (found.value?.kind !== 'wrapped') return fail('no-passphrase');
    const unlocked = await unlock(places.connection, found.value, secret, options);
    if (!unlocked.ok) return unlocked;
    const { attempts: _, ...kept } = found.value;
    return succeed({ kept, wrapping: unlocked.value.wrapping });
  }

  async function changeBy(
    secret: Secret,
    make: (unlocked: Unlocked) => Promise<Result<KeptKey, PassphraseFailure>>,
  ): Answer {
    const unlocked = await askFor(secret);
    return unlocked.ok ? replace(unlocked.value.kept, await make(unlocked.value)) : unlocked;
  }

  return {
    async isSet() {
      const found = await find();
      return found.ok ? succeed(found.value?.kind === 'wrapped') : found;
    },
    async set(passphrase) {
      const found = await find();
      if (!found.ok) return found;
      if (!found.value) return fail('vault-closed');
      if (found.value.kind === 'wrapped') return fail('has-passphrase');
      const wrapping = wrappingOf(found.value);
      if (!wrapping) return fail('must-move');
      return replace(found.value, await lock(found.value, wrapping, passphrase, options));
    },
    change: (secret, passphrase) =>
      changeBy(secret, ({ kept, wrapping }) => lock(kept, wrapping, passphrase, options)),
    remove: secret => changeBy(secret, open),
    async makeRecoveryCode(secret) {
      const code = makeRecoveryCode();
      const changed = await changeBy(secret, unlocked => addRecovery(unlocked, code));
      return changed.ok ? succeed(code) : changed;
    },
    removeRecoveryCode: secret =>
      changeBy(secret, async ({ kept: { recovery: _, ...kept } }) => succeed(kept)),
  };
}

async function lock(
  kept: KeptKey,
  from: Wrapping,
  passphrase: string,
  { derive = deriveKey, cost }: PassphraseOptions,
): Promise<Result<LockedKey, PassphraseFailure>> {
  if (passphrase === '') return fail('empty-passphrase');
  const parameters = makeParameters(cost);
  const wrappingKey = await derive(passphrase, parameters);
  // Our own parameters are refused only by a `derive` that does not know them.
  if (!wrappingKey.ok) return fail('vault-unreadable');
  const purpose = purposeOf(kept.vaultId, 'passphrase');
  const wrapped = await rewrapKey(from, { wrappingKey: wrappingKey.value, purpose });
  if (!wrapped.ok) return fail('vault-unreadable');
  const { vaultId, check } = kept;
  const recovery = kept.kind === 'wrapped' && kept.recovery ? { recovery: kept.recovery } : {};
  return succeed({
    id: 'data',
    kind: 'wrapped',
    vaultId,
    check,
    passphrase: { parameters, wrapped: wrapped.value },
    ...recovery,
  });
}

async function open({ kept, wrapping }: Unlocked): Promise<Result<PlainKey, PassphraseFailure>> {
  const { vaultId, check } = kept;
  const key = await makeWrappingKey();
  const wrapped = await rewrapKey(wrapping, { wrappingKey: key, purpose: purposeOf(vaultId, 'kept') });
  if (!wrapped.ok) return fail('vault-unreadable');
  return succeed({ id: 'data', kind: 'kept', vaultId, check, key, wrapped: wrapped.value });
}

async function addRecovery(
  { kept, wrapping }: Unlocked,
  code: string,
): Promise<Result<LockedKey, PassphraseFailure>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrappingKey = await keyOfRecoveryCode(code, salt);
  const purpose = purposeOf(kept.vaultId, 'recovery');
  const wrapped = await rewrapKey(wrapping, { wrappingKey, purpose });
  return wrapped.ok
    ? succeed({ ...kept, recovery: { salt, wrapped: wrapped.value } })
    : fail('vault-unreadable');
}
