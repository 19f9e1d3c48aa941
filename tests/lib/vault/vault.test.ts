import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';

import type { Echo } from '../../../lib/vault/channel';
import { createConnection } from '../../../lib/vault/connection';
import { openVault, type Vault } from '../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue } from './builders';

const opened: Vault[] = [];

async function open(name: string): Promise<Vault> {
  const vault = await expectValue(openVault(name, { locks: createLocks() }));
  opened.push(vault);
  return vault;
}

afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

describe('a vault', () => {
  it('has what was written before it was closed', async () => {
    const name = crypto.randomUUID();
    const first = await open(name);
    void first.journal.append(change('words'));
    expect(await first.close()).toMatchObject({ ok: true });

    const again = await open(name);
    expect(await expectValue(again.journal.read('a'))).toEqual({ updates: [bytes('words')], unreadable: 0 });
  });

  it('lets two panels hear each other', async () => {
    const name = crypto.randomUUID();
    const [mine, theirs] = [await open(name), await open(name)];
    const heard = new Promise<Echo>(resolve => theirs.journal.subscribe(resolve));
    await mine.journal.append(change('words'));
    expect(await heard).toEqual({ kind: 'changed', change: change('words') });
  });

  it('writes nothing more once it is closed', async () => {
    const vault = await open(crypto.randomUUID());
    await vault.close();
    expect(await vault.journal.append(change('words'))).toEqual({ ok: false, code: 'vault-closed' });
    expect(vault.journal.saving.value).toEqual({ is: 'not-saved', code: 'vault-closed' });
  });

  it('says when it does not open, and leaves what is there', async () => {
    const name = crypto.randomUUID();
    const vault = await open(name);
    await vault.journal.append(change('words'));
    const connection = createConnection(name);
    await connection.use(database => database.delete('keys', 'data'));

    expect(await openVault(name, { locks: createLocks() })).toEqual({ ok: false, code: 'vault-unreadable' });
    expect(await expectValue(connection.use(database => database.count('updates')))).toBe(1);
  });
});
