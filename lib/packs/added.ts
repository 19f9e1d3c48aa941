import { strFromU8 } from 'fflate';

import { fail, type Result, succeed } from '../base/result';
import type { MadeBook } from '../jargon/added/added-words';
import type { Portal } from '../portals/portal';
import type { Pack } from './pack';

/** What added packs say besides words. */
export type AddedRest = Pick<
  Pack,
  'kinds' | 'questions' | 'stories' | 'help' | 'phrases' | 'rehearsals' | 'lexicons'
>;

/** All that added packs say, in the order of the packs: what comes later counts. */
export type Added = {
  words: MadeBook;
  /** Few and small, and the page needs them at once: they are not among the rest. */
  portals: Portal[];
  /** Read when first asked for. */
  rest(): AddedRest;
  /** How each pack is named where something comes from it. */
  names: Record<string, string>;
};

/** What stands at the beginning of what `makeAdded` makes, as a line of JSON. */
export type AddedHead = {
  magic: typeof addedMagic;
  version: typeof addedVersion;
  words: Omit<MadeBook, 'index' | 'lineOf' | 'ids'>;
  portals: Portal[];
  /** Bytes of the index, the ids, the meanings, where each meaning ends, and the rest. */
  sizes: number[];
};

export const addedMagic = 'corner-added';
/** Raise it when anything here or in the index changes: then it is made again. */
export const addedVersion = 4;

/** Open what `makeAdded` made. `outdated`: another version made it. */
export function openAdded(bytes: Uint8Array): Result<Added, 'outdated'> {
  const end = bytes.indexOf(newLine);
  const head = end < 0 ? undefined : readHead(strFromU8(bytes.subarray(0, end)));
  if (!head) return fail('outdated');
  let at = end + 1;
  const parts = head.sizes.map(size => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  const [index, ids, lines, ends, rest] = parts;
  if (!index || !ids || !lines || !ends || !rest || at !== bytes.length) return fail('outdated');
  return succeed({
    portals: head.portals,
    // To decode ten million bytes takes longer than all else: what is not asked for stays bytes.
    words: lazily({ ...head.words, index, lineOf: lineReader(lines, ends) }, { ids: () => strFromU8(ids) }),
    rest: () => JSON.parse(strFromU8(rest)) as AddedRest,
    names: head.words.packNames,
  });
}

/** Reads one meaning of all of them. */
function lineReader(lines: Uint8Array, ends: Uint8Array): (entry: number) => string | undefined {
  const view = new DataView(ends.buffer, ends.byteOffset, ends.byteLength);
  const endOf = (entry: number) => (entry < 0 ? 0 : view.getUint32(entry * 4, true));
  const count = ends.length / 4;
  return entry => (entry < count ? strFromU8(lines.subarray(endOf(entry - 1), endOf(entry))) : undefined);
}

function lazily<Here extends object, Later extends Record<string, () => string>>(here: Here, later: Later) {
  const made = { ...here } as Here & Record<keyof Later, string>;
  for (const [name, read] of Object.entries(later)) {
    let text: string | undefined;
    Object.defineProperty(made, name, { get: () => (text ??= read()), enumerable: true });
  }
  return made;
}

function readHead(text: string): AddedHead | undefined {
  try {
    const head = JSON.parse(text) as AddedHead;
    return head.magic === addedMagic && head.version === addedVersion ? head : undefined;
  } catch {
    return undefined;
  }
}

const newLine = 10;
