import { strToU8 } from 'fflate';

import { makeWords } from '../jargon/added/make-words';
import { mergePortals } from '../portals/portal';
import { type AddedHead, type AddedRest, addedMagic, addedVersion } from './added';
import type { Pack } from './pack';

/** A pack, and how it is named where something comes from it: "County peers, 2026". */
export type NamedPack = { pack: Pack; from: string };

/** Make of packs what is opened at each start: so that opening fifty of them is opening one file. */
export function makeAdded(named: readonly NamedPack[]): Uint8Array<ArrayBuffer> {
  const packs = named.map(({ pack, from }) => ({ ...pack, name: from }));
  const names = Object.fromEntries(packs.map(({ id, name }) => [id, name]));
  const { index, ids, lines, ...words } = makeWords(
    packs.flatMap(pack => pack.terms),
    packs.flatMap(pack => pack.falseFriends),
    names,
  );
  const rest: AddedRest = {
    kinds: packs.flatMap(({ kinds, name }) => kinds.map(kind => ({ ...kind, from: name }))),
    questions: packs.flatMap(({ questions, name }) => questions.map(each => ({ ...each, from: name }))),
    stories: packs.flatMap(({ stories, name }) => stories.map(each => ({ ...each, from: name }))),
    lexicons: packs.flatMap(({ lexicons, name }) => lexicons.map(each => ({ ...each, from: name }))),
    help: packs.flatMap(({ help }) => help),
    phrases: packs.flatMap(({ phrases }) => phrases),
    rehearsals: packs.flatMap(({ rehearsals }) => rehearsals),
  };
  const parts = [index, strToU8(ids), ...packLines(lines), strToU8(JSON.stringify(rest))];
  const head: AddedHead = {
    magic: addedMagic,
    version: addedVersion,
    words,
    portals: mergePortals(
      packs.flatMap(({ portals, name }) =>
        portals.map(({ proved: _, ...each }) => ({ ...each, from: name })),
      ),
    ),
    sizes: parts.map(part => part.length),
  };
  return join([strToU8(`${JSON.stringify(head)}\n`), ...parts]);
}

/** All meanings, and where each ends. */
function packLines(lines: readonly string[]): [lines: Uint8Array, ends: Uint8Array] {
  const packed = lines.map(line => strToU8(line));
  const ends = new DataView(new ArrayBuffer(packed.length * 4));
  let end = 0;
  for (const [entry, { length }] of packed.entries()) {
    end += length;
    ends.setUint32(entry * 4, end, true);
  }
  return [join(packed), new Uint8Array(ends.buffer)];
}

function join(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
