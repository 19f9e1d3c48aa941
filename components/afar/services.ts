import type { ReadonlySignal } from '@preact/signals-core';

import type { Caseload } from '../../lib/afar/caseload';
import type { AfarClient } from '../../lib/afar/client';
import type { Me } from '../../lib/afar/me';
import type { People } from '../../lib/afar/people';
import type { ClientNotebook, Opened } from '../../lib/afar/specialist';
import type { Locale } from '../../lib/base/localize';
import type { Result } from '../../lib/base/result';
import type { AgeStage } from '../../lib/handoff/age-file';
import type { Table } from '../../lib/review/tables';

/** What opens a sealed file: words told by phone, or a saved specialist's key. */
export type Lock = { phrase: string } | { recipient: string };

/** How many clients' time was over, and how many things of theirs are still here: 0. */
export type Gone = { count: number; left: number };

/** Sharing by file, for both sides. Nothing of it is read or made before it is first used. */
export type Afar = {
  me(): Promise<Result<Me, string>>;
  people(): Promise<Result<People, string>>;
  /** The client's side of this visit. Close it. */
  client(table: Table): Promise<Result<AfarClient, string>>;
  /** Four words to be told by phone. */
  makePhrase(locale: Locale): Promise<string>;
  /** Seal a text and hand it to the person. Gives the name of the file, which says nothing. */
  giveSealed(text: string, lock: Lock, onStage: (stage: AgeStage) => void): Promise<Result<string, string>>;
  /** Hand a text to the person that is sealed already, or is no secret. */
  give(text: string): string;
  /** What is in a chosen file. `too-big` for what can be none of ours: it is not even read. */
  read(file: File): Promise<Result<Uint8Array<ArrayBuffer>, 'too-big' | 'damaged'>>;
  /** Open a sealed file with the words; without words, or when no words open it, with this device's own key. */
  open(file: Uint8Array, phrase: string, onStage: (stage: AgeStage) => void): Promise<Result<string, string>>;
  caseload(): Promise<Result<Caseload, string>>;
  /** Take off what is over, and read back what is left of it. Done at each start, too. */
  forgetOver(): Promise<Result<void, string>>;
  /** What was taken off since this panel opened. Undefined: nothing. */
  gone: ReadonlySignal<Gone | undefined>;
  /** Take in what a client sent. */
  takeHandOff(text: string): Promise<Result<Opened, string>>;
  /** Open one client's notebook, and close the one that was open. */
  openNotebook(wire: string): Promise<Result<ClientNotebook, string>>;
  closeNotebook(): void;
};
