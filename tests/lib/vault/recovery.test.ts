import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { expectValue } from './builders';
import { by, createTwoStorages, type TwoStorages } from './two-storages';

let storages: TwoStorages;

beforeEach(() => {
  storages = createTwoStorages();
});

afterEach(() => storages.close());

describe('a recovery code', () => {
  /** A vault with a passphrase, and its recovery code. */
  async function withCode(): Promise<string> {
    await storages.makeVault('word');
    return expectValue((await storages.open(by('word'))).passphrase.makeRecoveryCode(by('word')));
  }

  it('opens the vault beside the passphrase', async () => {
    const recoveryCode = await withCode();
    expect(await storages.opensWith({ recoveryCode })).toBe(true);
    expect(await storages.opensWith(by('word'))).toBe(true);
  });

  it('lets a forgotten passphrase be replaced, and still opens the vault then', async () => {
    const recoveryCode = await withCode();
    await expectValue((await storages.open({ recoveryCode })).passphrase.change({ recoveryCode }, 'another'));
    expect([await storages.opensWith(by('another')), await storages.opensWith({ recoveryCode })]).toEqual([
      true,
      true,
    ]);
  });

  it('is stored nowhere', async () => {
    const recoveryCode = await withCode();
    const text = JSON.stringify(await storages.everything(), (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value,
    );
    expect(text).toContain('recovery');
    expect(text).not.toContain(recoveryCode);
    expect(text).not.toContain(recoveryCode.replaceAll('-', ''));
  });

  it('no longer works after another was made', async () => {
    const recoveryCode = await withCode();
    const { passphrase } = await storages.open(by('word'));
    const newer = await expectValue(passphrase.makeRecoveryCode({ recoveryCode }));
    expect([
      await storages.opensWith({ recoveryCode: newer }),
      await storages.opensWith({ recoveryCode }),
    ]).toEqual([true, false]);
  });

  it('no longer works after it was taken away', async () => {
    const recoveryCode = await withCode();
    await expectValue((await storages.open(by('word'))).passphrase.removeRecoveryCode(by('word')));
    expect([await storages.opensWith(by('word')), await storages.opensWith({ recoveryCode })]).toEqual([
      true,
      false,
    ]);
  });

  it('no longer works after the passphrase was removed and another one set', async () => {
    const recoveryCode = await withCode();
    const { passphrase } = await storages.open(by('word'));
    await expectValue(passphrase.remove(by('word')));
    await expectValue(passphrase.set('another'));
    expect(await storages.opensWith({ recoveryCode })).toBe(false);
  });
});
