import type { ReadonlySignal } from '@preact/signals-core';

import type { Result } from '../../lib/base/result';
import type { BackupPreview, Restored } from '../../lib/notebook/backup/backup';

/** What is being done about a backup now. */
export type BackupStage = 'reading' | 'packing' | 'deriving' | 'unpacking' | 'restoring';

/** How far a backup is. `of` where it goes by visits: how many there are. Nobody knows how long the rest takes. */
export type BackupProgress = { stage: BackupStage; done?: number; of?: number };

/** Who wants to know how far it is, and may stop it: `stopped`, and all is as it was. */
export type BackupWatch = { onProgress(progress: BackupProgress): void; signal?: AbortSignal };

/** A backup, sealed. `unreadable` counts changes that no longer open and are not in it. */
export type MadeBackup = { file: Uint8Array<ArrayBuffer>; visits: number; unreadable: number };

/** A backup that was opened with its passphrase. Nothing here has changed yet. */
export type OpenedBackup = {
  preview: BackupPreview;
  /** Merge it into what is here. A second time changes nothing. */
  restore(watch: BackupWatch): Promise<Result<Restored, string>>;
};

/** Backups: everything a person wrote, in one sealed file. */
export type Backups = {
  /** When the last was made here: an ISO moment, or empty. */
  madeAt: ReadonlySignal<string>;
  /** Worth a quiet word. Undefined when there is nothing to say. */
  reminder: ReadonlySignal<'never-made' | 'old' | undefined>;
  /** Say no more of it for two weeks. */
  putOff(): void;
  make(passphrase: string, watch: BackupWatch): Promise<Result<MadeBackup, string>>;
  /** Hand the file to the person, and remember that a backup was made. Gives the file's name. */
  hand(backup: MadeBackup): string;
  open(file: Uint8Array, passphrase: string, watch: BackupWatch): Promise<Result<OpenedBackup, string>>;
  /** Whether the browser promised not to clear what is kept here. Undefined: we do not know yet. */
  isPromised: ReadonlySignal<boolean | undefined>;
  /** Ask it to promise. From a press: some browsers ask the person. */
  askToKeep(): Promise<boolean>;
};

/** Taking everything off this computer. */
export type Wiping = {
  /**
   * Erase. On success the panel starts anew, and shows what is left, as it was read back.
   *
   * @param what - `mine`: all the person wrote, and the key. `all`: choices and the sites allowed, too.
   */
  wipe(what: 'mine' | 'all'): Promise<Result<void, string>>;
};
