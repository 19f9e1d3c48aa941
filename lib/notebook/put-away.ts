import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import * as Y from 'yjs';

import type { Result } from '../base/result';
import type { SetAside } from './book';
import { applyUpdates, encodeWhole } from './document';
import type { Echo, Journal, StoreFailure } from './journal';

/** Where it is kept. It is about this disk, so it is in no backup. */
export const putAwayDocumentId = 'put-away';

/** Notices of what no longer opens, but for those that the person has read and put away. */
export type PutAway = {
  /** What is still to be told. Something is told again when more of the same visit is gone. */
  told: ReadonlySignal<SetAside[]>;
  /** Tell no more of what is told now, at later starts either. */
  put(): Promise<Result<void, StoreFailure>>;
  /** Put away in another panel. */
  hear(echo: Echo): void;
};

/** A read that fails is no reason not to open: then all is told again. */
export async function openPutAway(
  journal: Pick<Journal, 'read' | 'append'>,
  setAside: ReadonlySignal<SetAside[]>,
): Promise<PutAway> {
  const doc = new Y.Doc();
  const map = doc.getMap<unknown>('records');
  const read = await journal.read(putAwayDocumentId);
  if (read.ok) applyUpdates(doc, read.value.updates);
  const changed = signal(0);
  const told = computed(() => {
    void changed.value;
    return setAside.value.filter(({ visitId, records }) => records > Number(map.get(keyOf(visitId)) ?? 0));
  });

  return {
    told,
    async put() {
      doc.transact(() => {
        for (const { visitId, records } of told.peek()) map.set(keyOf(visitId), records);
      });
      changed.value++;
      return journal.append({ documentId: putAwayDocumentId, update: encodeWhole(doc), summary: '{}' });
    },
    hear(echo) {
      if (echo.kind !== 'changed' || echo.change.documentId !== putAwayDocumentId) return;
      applyUpdates(doc, [echo.change.update]);
      changed.value++;
    },
  };
}

/** What belongs to no visit that anyone knows has a place too. */
function keyOf(visitId: string): string {
  return `visit:${visitId}`;
}
