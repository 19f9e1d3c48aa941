import { openVault } from '../../lib/vault/vault';
import { visitOf } from './visits';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Runs in a page of the extension: so many visits in its vault, as if the person had written them. */
export async function keepVisits(count: number, questions: number): Promise<void> {
  await chrome.storage.local.set({ computer: 'mine' });
  const vault = await openVault();
  if (!vault.ok) throw new Error(vault.code);
  for (let number = 0; number < count; number++) {
    const kept = await vault.value.journal.append(visitOf(number, questions));
    if (!kept.ok) throw new Error(kept.code);
  }
  await vault.value.close();
}
