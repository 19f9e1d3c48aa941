import { type ReadonlySignal, signal } from '@preact/signals-core';
import * as v from 'valibot';
import * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';
import { copyLimits, type PageCopy } from './copy';

/** Copies of parts of pages, kept sealed. One is made only when the person presses for it. */
export type Copies = {
  /** The newest first. */
  all: ReadonlySignal<readonly PageCopy[]>;
  /** Keep one. `too-many`: one must go first. */
  keep(copy: Omit<PageCopy, 'id' | 'keptAt'>): Result<PageCopy, 'too-many'>;
  /** Let one go, for good. */
  remove(id: string): void;
  /** Put back what was just removed. */
  putBack(copy: PageCopy): void;
  close(): void;
};

/** The document's name in the vault. */
export const copiesDocumentId = 'copies';

const elsewhere = 'elsewhere';

const text = v.pipe(v.string(), v.maxLength(copyLimits.text));
const shape = v.object({
  id: text,
  site: text,
  title: text,
  kind: text,
  whose: text,
  of: v.picklist(['selection', 'page']),
  keptAt: text,
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(copyLimits.line))), v.maxLength(copyLimits.lines)),
});

type Options = { now(): number; newId(): string };

/** Open the copies that are kept in this journal. */
export async function openCopies(
  journal: Journal,
  { now, newId }: Options,
): Promise<Result<Copies, StoreFailure>> {
  const doc = new Y.Doc();
  const table = doc.getMap('copies');
  const all = signal<readonly PageCopy[]>([]);
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== elsewhere) void journal.append({ documentId: copiesDocumentId, update, summary: '' });
    all.value = readCopies(table);
  });
  const stopListening = journal.subscribe(echo => {
    if (echo.kind === 'changed' && echo.change.documentId === copiesDocumentId)
      Y.applyUpdate(doc, echo.change.update, elsewhere);
  });
  const read = await journal.read(copiesDocumentId);
  if (!read.ok) {
    stopListening();
    return read;
  }
  doc.transact(() => {
    for (const update of read.value.updates) Y.applyUpdate(doc, update, elsewhere);
  }, elsewhere);
  // What was removed is in the older changes still: let go of it now.
  if (read.value.updates.length > 1) void journal.compact(copiesDocumentId, mergeAll);

  return succeed({
    all,
    keep(copy) {
      if (all.value.length >= copyLimits.copies) return fail('too-many');
      const kept = { ...cut(copy), id: newId(), keptAt: new Date(now()).toISOString() };
      table.set(kept.id, kept);
      return succeed(kept);
    },
    remove: id => table.delete(id),
    putBack: copy => void table.set(copy.id, copy),
    close() {
      stopListening();
      doc.destroy();
    },
  });
}

/** A page is a stranger: no more of it is kept than there is room for. */
function cut<Copy extends Omit<PageCopy, 'id' | 'keptAt'>>(copy: Copy): Copy {
  const short = (words: string) => words.slice(0, copyLimits.text).toWellFormed();
  return {
    ...copy,
    site: short(copy.site),
    title: short(copy.title),
    whose: short(copy.whose),
    lines: copy.lines.slice(0, copyLimits.lines).map(line => line.slice(0, copyLimits.line).toWellFormed()),
  };
}

/** What does not have the right shape is left out. */
function readCopies(table: Y.Map<unknown>): PageCopy[] {
  const copies = [...table.values()].flatMap(value => {
    const read = v.safeParse(shape, value);
    return read.success ? [read.output] : [];
  });
  return copies.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

function mergeAll(updates: Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}
