import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as Y from 'yjs';

import { type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';
import { type ByteStore, createByteStore } from './byte-store';
import { createPackTables, type KeptPack, type PackTables, readOff, readPacks } from './document';

export type { KeptPack } from './document';

/** The packs a client added: which, in what order, and whether they are on. Kept sealed. */
export type MyPacks = {
  /** In order: where two say something of one thing, the later counts. */
  all: ReadonlySignal<readonly KeptPack[]>;
  /** Ids of packs that are off, those that come with us too. */
  off: ReadonlySignal<ReadonlySet<string>>;
  /** Keep a pack, and its file. One with its id is replaced, in its place. */
  put(pack: KeptPack, file: Uint8Array): Promise<Result<void, StoreFailure>>;
  /** The file of a pack. Undefined: it is not there. */
  fileOf(id: string): Promise<Result<Uint8Array | undefined, StoreFailure>>;
  /** Take a pack away. Gives what is needed to put it back. */
  remove(id: string): Promise<Result<() => Promise<Result<void, StoreFailure>>, StoreFailure>>;
  setOn(id: string, isOn: boolean): void;
  /** One place up or down. */
  move(id: string, by: 1 | -1): void;
  /** What was made of all packs that are on. Undefined: nothing, or of other packs than these. */
  readMade(key: string): Promise<Result<Uint8Array | undefined, StoreFailure>>;
  keepMade(key: string, made: Uint8Array): Promise<Result<void, StoreFailure>>;
  close(): void;
};

/** The list's name in the vault. */
export const packsDocumentId = 'packs';
/** What was made of the packs: it can be made again, so it is in no backup. */
export const madeDocumentId = 'made-of-packs';

const elsewhere = 'elsewhere';
const manyUpdates = 50;

/** Open the packs that are kept in this journal. Their contents stay where they are until they are asked for. */
export async function openMyPacks(journal: Journal): Promise<Result<MyPacks, StoreFailure>> {
  const doc = new Y.Doc();
  const tables = createPackTables(doc);
  const all = signal<readonly KeptPack[]>([]);
  const off = signal<ReadonlySet<string>>(new Set());
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== elsewhere) void journal.append({ documentId: packsDocumentId, update, summary: '' });
    all.value = readPacks(tables);
    off.value = readOff(tables);
  });
  // Listening comes before reading, so that nothing falls between.
  const stopListening = journal.subscribe(echo => {
    if (echo.kind === 'changed' && echo.change.documentId === packsDocumentId) {
      Y.applyUpdate(doc, echo.change.update, elsewhere);
    }
  });
  const read = await journal.read(packsDocumentId);
  if (!read.ok) {
    stopListening();
    return read;
  }
  doc.transact(() => {
    for (const update of read.value.updates) Y.applyUpdate(doc, update, elsewhere);
  }, elsewhere);
  if (read.value.updates.length > manyUpdates) void journal.compact(packsDocumentId, mergeAll);

  return succeed({
    all,
    off,
    ...createVerbs(tables, { all, bytes: createByteStore(journal) }),
    close() {
      stopListening();
      doc.destroy();
    },
  });
}

type Parts = { all: ReadonlySignal<readonly KeptPack[]>; bytes: ByteStore };

function createVerbs({ doc, packs, off, places }: PackTables, { all, bytes }: Parts) {
  async function put(pack: KeptPack, file: Uint8Array): Promise<Result<void, StoreFailure>> {
    const kept = await bytes.write(documentOf(pack.id), pack.version, file);
    // First its contents: a pack in the list without them would say nothing.
    if (kept.ok) {
      doc.transact(() => {
        if (typeof places.get(pack.id) !== 'number') places.set(pack.id, all.peek().length);
        packs.set(pack.id, pack);
      });
    }
    return kept;
  }
  return {
    put,
    async fileOf(id: string) {
      const read = await bytes.read(documentOf(id));
      return read.ok ? succeed(read.value?.bytes) : read;
    },
    async remove(id: string) {
      const pack = all.peek().find(each => each.id === id);
      const file = await bytes.read(documentOf(id));
      if (!file.ok) return file;
      doc.transact(() => {
        packs.delete(id);
      });
      const removed = await bytes.remove(documentOf(id));
      if (!removed.ok) return removed;
      const undo = async () => (pack && file.value ? put(pack, file.value.bytes) : succeed());
      return succeed(undo);
    },
    setOn(id: string, isOn: boolean) {
      if (isOn) off.delete(id);
      else off.set(id, true);
    },
    move(id: string, by: 1 | -1) {
      const ids = all.peek().map(pack => pack.id);
      const from = ids.indexOf(id);
      const to = from + by;
      if (from < 0 || to < 0 || to >= ids.length) return;
      [ids[from], ids[to]] = [ids[to]!, ids[from]!];
      doc.transact(() => {
        for (const [place, each] of ids.entries()) places.set(each, place);
      });
    },
    async readMade(key: string) {
      const read = await bytes.read(madeDocumentId);
      return read.ok ? succeed(read.value?.key === key ? read.value.bytes : undefined) : read;
    },
    keepMade: (key: string, made: Uint8Array) => bytes.write(madeDocumentId, key, made),
  };
}

function documentOf(packId: string): string {
  return `pack:${packId}`;
}

function mergeAll(updates: Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}
