import type { ReadonlySignal } from '@preact/signals-core';

import type { Locale } from '../../lib/base/localize';
import type { Comfort, Theme } from '../../lib/base/look';
import type { Strictness } from '../../lib/jargon/strictness';
import type { OwnKeys } from '../../lib/workbench/own-keys';

/** What the person chose about the panel itself. Kept on this computer; holds nothing private. */
export type Choices = {
  locale: ReadonlySignal<Locale>;
  theme: ReadonlySignal<Theme>;
  /** What the person asked for to have it easier on the eyes. The rest is as the computer has it. */
  comforts: ReadonlySignal<readonly Comfort[]>;
  /** How much is marked on pages. */
  level: ReadonlySignal<Strictness>;
  /** Whether words that hurt are marked, too. Off unless turned on. */
  hurtful: ReadonlySignal<boolean>;
  /** The keys the person chose for commands. */
  keys: ReadonlySignal<OwnKeys>;
  /** Whether a number alone marks a question in the room. On unless turned off. */
  roomKeys: ReadonlySignal<boolean>;
  setKeys(keys: OwnKeys): void;
  setRoomKeys(on: boolean): void;
  setLevel(level: Strictness): void;
  setHurtful(hurtful: boolean): void;
  setLocale(locale: Locale): void;
  setTheme(theme: Theme): void;
  setComforts(comforts: readonly Comfort[]): void;
};
