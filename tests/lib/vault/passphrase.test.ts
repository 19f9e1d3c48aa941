import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { change, expectValue, newOldVault } from './builders';
import { by, createTwoStorages, hasWords, type TwoStorages } from './two-storages';

let storages: TwoStorages;

beforeEach(() => {
  storages = createTwoStorages();
});

afterEach(() => storages.close());

/** Every key that lies anywhere in a value. */
function keysIn(value: unknown): CryptoKey[] {
  if (value instanceof CryptoKey) return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(keysIn);
}

describe('a passphrase', () => {
  it('opens what was written before it was set, and nothing else does', async () => {
    await storages.makeVault('word');
    expect(await storages.tryToOpen()).toEqual({ ok: false, code: 'locked' });
    expect(await storages.opensWith(by('word'))).toBe(true);
    expect(await storages.tryToOpen(by('Word'))).toEqual({ ok: false, code: 'wrong-passphrase' });
  });

  it('leaves no key in the vault or its copy that opens it', async () => {
    await storages.makeVault();
    expect(keysIn(await storages.everything())).toHaveLength(2);
    await expectValue((await storages.open()).passphrase.set('word'));
    const found = await storages.everything();
    expect(found.map(keysIn)).toEqual([[], []]);
    expect(found[1]).toEqual(found[0]);
  });

  it('does not seal anything anew', async () => {
    await storages.makeVault();
    const sealed = async () => (await storages.everything()).map(stored => stored.sealed);
    const before = await sealed();
    await expectValue((await storages.open()).passphrase.set('word'));
    expect(await sealed()).toEqual(before);
  });

  it('does not stop the panels that are open', async () => {
    const [vault, other] = [await storages.open(), await storages.open()];
    await expectValue(vault.passphrase.set('word'));
    await expectValue(other.journal.append(change('words')));
    expect(await hasWords(vault)).toBe(true);
  });

  it('can be changed, and then the one before opens nothing', async () => {
    await storages.makeVault('word');
    await expectValue((await storages.open(by('word'))).passphrase.change(by('word'), 'another'));
    expect(await storages.opensWith(by('another'))).toBe(true);
    expect(await storages.opensWith(by('word'))).toBe(false);
  });

  it('can be removed, and then nothing is asked', async () => {
    await storages.makeVault('word');
    await expectValue((await storages.open(by('word'))).passphrase.remove(by('word')));
    expect(await storages.opensWith()).toBe(true);
    expect(keysIn(await storages.everything()).map(key => key.extractable)).toEqual([false, false]);
  });

  it('can be set again after it was removed', async () => {
    await storages.makeVault('word');
    const { passphrase } = await storages.open(by('word'));
    await expectValue(passphrase.remove(by('word')));
    expect(await passphrase.isSet()).toEqual({ ok: true, value: false });
    await expectValue(passphrase.set('another'));
    expect(await passphrase.isSet()).toEqual({ ok: true, value: true });
    expect([await storages.opensWith(by('another')), await storages.opensWith(by('word'))]).toEqual([
      true,
      false,
    ]);
  });

  it('of any kind is taken, but not an empty one', async () => {
    await storages.makeVault();
    const { passphrase } = await storages.open();
    expect(await passphrase.set('')).toEqual({ ok: false, code: 'empty-passphrase' });
    expect(await passphrase.isSet()).toEqual({ ok: true, value: false });
    expect(await passphrase.set(' ')).toMatchObject({ ok: true });
    expect(await passphrase.change(by(' '), '')).toEqual({ ok: false, code: 'empty-passphrase' });
    expect(await storages.opensWith(by(' '))).toBe(true);
  });

  it('is not set, changed or removed by who does not know the one there is', async () => {
    await storages.makeVault('word');
    const { passphrase } = await storages.open(by('word'));
    const before = await storages.everything();
    expect(await passphrase.set('another')).toEqual({ ok: false, code: 'has-passphrase' });
    expect(await passphrase.change(by('wrong'), 'another')).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(await passphrase.remove(by('word'))).toEqual({ ok: false, code: 'too-soon' });
    expect(await passphrase.makeRecoveryCode(by('word'))).toEqual({ ok: false, code: 'too-soon' });
    expect((await storages.everything())[1]).toEqual(before[1]);
  });

  it('is not changed or removed where there is none', async () => {
    await storages.makeVault();
    const { passphrase } = await storages.open();
    const none = { ok: false, code: 'no-passphrase' };
    expect(await passphrase.change(by('word'), 'another')).toEqual(none);
    expect(await passphrase.remove(by('word'))).toEqual(none);
    expect(await passphrase.makeRecoveryCode(by('word'))).toEqual(none);
  });

  it('cannot be set in a vault of before there were any, which goes on as it was', async () => {
    const { connection } = await newOldVault(storages.name);
    connection.close();
    const vault = await storages.open();
    await vault.journal.append(change('words'));
    expect(await vault.passphrase.set('word')).toEqual({ ok: false, code: 'must-move' });
    expect(await storages.opensWith()).toBe(true);
  });

  it('that is set in two panels at once is the one that was said to be set', async () => {
    await storages.makeVault();
    const panels = [await storages.open(), await storages.open()];
    const words = ['one', 'other'];
    const set = await Promise.all(panels.map(({ passphrase }, at) => passphrase.set(words[at]!)));
    expect(set.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await storages.opensWith(by(words[set.findIndex(({ ok }) => ok)]!))).toBe(true);
    const [vault, copy] = await storages.everything();
    expect(copy).toEqual(vault);
  });
});
