import { computed, signal } from '@preact/signals-core';

import type { AutoLock, Choices, PassphraseVerbs, Privacy, Secret } from '../../../components/services';
import type { Localize } from '../../../lib/base/localize';
import { fail, type Result, succeed } from '../../../lib/base/result';
import { openVault } from '../../../lib/vault/vault';
import { keepAutoLock, loadAutoLock, onAutoLockChanged, watchScreen } from './auto-lock';
import { watchForIdle } from './idle';
import { loadScreens } from './load-screens';
import type { PlaceKeeper } from './place';
import { lookAtLock, type Store } from './store';
import type { Veil } from './veil';

/** The store of a computer that is only theirs. */
type Sealed = Extract<Store, { computer: 'mine' }>;

export type Locking = Pick<Privacy, 'hasPassphrase' | 'autoLock' | 'setAutoLock' | 'lock'> & {
  verbs: PassphraseVerbs;
};

export type LockingParts = {
  /** Put on disk what is not there yet. */
  flush(): Promise<Result<void, string>>;
  veil: Veil;
  t: Localize;
  choices: Choices;
  place: PlaceKeeper;
};

/** The passphrase of an open vault, and everything that locks it: a press, a while away, another panel. */
export async function createLocking({ vault, derive }: Sealed, parts: LockingParts): Promise<Locking> {
  const { veil, flush, place } = parts;
  const hasPassphrase = signal(false);
  const autoLock = signal<AutoLock>(await loadAutoLock());

  /** Asked each time: it may have been set in another panel. */
  async function look() {
    const found = await vault.passphrase.isSet();
    if (found.ok) hasPassphrase.value = found.value;
  }

  /** Start anew, so that nothing is left in memory. Words that are only there stay, covered. */
  function leave(flushed: Result<void, string>): Result<void, string> {
    if (flushed.ok) void place.keep().finally(() => location.reload());
    else veil.lower();
    return flushed;
  }

  async function lock(): Promise<Result<void, string>> {
    await look();
    return hasPassphrase.value ? leave(await vault.lock()) : fail('no-passphrase');
  }

  const thenLook =
    <Given extends unknown[], Value>(verb: (...given: Given) => Promise<Result<Value, string>>) =>
    async (...given: Given) => {
      const answer = await verb(...given);
      await look();
      return answer;
    };

  await look();
  veil.guard(async () => {
    if (!hasPassphrase.peek()) return undefined;
    const { LockView } = await loadScreens(parts.choices);
    return (
      <LockView
        t={parts.t}
        choices={parts.choices}
        look={lookAtLock}
        onTry={secret => prove(secret, { ...parts, derive })}
      />
    );
  });
  vault.onLockedElsewhere(async () => {
    const flushed = await flush();
    leave(flushed.ok ? await vault.close() : flushed);
  });
  onAutoLockChanged(next => {
    autoLock.value = next;
  });
  watchForIdle(
    computed(() => autoLock.value.minutes),
    () => void lock(),
  );
  watchScreen(autoLock, () => void lock());

  const { set, change, remove, makeRecoveryCode } = vault.passphrase;
  return {
    hasPassphrase,
    autoLock,
    lock,
    verbs: {
      set: thenLook(set),
      change: thenLook(change),
      remove: thenLook(remove),
      makeRecoveryCode: thenLook(makeRecoveryCode),
    },
    async setAutoLock(next) {
      const kept = await keepAutoLock(next);
      if (kept.ok) autoLock.value = next;
      return kept;
    },
  };
}

/** Before a hidden panel that could not be locked is shown again: the passphrase, tried on a second opening. */
async function prove(
  secret: Secret,
  { veil, derive }: Pick<LockingParts, 'veil'> & Pick<Sealed, 'derive'>,
): Promise<Result<void, string>> {
  const opened = await openVault(undefined, { secret, derive });
  if (!opened.ok) return opened;
  await opened.value.close();
  veil.raise();
  return succeed();
}
