import type { ReadonlySignal } from '@preact/signals-core';

import type { Result } from '../../lib/base/result';

/** What opens a locked panel. */
export type Secret = { passphrase: string } | { recoveryCode: string };

/** How soon a passphrase would be guessed. Said in words, never as a score. */
export type Strength = 'quick' | 'some' | 'hard' | 'very-hard';

/** What a person may do about the passphrase. Each asks for it again: the panel may have been left alone. */
export type PassphraseVerbs = {
  set(passphrase: string): Promise<Result<void, string>>;
  change(secret: Secret, passphrase: string): Promise<Result<void, string>>;
  remove(secret: Secret): Promise<Result<void, string>>;
  /** A code to print. It is shown once. */
  makeRecoveryCode(secret: Secret): Promise<Result<string, string>>;
};

/** When the panel locks by itself. It does so only where there is a passphrase. */
export type AutoLock = {
  /** Minutes without a key or a pointer in any panel. 0: never. */
  minutes: number;
  /** Also when this computer's screen locks. The browser is asked for the right to know. */
  withScreen: boolean;
};

/** `shared`: others use this computer too, so nothing is kept: all is in memory. */
export type Computer = 'mine' | 'shared';

/** Who can get at what is written, and what the client can do about it. */
export type Privacy = {
  computer: Computer;
  hasPassphrase: ReadonlySignal<boolean>;
  /** Undefined on a shared computer: there is nothing to lock. */
  passphrase: PassphraseVerbs | undefined;
  strengthOf(passphrase: string): Promise<Strength>;
  autoLock: ReadonlySignal<AutoLock>;
  /** Call it from a click. `refused`: the browser does not let us know of the screen. */
  setAutoLock(next: AutoLock): Promise<Result<void, 'refused'>>;
  /** Lock every panel now. What was typed is on disk first. `no-passphrase`: nothing to lock it with. */
  lock(): Promise<Result<void, string>>;
  /** Show an empty panel instead of this one, in every window, in the same turn. */
  hide(): void;
  /** Change the answer to "Is this computer only yours?". `has-visits`: something is kept here; wipe it first. */
  changeComputer(to: Computer): Promise<Result<void, string>>;
  /** On a shared computer: all that was written, as one sealed file. */
  sealAll(passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>, string>>;
  /** On a shared computer: let go of every word in every panel, and show what is left. */
  end(): Promise<void>;
};
