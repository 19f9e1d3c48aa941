import { onComputerChanged } from './computer';
import { createLocking, type Locking, type LockingParts } from './locking';
import type { Store } from './store';

/**
 * From the first paint on: lock when it is to be locked, and start anew when another panel was told that this
 * computer is shared, was wiped, or ended what is in memory. Undefined on a shared computer: there is nothing to lock.
 */
export async function guardAtOnce(store: Store, parts: LockingParts): Promise<Locking | undefined> {
  onComputerChanged(() => location.reload());
  if (store.computer === 'mine') return createLocking(store, parts);
  store.memory.onEnded(() => location.reload());
  return undefined;
}
