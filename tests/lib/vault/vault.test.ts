import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Echo } from '../../../lib/vault/channel';
import { createConnection } from '../../../lib/vault/connection';
import type { Secret } from '../../../lib/vault/lock';
import { lookAtVault, openVault, type Vault } from '../../../lib/vault/vault';
import { bytes, change, createLocks, expectValue, quick } from './builders';

const opened: Vault[] = [];

async function open(name: string, secret?: Secret): Promise<Vault> {
  const vault = await expectValue(openVault(name, { locks: createLocks(), secret, cost: quick }));
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
    expect(await expectValue(again.journal.read('a'))).toEqual({
      updates: [bytes('words')],
      unreadable: 0,
      missing: 0,
    });
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

describe('a vault that is being locked', () => {
  const word = { passphrase: 'word' };

  async function openWithPassphrase(name: string): Promise<Vault> {
    const vault = await open(name);
    await expectValue(vault.passphrase.set(word.passphrase));
    return vault;
  }

  it('writes what was typed, gives nothing more, and opens again with the passphrase', async () => {
    const name = crypto.randomUUID();
    const vault = await openWithPassphrase(name);
    void vault.journal.append(change('words'));
    expect(await vault.lock()).toMatchObject({ ok: true });
    expect(await vault.journal.read('a')).toEqual({ ok: false, code: 'vault-closed' });
    expect(await vault.passphrase.remove(word)).toEqual({ ok: false, code: 'vault-closed' });

    expect(await openVault(name, { locks: createLocks() })).toEqual({ ok: false, code: 'locked' });
    const again = await open(name, word);
    expect(await expectValue(again.journal.read('a'))).toEqual({
      updates: [bytes('words')],
      unreadable: 0,
      missing: 0,
    });
  });

  it('stays open while some words are only in memory', async () => {
    const vault = await openWithPassphrase(crypto.randomUUID());
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('made by a test', 'QuotaExceededError');
    });
    await vault.journal.append(change('words'));
    expect(await vault.lock()).toEqual({ ok: false, code: 'storage-full' });
    full.mockRestore();

    expect(await vault.lock()).toMatchObject({ ok: true });
  });

  it('is heard by the other panels, but not by itself, nor by those who no longer listen', async () => {
    const name = crypto.randomUUID();
    const [mine, theirs] = [await openWithPassphrase(name), await open(name, word)];
    const heard: string[] = [];
    mine.onLockedElsewhere(() => heard.push('mine'));
    theirs.onLockedElsewhere(() => heard.push('no longer'))();
    const locked = new Promise<void>(resolve => theirs.onLockedElsewhere(resolve));
    await mine.lock();
    await locked;
    expect(heard).toEqual([]);
  });

  it('takes no notice of a secret when it has no passphrase', async () => {
    const name = crypto.randomUUID();
    await (await open(name)).lock();
    expect(await openVault(name, { locks: createLocks(), secret: word })).toMatchObject({ ok: true });
  });
});

describe('lookAtVault', () => {
  it('says whether a vault is locked, and how it can be opened', async () => {
    const name = crypto.randomUUID();
    const vault = await open(name);
    expect(await lookAtVault(name)).toEqual({ ok: true, value: { is: 'open' } });

    await expectValue(vault.passphrase.set('word'));
    const locked = { is: 'locked', waitMs: 0, hasRecoveryCode: false };
    expect(await lookAtVault(name)).toEqual({ ok: true, value: locked });

    await expectValue(vault.passphrase.makeRecoveryCode({ passphrase: 'word' }));
    expect(await lookAtVault(name)).toEqual({ ok: true, value: { ...locked, hasRecoveryCode: true } });
  });

  it('says that a locked vault is locked after the browser deleted it', async () => {
    const name = crypto.randomUUID();
    const factory = new IDBFactory();
    const connectCopy = () => createConnection(name, () => factory);
    const made = { locks: createLocks(), copy: connectCopy(), cost: quick };
    const vault = await expectValue(openVault(name, made));
    await expectValue(vault.passphrase.set('word'));
    await vault.lock();
    await deleteDB(name);

    expect(await lookAtVault(name, { copy: connectCopy() })).toMatchObject({ value: { is: 'locked' } });
  });
});
