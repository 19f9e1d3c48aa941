import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { deriveKey } from '../../../lib/crypto/passphrase-key';
import { type Connection, createConnection } from '../../../lib/vault/connection';
import { openDataKey } from '../../../lib/vault/keys';
import { lookAtLock, waitAfter } from '../../../lib/vault/lock';
import { createPassphrase } from '../../../lib/vault/passphrase';
import { expectValue, quick } from './builders';
import { createFaults } from './faults';

let name: string;
let time: number;
let connection: Connection;

const now = () => time;
const wrong = { ok: false, code: 'wrong-passphrase' };
const tooSoon = { ok: false, code: 'too-soon' };

beforeEach(async () => {
  name = crypto.randomUUID();
  time = Date.UTC(2026, 10, 22);
  connection = createConnection(name);
  await expectValue(openDataKey(connection));
  await expectValue(createPassphrase({ connection }, { cost: quick }).set('word'));
});

const unlock = (passphrase: string) => openDataKey(connection, { passphrase }, { now });
const unlockByCode = (recoveryCode: string) => openDataKey(connection, { recoveryCode }, { now });
const waitMs = async () => {
  const state = await expectValue(lookAtLock(connection, now));
  return state.is === 'locked' ? state.waitMs : undefined;
};

describe('a locked vault', () => {
  it('does not open without a secret, and says only that it is locked', async () => {
    expect(await openDataKey(connection)).toEqual({ ok: false, code: 'locked' });
    expect(await lookAtLock(connection)).toEqual({
      ok: true,
      value: { is: 'locked', waitMs: 0, hasRecoveryCode: false },
    });
  });

  it('waits longer after each wrong passphrase, up to a minute', async () => {
    const waits: (number | undefined)[] = [];
    for (let count = 0; count < 9; count++) {
      expect(await unlock('wrong')).toEqual(wrong);
      const wait = await waitMs();
      waits.push(wait);
      time += wait!;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map(seconds => seconds * 1_000));
  });

  it('tries nothing before the wait is over, not even the right passphrase', async () => {
    await unlock('wrong');
    time += 999;
    expect(await unlock('word')).toEqual(tooSoon);
    time += 1;
    expect(await unlock('word')).toMatchObject({ ok: true });
  });

  it('does not wait longer because of a try that was too soon', async () => {
    await unlock('wrong');
    for (let count = 0; count < 5; count++) expect(await unlock('word')).toEqual(tooSoon);
    expect(await waitMs()).toBe(1_000);
  });

  it('does not forget the count when the program is started again', async () => {
    await unlock('wrong');
    connection.close();
    connection = createConnection(name);
    expect(await unlock('word')).toEqual(tooSoon);
  });

  it('counts a try that was stopped half-way', async () => {
    const stopped = openDataKey(
      connection,
      { passphrase: 'wrong' },
      { now, derive: () => Promise.reject(new Error('stopped by a test')) },
    );
    await expect(stopped).rejects.toThrow('stopped by a test');
    expect(await unlock('word')).toEqual(tooSoon);
  });

  it('waits from the moment it said no, however long this computer took to try', async () => {
    const slow: typeof deriveKey = (...asked) => {
      time += 5_000;
      return deriveKey(...asked);
    };
    expect(await openDataKey(connection, { passphrase: 'wrong' }, { now, derive: slow })).toEqual(wrong);
    expect(await waitMs()).toBe(1_000);
  });

  it('forgets the count when it is opened', async () => {
    for (let count = 0; count < 3; count++) {
      await unlock('wrong');
      time += 60_000;
    }
    await expectValue(unlock('word'));
    expect(await unlock('wrong')).toEqual(wrong);
    expect(await waitMs()).toBe(1_000);
  });

  it('does not open sooner when the clock is set back, and waits no longer than it said', async () => {
    await unlock('wrong');
    await expectValue(lookAtLock(connection, now));
    time -= 365 * 24 * 3_600_000;
    expect(await unlock('word')).toEqual(tooSoon);
    time += 999;
    expect(await unlock('word')).toEqual(tooSoon);
    time += 1;
    expect(await unlock('word')).toMatchObject({ ok: true });
  });

  it('counts panels that try at the same moment as one after the other', async () => {
    const others = Array.from({ length: 5 }, () => createConnection(name));
    const tried = await Promise.all(
      others.map(other => openDataKey(other, { passphrase: 'wrong' }, { now })),
    );
    const codes = tried.map(answer => (answer.ok ? 'open' : answer.code)).sort();
    expect(codes).toEqual(['too-soon', 'too-soon', 'too-soon', 'too-soon', 'wrong-passphrase']);
  });

  it('opens on a full disk, which cannot count', async () => {
    const faults = createFaults();
    faults.fillDisk();
    const full = faults.around(connection);
    expect(await openDataKey(full, { passphrase: 'wrong' }, { now })).toEqual(wrong);
    expect(await openDataKey(full, { passphrase: 'word' }, { now })).toMatchObject({ ok: true });
  });

  it('does not open when the way its key was derived is not one of ours', async () => {
    await connection.use(async database => {
      const kept = await database.get('keys', 'data');
      if (kept?.kind !== 'wrapped') throw new Error('Expected a locked vault');
      kept.passphrase.parameters.memoryKib = 2 ** 31;
      await database.put('keys', kept);
    });
    expect(await unlock('word')).toEqual({ ok: false, code: 'vault-unreadable' });
  });

  it('asks for the work of deriving a key only when it is to be tried', async () => {
    let derived = 0;
    const derive: typeof deriveKey = (...asked) => {
      derived++;
      return deriveKey(...asked);
    };
    for (let count = 0; count < 3; count++)
      await openDataKey(connection, { passphrase: 'wrong' }, { now, derive });
    expect(derived).toBe(1);
  });
});

describe('a recovery code that is tried', () => {
  it('is not counted when it cannot be one', async () => {
    expect(await unlockByCode('ABCD')).toEqual({ ok: false, code: 'mistyped-code' });
    expect(await waitMs()).toBe(0);
  });

  it('is counted when it is wrong, also where there is none', async () => {
    expect(await unlockByCode('0'.repeat(28))).toEqual({ ok: false, code: 'wrong-code' });
    expect(await waitMs()).toBe(1_000);
    time += 1_000;

    const passphrase = createPassphrase({ connection }, { cost: quick, now });
    await expectValue(passphrase.makeRecoveryCode({ passphrase: 'word' }));
    expect(await unlockByCode('0'.repeat(28))).toEqual({ ok: false, code: 'wrong-code' });
    expect(await unlock('word')).toEqual(tooSoon);
  });
});

describe('waitAfter', () => {
  it('is never more than a minute, nor less than nothing, whatever the clock does', () => {
    const attempts = fc.record({ count: fc.nat({ max: 10_000 }), last: fc.integer() });
    fc.assert(
      fc.property(attempts, fc.integer(), (made, at) => {
        const wait = waitAfter(made, at);
        expect(wait >= 0 && wait <= 60_000).toBe(true);
      }),
    );
  });
});
