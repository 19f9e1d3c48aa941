import { type Result, type Success, succeed } from '../base/result';
import { aboutPack, type PackAbout } from './about-pack';
import { type CornerFailure, openCorner } from './corner-file';
import { makeAdded, type NamedPack } from './make-added';
import type { Pack } from './pack';
import { type PackFiles, type Refusal, readPack } from './read-pack';

/** A pack that was opened and read, and is not kept yet. */
export type LookedIn = { about: PackAbout; pack: Pack; files: PackFiles; refused: Refusal[] };

/** The file opened, and its `pack.json` cannot be used. */
export type NoPack = { ok: false; code: 'pack-refused'; refused: Refusal[] };

/** Open a `.corner` file and read what is in it. */
export function lookIn(bytes: Uint8Array): Result<LookedIn, CornerFailure> | NoPack {
  const opened = openCorner(bytes);
  return opened.ok ? lookInFiles(opened.value) : opened;
}

/** The same for the files of a pack that is being written. */
export function lookInFiles(files: PackFiles): Success<LookedIn> | NoPack {
  const { pack, refused } = readPack(files);
  if (!pack) return { ok: false, code: 'pack-refused', refused };
  return succeed({ about: aboutPack(pack), pack, files, refused });
}

/** Make of the files of packs, in their order, what is opened at each start. A file that opens no more is left out. */
export function makeOf(files: readonly { file: Uint8Array; from(about: PackAbout): string }[]): Uint8Array {
  const named = files.flatMap(({ file, from }): NamedPack[] => {
    const looked = lookIn(file);
    return looked.ok ? [{ pack: looked.value.pack, from: from(looked.value.about) }] : [];
  });
  return makeAdded(named);
}

/** Whether a version comes after another: `1.10.0` after `1.9.0`. */
export function isNewer(version: string, than: string): boolean {
  const [one, two] = [version, than].map(text => text.split('.').map(Number)) as [number[], number[]];
  const at = one.findIndex((part, place) => part !== two[place]);
  return at >= 0 && one[at]! > two[at]!;
}
