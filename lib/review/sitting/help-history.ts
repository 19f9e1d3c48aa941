import type * as Y from 'yjs';

import type { Shown } from '../session';
import { type Dial, dials, type HelpLevel, helpLevelOf, type Went } from '../stepping-back';

/** How the client's last times of working together went, and what they say of it. In the document of all visits. */
type Said = Y.Map<unknown>;

/** More than these say no more. */
const most = 20;
const start = 'went/';

export function readDial(said: Said): Dial {
  return dials.find(dial => dial === said.get('dial')) ?? 'auto';
}

export function readLevel(said: Said): HelpLevel {
  return helpLevelOf(
    readAll(said).map(({ went }) => went),
    readDial(said),
  );
}

/** Remember how the sessions of a visit's log went, each once. Of old ones the oldest are let go. */
export function rememberHow(said: Said, log: readonly Shown[]): void {
  const all = readAll(said);
  const [oldest] = all.length >= most ? all : [];
  for (const { id, endedAt, went } of log) {
    if (!went || !endedAt || said.has(start + id) || (oldest && endedAt < oldest.at)) continue;
    said.set(start + id, { at: endedAt, ...went });
  }
  const after = readAll(said);
  for (const { key } of after.slice(0, Math.max(0, after.length - most))) said.delete(key);
}

/** The earliest first. */
function readAll(said: Said): { key: string; at: string; went: Went }[] {
  const found = [...said].flatMap(([key, value]) => {
    const { at, ownWords, ownAsks } = Object(value) as Record<string, unknown>;
    const isOne = key.startsWith(start) && typeof at === 'string';
    if (!isOne || typeof ownWords !== 'number' || typeof ownAsks !== 'number') return [];
    return [{ key, at, went: { ownWords, ownAsks } }];
  });
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}
