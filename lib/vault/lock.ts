import { fail, type Result, succeed } from '../base/result';
import type { Connection } from './connection';
import type { VaultFailure } from './failures';
import type { Attempts, LockedKey } from './schema';
import { write } from './transactions';

/** What opens a locked vault. */
export type Secret = { passphrase: string } | { recoveryCode: string };

/**
 * Why a locked vault did not open. None says anything about what is inside.
 *
 * - `locked`: it needs a secret, and none was given.
 * - `wrong-passphrase`, `wrong-code`: the next try must wait longer.
 * - `mistyped-code`: it cannot be a recovery code. Not counted as a try.
 * - `too-soon`: nothing was tried. `lookAtLock` says how long to wait.
 */
export type LockFailure = 'locked' | 'wrong-passphrase' | 'wrong-code' | 'mistyped-code' | 'too-soon';

/** What a lock screen needs to know. */
export type LockState = { is: 'open' } | { is: 'locked'; waitMs: number; hasRecoveryCode: boolean };

/** Milliseconds since 1970, by this computer's clock. */
export type Clock = () => number;

export async function lookAtLock(
  connection: Connection,
  now: Clock = Date.now,
): Promise<Result<LockState, VaultFailure>> {
  const found = await connection.use(database => database.get('keys', 'data'));
  if (!found.ok) return found;
  if (found.value?.kind !== 'wrapped') return succeed({ is: 'open' });
  const { attempts, recovery } = found.value;
  return succeed({
    is: 'locked',
    waitMs: waitAfter(attempts, now()),
    hasRecoveryCode: recovery !== undefined,
  });
}

const second = 1_000;
const longestWait = 60 * second;

/**
 * How long to wait before the next try: 1, 2, 4 … 60 seconds after the first, second, third … wrong one.
 *
 * It slows down someone at the keyboard. Whoever copies the disk does not come through here: against
 * them stand the passphrase and the work of deriving a key from it. A clock set forward ends a wait; one
 * set back makes it begin anew.
 */
export function waitAfter(attempts: Attempts | undefined, now: number): number {
  if (!attempts || attempts.count < 1) return 0;
  const wait = Math.min(longestWait, second * 2 ** (attempts.count - 1));
  const passed = now - attempts.last;
  return passed < 0 ? wait : Math.max(0, wait - passed);
}

/**
 * Count a try, on disk, before it is made: stopping the browser in the middle of one does not make it free.
 *
 * A full disk cannot count. The try is then allowed: the words must be readable when nothing can be written.
 */
export async function beginAttempt(
  connection: Connection,
  kept: LockedKey,
  now: Clock,
): Promise<Result<void, VaultFailure | 'too-soon'>> {
  const time = now();
  let isTooSoon = waitAfter(kept.attempts, time) > 0;
  const counted = await change(connection, attempts => {
    isTooSoon = waitAfter(attempts, time) > 0;
    if (!isTooSoon) return { count: (attempts?.count ?? 0) + 1, last: time };
    // Set back: the wait counts from now, or a clock that was a year ahead would lock for a year.
    return attempts && attempts.last > time ? { ...attempts, last: time } : attempts;
  });
  if (isTooSoon) return fail('too-soon');
  return counted.ok || counted.code !== 'vault-closed' ? succeed() : counted;
}

/** Wait from now on, after a try that failed: on a slow computer the try itself takes longer than the first waits. */
export async function endAttempt(connection: Connection, now: Clock): Promise<void> {
  // On a full disk the wait is shorter by as long as the try took.
  await change(connection, attempts => attempts && { ...attempts, last: now() });
}

/** Forget the tries, after one that succeeded. */
export async function forgetAttempts(connection: Connection): Promise<void> {
  // On a full disk the count stays, and the next unlocking may have to wait.
  await change(connection, () => undefined);
}

type NextAttempts = (attempts: Attempts | undefined) => Attempts | undefined;

function change(connection: Connection, next: NextAttempts): Promise<Result<void, VaultFailure>> {
  return connection.use(database =>
    write(database, async (transaction, ask) => {
      const keys = transaction.objectStore('keys');
      const found = await keys.get('data');
      if (found?.kind !== 'wrapped') return;
      const { attempts, ...kept } = found;
      const changed = next(attempts);
      if (changed !== attempts) ask(keys.put(changed ? { ...kept, attempts: changed } : kept));
    }),
  );
}
