import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

import { createNotebook } from '../../lib/notebook/notebook';
import { createConnection } from '../../lib/vault/connection';
import { openVault, type Vault } from '../../lib/vault/vault';
import { createLocks, expectValue, quick } from '../lib/vault/builders';
import { type DatabaseDump, dumpDatabase } from './vault-dump';

/** A small vault of one version of the program, and the words that are in it. */
export type OldVault = {
  passphrase?: string;
  visits: { with: string; at: string; matters: string; questions: string[] }[];
  vault: DatabaseDump;
  copy: DatabaseDump;
};

export const passphraseOfOldVaults = 'un río tranquilo, 7 ducks';

/**
 * Make a small vault with the program as it is now, to be kept among the fixtures before its format
 * changes: `node tests/support/commands/make-old-vault.mjs 1`. Never made again.
 */
export async function makeOldVault(passphrase?: string): Promise<OldVault> {
  const exportable = makeKeysExportable();
  try {
    const [name, factory] = [crypto.randomUUID(), new IDBFactory()];
    const vault = await expectValue(
      openVault(name, {
        locks: createLocks(),
        copy: createConnection(name, () => factory),
        cost: quick,
      }),
    );
    const visits = await writeVisits(vault);
    if (passphrase) await expectValue(vault.passphrase.set(passphrase));
    await expectValue(vault.close());
    return {
      ...(passphrase && { passphrase }),
      visits,
      vault: await dumpDatabase(indexedDB, name),
      copy: await dumpDatabase(factory, name),
    };
  } finally {
    exportable.end();
  }
}

/** A visit with many small changes, one that was compacted, one that is empty, and one that was removed for good. */
async function writeVisits(vault: Vault): Promise<OldVault['visits']> {
  let ids = 0;
  const options = {
    newId: () => `old-${String(++ids).padStart(4, '0')}`,
    now: () => Date.UTC(2026, 2, 2, 9),
  };
  const notebook = await expectValue(createNotebook(vault.journal, options));

  const typed = await expectValue(notebook.newVisit({ with: 'Dra. Peña', at: '2026-03-09T14:30' }));
  typed.addQuestion({ text: 'Is metformin safe for my kidneys? 😀' });
  const matters = 'Sleep, and not being afraid';
  for (let end = 1; end <= matters.length; end++) typed.setMatters(matters.slice(0, end));
  const compacted = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
  for (let number = 1; number <= 60; number++) compacted.setMatters('pain '.repeat((number % 7) + 1).trim());
  compacted.addQuestion({ text: '¿Qué pasa si dejo la pastilla?' });
  compacted.addQuestion({ text: 'Who do I call at night?', first: false });
  await notebook.flush();
  compacted.close();
  (await expectValue(notebook.openVisit(compacted.visit.value.id))).close();
  const removed = await expectValue(notebook.newVisit({ with: 'Nobody' }));
  await notebook.removeVisit(removed.visit.value.id);
  await notebook.forgetVisit(removed.visit.value.id);
  await notebook.newVisit();

  const visits: OldVault['visits'] = [];
  for (const { id } of notebook.visits.value) {
    const opened = await expectValue(notebook.openVisit(id));
    const { with: withText, at, matters, questions } = opened.visit.value;
    visits.push({ with: withText, at, matters, questions: questions.map(({ text }) => text) });
    opened.close();
  }
  await notebook.close();
  return visits;
}

/** Only so can the key of a vault without a passphrase be kept in a file of JSON. */
function makeKeysExportable(): { end(): void } {
  const { subtle } = crypto;
  const generateKey = subtle.generateKey;
  const exportable = (algorithm: AesKeyGenParams, _: boolean, uses: KeyUsage[]) =>
    generateKey.call(subtle, algorithm, true, uses);
  Object.defineProperty(subtle, 'generateKey', { value: exportable, configurable: true });
  return { end: () => Reflect.deleteProperty(subtle, 'generateKey') };
}
