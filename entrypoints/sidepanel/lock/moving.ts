import type { Computer } from '../../../components/services';
import { fail, type Result, succeed } from '../../../lib/base/result';
import type { Journal } from '../../../lib/notebook/journal';
import type { Notebook } from '../../../lib/notebook/notebook';
import { openVault } from '../../../lib/vault/vault';
import { wipeVault } from '../../../lib/vault/wipe';
import { keepComputer } from './computer';
import type { Store } from './store';

/**
 * Begin to keep what is written, or stop. The panel starts anew.
 *
 * @returns `has-visits` when something is kept that would have to go: the person wipes it, or leaves it as it is.
 */
export async function moveTo(to: Computer, store: Store, notebook: Notebook): Promise<Result<void, string>> {
  if (to === store.computer) return succeed();
  const moved = store.computer === 'shared' ? await moveIn(store.memory) : await moveOut(store, notebook);
  if (!moved.ok) return moved;
  await keepComputer(to);
  location.reload();
  return succeed();
}

/** Keep on the disk, sealed, what is in memory. */
async function moveIn(memory: Journal): Promise<Result<void, string>> {
  const listed = await memory.summaries();
  if (!listed.ok) return listed;
  const vault = await openVault();
  if (!vault.ok) return vault;
  for (const { documentId, summary } of listed.value.summaries) {
    const read = await memory.read(documentId);
    if (!read.ok) return read;
    for (const update of read.value.updates) {
      const kept = await vault.value.journal.append({ documentId, update, summary });
      if (!kept.ok) return kept;
    }
  }
  return vault.value.close();
}

/** Take an empty vault off the disk. */
async function moveOut(
  store: Extract<Store, { computer: 'mine' }>,
  notebook: Notebook,
): Promise<Result<void, string>> {
  if (notebook.visits.value.length > 0) return fail('has-visits');
  const closed = await store.vault.close();
  if (!closed.ok) return closed;
  const wiped = await wipeVault();
  return wiped.ok ? succeed() : wiped;
}
