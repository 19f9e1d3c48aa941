import type { ReadonlySignal } from '@preact/signals-core';
import { computed } from '@preact/signals-core';

import { type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';
import { forgetWhere } from '../review/keep';
import { afarIds, openRecord } from './record';

/** One client of a specialist, as the caseload shows them: what the specialist wrote, and days. Not one word of the client's. */
export type CaseEntry = {
  /** The session's id for others. */
  wire: string;
  /** What the specialist calls this client. */
  label: string;
  /** Milliseconds since 1970. */
  until: number;
  /** The specialist's own. `by` is a day, or empty. */
  promises: { what: string; by: string }[];
  /** Keep the promises when the rest is forgotten. */
  keepsPromises: boolean;
  /** All but the promises was forgotten: the time was over. */
  isGone?: boolean;
};

export type Caseload = {
  /** Whose time ends first comes first; what is over comes last. */
  entries: ReadonlySignal<CaseEntry[]>;
  put(entry: CaseEntry): void;
  find(wire: string): CaseEntry | undefined;
  /** Take one client off this computer, promises too, and count what of it can still be found: 0. */
  forget(wire: string): Promise<Result<number, StoreFailure>>;
  /** Forget all that is over, and count what is left. */
  forgetExpired(now: number): Promise<Result<{ gone: CaseEntry[]; left: number }, StoreFailure>>;
  close(): void;
};

/** In UTF-16 code units. */
export const longestLabel = 100;

export async function openCaseload(journal: Journal): Promise<Result<Caseload, StoreFailure>> {
  const opened = await openRecord<CaseEntry>(journal, afarIds.caseload);
  if (!opened.ok) return opened;
  const record = opened.value;
  const entries = computed(() => [...record.all.value.values()].sort((a, b) => a.until - b.until));

  async function dropNotebook(wire: string) {
    const ids = [afarIds.client(wire), afarIds.review(wire)];
    return forgetWhere(journal, id => ids.includes(id));
  }

  return succeed({
    entries,
    put: entry => record.set({ [entry.wire]: { ...entry, label: entry.label.slice(0, longestLabel) } }),
    find: wire => record.all.peek().get(wire),
    async forget(wire) {
      const dropped = await dropNotebook(wire);
      if (!dropped.ok) return dropped;
      record.set({ [wire]: undefined });
      const replaced = await record.forgetReplaced();
      return replaced.ok ? countLeft(journal, [wire]) : replaced;
    },
    async forgetExpired(now) {
      const over = entries.peek().filter(({ until, isGone }) => until <= now && !isGone);
      const gone: CaseEntry[] = [];
      for (const entry of over) {
        const dropped = await dropNotebook(entry.wire);
        if (!dropped.ok) return dropped;
        record.set({ [entry.wire]: entry.keepsPromises ? { ...entry, isGone: true } : undefined });
        gone.push(entry);
      }
      if (gone.some(({ keepsPromises }) => !keepsPromises)) await record.forgetReplaced();
      const left = await countLeft(
        journal,
        gone.map(({ wire }) => wire),
      );
      return left.ok ? succeed({ gone, left: left.value }) : left;
    },
    close: record.close,
  });
}

/** How many documents of these clients are still here: read back, not remembered. */
async function countLeft(journal: Journal, wires: string[]): Promise<Result<number, StoreFailure>> {
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const there = new Set([
    ...listed.value.summaries.map(({ documentId }) => documentId),
    ...listed.value.without,
  ]);
  const ids = wires.flatMap(wire => [afarIds.client(wire), afarIds.review(wire)]);
  return succeed(ids.filter(id => there.has(id)).length);
}
