import type { Services } from '../services';
import { countWaiting } from './waiting';

/** Hand the wheel to the specialist, and say so. */
export function handOver({ together, t, announce, explainFailure }: Services): void {
  const table = together.table.peek();
  if (!table) return;
  const handed = table.handOver();
  if (handed.ok) announce(t('together-turn-specialist', { who: whoOf(together, t) }));
  else explainFailure(handed.code);
}

/** The wheel is the client's again, whoever pressed. */
export function takeWheel({ together, t, announce, workbench }: Services): void {
  const table = together.table.peek();
  if (!table) return;
  table.takeWheel();
  workbench().show('together');
  // What waits is told at once: who does not see the screen hears it, too.
  const count = countWaiting(together);
  const turn = t('together-turn-client');
  announce(count === 0 ? turn : `${turn}. ${t('together-waits', { count, who: whoOf(together, t) })}`);
}

/** The client asks for something without a word: step in, hold back, nothing. */
export function nodNext({ together, t, announce }: Services): void {
  const table = together.table.peek();
  if (!table?.view.peek().session) return;
  const nod = table.nodNext();
  announce(t(nod ? `together-nod-${nod}` : 'together-nod-none', { who: whoOf(together, t) }));
}

export function whoOf(together: Services['together'], t: Services['t']): string {
  return together.table.peek()?.view.peek().session?.with.trim() || t('together-someone');
}
