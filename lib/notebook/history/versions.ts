import * as Y from 'yjs';

import { applyUpdates } from '../document';
import { readKept } from '../read-all';
import type { Visit } from '../visit';

/** How a visit once read. */
export type EarlierVersion = {
  /**
   * `YYYY-MM-DD`, on the person's own calendar: at the end of that day. With an hour, `YYYY-MM-DDTHH:MM:SS.sss`: just
   * before they went back to an earlier version, so that going back loses nothing either.
   */
  at: string;
  visit: Visit;
  /** One change that says all the visit said, and nothing that was removed by then. */
  state: Uint8Array;
};

/** How much is kept of one visit. The newest is kept however long it is. */
export const mostVersions = 30;
export const mostBytes = 1_000_000;

type States = [at: string, state: Uint8Array][];

/** One change to the document of earlier versions that adds one. */
export function addVersion(at: string, state: Uint8Array): Uint8Array {
  return write([[at, state]]);
}

/** Make one change of many, with only as many versions as are kept: the others are then gone from it for good. */
export function mergeVersions(updates: Uint8Array[]): Uint8Array {
  return write(keepNewest(read(updates)));
}

/** The newest first. */
export function readVersions(visitId: string, updates: Uint8Array[]): EarlierVersion[] {
  return keepNewest(read(updates)).map(([at, state]) => ({
    at,
    state,
    visit: readKept(visitId, state).visit,
  }));
}

function keepNewest(states: States): States {
  let bytes = 0;
  return states.slice(0, mostVersions).filter(([, state], place) => {
    bytes += state.length;
    return place === 0 || bytes <= mostBytes;
  });
}

function write(states: States): Uint8Array {
  const doc = new Y.Doc();
  const versions = doc.getMap<Uint8Array>('versions');
  doc.transact(() => {
    for (const [at, state] of states) versions.set(at, state);
  });
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

function read(updates: Uint8Array[]): States {
  const doc = new Y.Doc();
  applyUpdates(doc, updates);
  const states = [...doc.getMap<unknown>('versions')].filter(isState);
  doc.destroy();
  return states.sort(([a], [b]) => (endOf(a) < endOf(b) ? 1 : -1));
}

function isState(entry: [string, unknown]): entry is States[number] {
  return entry[1] instanceof Uint8Array;
}

/** The end of a day comes after all its hours. */
function endOf(at: string): string {
  return at.includes('T') ? at : `${at}T~`;
}
