import type { RescueWays } from '../../../components/lock/Rescue';
import { type Result, succeed } from '../../../lib/base/result';
import { lookInBackup, type Restored, restoreBackup } from '../../../lib/notebook/backup/backup';
import { openVault } from '../../../lib/vault/vault';
import { wipeVault } from '../../../lib/vault/wipe';
import { sealingOf } from '../backups';
import { createSealing } from '../sealing';
import { mine, type WipingHere } from '../wiping';

/**
 * What can be done without getting in: start again from a backup.
 *
 * It is opened and read to its end before anything is erased. What does not open cannot be merged with, so
 * the backup takes its place. From there on it cannot be stopped.
 */
export async function openInstead(
  wiping: WipingHere,
  ...[file, passphrase, watch]: Parameters<RescueWays['open']>
): ReturnType<RescueWays['open']> {
  const text = await createSealing().open(file, passphrase, sealingOf(watch));
  if (!text.ok) return text;
  const preview = lookInBackup(text.value);
  if (!preview.ok) return preview;
  return succeed({ preview: preview.value, restore: () => startFrom(text.value, wiping) });
}

async function startFrom(text: string, others: WipingHere): Promise<Result<Restored, string>> {
  const wiped = await wipeVault(undefined, { stores: [mine] });
  if (!wiped.ok) return wiped;
  const vault = await openVault();
  if (!vault.ok) return vault;
  const restored = await restoreBackup(text, vault.value.journal);
  const closed = await vault.value.close();
  if (!restored.ok) return restored;
  if (!closed.ok) return closed;
  // Only now, so that no other panel makes a vault of its own meanwhile.
  others.letOthersBegin();
  location.reload();
  return restored;
}
