import { type Result, succeed } from '../../base/result';
import type { Connection } from '../connection';
import type { VaultFailure } from '../failures';
import type { SealedUpdate } from '../schema';
import type { Found } from '../transactions';
import { repeat } from '../transactions';
import type { Cipher, Line, VaultHead } from './cipher';
import { type Commit, commitAll, countWrites, type FoundDocument, findAllLines, findDocument } from './disk';
import { openAllLines, sumOfMarks } from './listing';
import { drawNumber, minus, numberOfEnvelope, plus } from './sums';

/*
 * Each write says, sealed and in the same transaction, which records there are from then on. A head is
 * made from the one before it, so a write that finds another head than it was made from writes nothing,
 * and is made anew: two panels may write at any time, and no lock is held that a crash could leave behind.
 */

/** What a write does to one document. */
export type Edit = {
  documentId: string;
  added: SealedUpdate[];
  /** Changes that those added say over again. */
  replaced: Found[];
  /** Missing: as it was. */
  summary?: string;
};

/** Writes to the vault and its copy, with heads. */
export type Ledger = {
  write(edits: Edit[]): Promise<Result<void, VaultFailure>>;
  remove(documentId: string): Promise<Result<void, VaultFailure>>;
};

/** What is true of the vault after so many writes, and the number of the write to come. */
type Known = { writes: number; next: number; head: VaultHead; lines: Map<string, Line | undefined> };

const empty: VaultHead = { documents: 0, sum: 0n, hurt: 0 };

export function createLedger(connection: Connection, cipher: Cipher, copy?: Connection): Ledger {
  // After our own write we know what the next one must follow. Another panel's write makes it stale.
  let newest: Known | undefined;
  let isCopyWhole = true;

  async function know(ids: string[]): Promise<Result<Known, VaultFailure>> {
    if (newest && ids.every(id => newest?.lines.has(id))) return succeed(newest);
    const found = await connection.use(database => findDocument(database, ids));
    if (!found.ok) return found;
    const { head: sealed, isEmpty, documents } = found.value;
    const head = sealed ? await cipher.openHead(sealed) : isEmpty ? empty : undefined;
    const lines = await Promise.all(documents.map(({ line }) => line && cipher.openLine(line)));
    const isHurt = !head || head.hurt > 0 || documents.some((there, at) => isThere(there) && !lines[at]);
    if (isHurt) return countAnew(ids, documents);
    const writes = countWrites(sealed);
    const others = newest?.writes === writes ? newest.lines : [];
    const known = new Map([...others, ...ids.map((id, at) => [id, lines[at]] as const)]);
    return succeed({ writes, next: writes + 1, head, lines: known });
  }

  /** When a line or the head no longer opens: what follows is bound to what is there. */
  async function countAnew(ids: string[], documents: FoundDocument[]): Promise<Result<Known, VaultFailure>> {
    const found = await connection.use(findAllLines);
    if (!found.ok) return found;
    const all = await openAllLines(cipher, found.value.lines);
    const hurt = found.value.documents.filter(id => !all.has(id) && !ids.includes(id)).length;
    const head = { documents: all.size, sum: sumOfMarks([...all.values()].map(({ head }) => head)), hurt };
    const lines = ids.map((id, at) => {
      const { updates } = documents[at]!;
      const line = all.get(id) ?? (updates.length > 0 ? lineOf(updates) : undefined);
      return [id, line] as const;
    });
    const written = found.value.lines.map(line => line.written ?? 0).filter(Number.isSafeInteger);
    const writes = countWrites(found.value.head);
    return succeed({
      writes,
      next: written.reduce((most, one) => Math.max(most, one), writes) + 1,
      head,
      lines: new Map(lines),
    });
  }

  /** Write what `make` makes of what is known. Made again when another panel was faster. */
  async function commit(
    ids: string[],
    make: (known: Known) => Promise<{ commit: Commit; next: Known }>,
  ): Promise<Result<void, VaultFailure>> {
    for (;;) {
      const known = await know(ids);
      if (!known.ok) return known;
      const made = await make(known.value);
      newest = undefined;
      const committed = await connection.use(database => commitAll(database, made.commit));
      if (!committed.ok) return committed;
      const { was, written } = committed.value;
      if (was === 'meanwhile') continue;
      if (!written) return succeed();
      newest = made.next;
      // What the copy misses now it gets at the next start.
      const repeated = await copy?.use(database => repeat(database, written, isCopyWhole));
      isCopyWhole = repeated?.ok === true && repeated.value;
      return succeed();
    }
  }

  return {
    write: edits =>
      commit(idsOf(edits), async known => {
        const next = applyEdits(known, edits);
        const lines = idsOf(edits).map(id => cipher.sealLine(id, next.lines.get(id)!, next.writes));
        const sealed = await Promise.all([cipher.sealHead(next.head, next.writes), ...lines]);
        const [head, ...summaries] = sealed;
        const added = edits.flatMap(edit => edit.added);
        const replaced = edits.flatMap(edit => edit.replaced.map(({ key }) => key));
        const commit = { after: known.writes, added, replaced, removed: [], lines: summaries, head };
        return { commit, next };
      }),

    remove: documentId =>
      commit([documentId], async known => {
        const head = without(known.head, known.lines.get(documentId));
        const next = afterWriting(known, head, new Map());
        const removal = { after: known.writes, added: [], replaced: [], removed: [documentId], lines: [] };
        return { commit: { ...removal, head: await cipher.sealHead(head, next.writes) }, next };
      }),
  };
}

/** The known lines after some edits. Every line that is written draws a new mark. */
function applyEdits(known: Known, edits: Edit[]): Known {
  const after = new Map(known.lines);
  let whole = known.head;
  for (const { documentId, added, replaced, summary } of edits) {
    const before = after.get(documentId);
    const { summary: was, head: old } = before ?? { summary: '', head: newHead() };
    const more = numbersOf(added, old.salt);
    const less = numbersOf(
      replaced.map(({ value }) => value),
      old.salt,
    );
    const next = {
      count: old.count + more.length - less.length,
      sum: minus(plus(old.sum, more), less),
      salt: old.salt,
      mark: drawNumber(),
    };
    whole = without(whole, before);
    whole = { ...whole, documents: whole.documents + 1, sum: plus(whole.sum, [next.mark]) };
    after.set(documentId, { summary: summary ?? was, head: next });
  }
  return afterWriting(known, whole, after);
}

function afterWriting({ next }: Known, head: VaultHead, lines: Known['lines']): Known {
  return { writes: next, next: next + 1, head, lines };
}

/** A line without a mark was not among those that the head counts. */
function without(head: VaultHead, line: Line | undefined): VaultHead {
  if (!line || line.head.mark === 0n) return head;
  return { ...head, documents: head.documents - 1, sum: minus(head.sum, [line.head.mark]) };
}

/** A line for a document whose own no longer opens. Its words are made anew by whoever opens it. */
function lineOf(updates: Found[]): Line {
  const head = newHead();
  const numbers = numbersOf(
    updates.map(({ value }) => value),
    head.salt,
  );
  return { summary: '', head: { ...head, count: updates.length, sum: plus(0n, numbers) } };
}

function newHead(): Line['head'] {
  return { count: 0, sum: 0n, salt: drawNumber(), mark: 0n };
}

function numbersOf(updates: SealedUpdate[], salt: bigint): bigint[] {
  return updates.map(({ envelope }) => numberOfEnvelope(envelope, salt));
}

function isThere({ line, updates }: FoundDocument): boolean {
  return line !== undefined || updates.length > 0;
}

function idsOf(edits: Edit[]): string[] {
  return [...new Set(edits.map(({ documentId }) => documentId))];
}
