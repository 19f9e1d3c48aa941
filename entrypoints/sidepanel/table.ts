import { effect, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Clock, Desk } from '../../components/services';
import type { Table, Tables } from '../../lib/review/tables';

const minuteMs = 60_000;

/** The visit on the desk, with what is shared of it. Sharing whose time is over ends by itself. */
export function followDesk(
  desk: Pick<Desk, 'open'>,
  tables: Tables,
  { clock, explainFailure }: { clock: Clock; explainFailure(code: string): void },
): ReadonlySignal<Table | undefined> {
  const table = signal<Table | undefined>(undefined);
  let wanted: string | undefined;

  async function follow(visitId: string | undefined): Promise<void> {
    wanted = visitId;
    if (table.peek()?.visitId === visitId) return;
    table.peek()?.release();
    table.value = undefined;
    if (visitId === undefined) return;
    const opened = await tables.open(visitId);
    // Another was put on the desk meanwhile, or this one once more.
    if (wanted !== visitId || table.peek()) {
      if (opened.ok) opened.value.release();
    } else if (opened.ok) table.value = opened.value;
    else if (opened.code !== 'missing') explainFailure(opened.code);
  }

  effect(() => void follow(desk.open.value?.visit.value.id));
  clock.every(minuteMs, () => void table.peek()?.session.endIfOver());
  return table;
}
