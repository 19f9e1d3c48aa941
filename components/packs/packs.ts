import type { ReadonlySignal } from '@preact/signals-core';

import type { Result } from '../../lib/base/result';
import type { KeptPack } from '../../lib/my-packs/my-packs';
import type { PackAbout } from '../../lib/packs/about-pack';
import type { Added } from '../../lib/packs/added';
import type { PackFiles, Refusal } from '../../lib/packs/read-pack';
import type { QuestionTemplate } from '../../lib/starters/question-template';
import type { Story } from '../../lib/stories/story';

/** A pack in a file, looked at and not kept yet. */
export type PackInFile = {
  about: PackAbout;
  refused: Refusal[];
  /** The pack with its id that is kept already. */
  before?: KeptPack | undefined;
  /** Its file, as it will be kept. */
  file: Uint8Array<ArrayBuffer>;
};

/** A file that is no pack we can use, and what we know of why. */
export type RefusedFile = { ok: false; code: string; refused: Refusal[] };

/** Takes back what was just done. */
export type UndoPack = () => Promise<void>;

/** Packs: those that come with us, and those the client added. */
export type Packs = {
  builtIn: readonly PackAbout[];
  added: ReadonlySignal<readonly KeptPack[]>;
  /** Ids of those that are off. */
  off: ReadonlySignal<ReadonlySet<string>>;
  /** Whether the added ones are being made ready. */
  isMaking: ReadonlySignal<boolean>;
  /** What the added ones say, of those that are on. */
  says: ReadonlySignal<Added | undefined>;
  questions: ReadonlySignal<readonly QuestionTemplate[]>;
  stories: ReadonlySignal<readonly Story[]>;
  /** How an added pack is named, by the id of one of its entries. Undefined: it comes with us. */
  nameOf(entryId: string): string | undefined;
  /** Look into a file. Nothing is kept. */
  look(file: Blob): Promise<{ ok: true; value: PackInFile } | RefusedFile>;
  /** The same for a pack that is being written. */
  lookIn(files: PackFiles): Promise<{ ok: true; value: PackInFile } | RefusedFile>;
  keep(found: PackInFile): Promise<Result<UndoPack, string>>;
  remove(id: string): Promise<Result<UndoPack, string>>;
  setOn(id: string, isOn: boolean): void;
  move(id: string, by: 1 | -1): void;
  /** The files of an added pack. */
  filesOf(id: string): Promise<Result<PackFiles, string>>;
};

/** Packs that come with us and are always on: somebody may need them at once. */
export const alwaysOn: readonly string[] = ['help', 'help-us', 'stay-in-role'];

/** "County peers, 2026": how a pack is named where something comes from it. */
export function provenanceOf({ name, addedAt }: Pick<KeptPack, 'name' | 'addedAt'>): string {
  return `${name}, ${addedAt.slice(0, 4)}`;
}
