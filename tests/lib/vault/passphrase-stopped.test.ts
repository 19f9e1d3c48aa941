import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import { type Connection, createConnection } from '../../../lib/vault/connection';
import { createPassphrase, type Passphrase } from '../../../lib/vault/passphrase';
import { quick } from './builders';
import { createFaults } from './faults';
import { by, createTwoStorages, type Stored, type TwoStorages } from './two-storages';

type Step = (passphrase: Passphrase) => Promise<unknown>;
const changes: [string, string | undefined, Step, string | undefined][] = [
  ['set', undefined, passphrase => passphrase.set('new'), 'new'],
  ['changed', 'old', passphrase => passphrase.change(by('old'), 'new'), 'new'],
  ['removed', 'old', passphrase => passphrase.remove(by('old')), undefined],
  ['given a recovery code', 'old', passphrase => passphrase.makeRecoveryCode(by('old')), 'old'],
];

const happenings: [string, (storages: TwoStorages) => Promise<void>][] = [
  ['nothing more happens', async () => {}],
  ['the browser deletes the vault', storages => storages.deleteVault()],
  ['the browser deletes the copy', storages => storages.deleteCopy()],
];

let storages: TwoStorages;

beforeEach(() => {
  storages = createTwoStorages();
});

const secretOf = (word: string | undefined) => (word === undefined ? undefined : by(word));

/** Each time it is asked, a day later: no try has to wait. */
let days = 0;
const later = () => Date.now() + ++days * 24 * 3_600_000;

/** Tries are counted in the vault: what the copy knows of them is from the last start. */
function withoutAttempts({ keys, sealed }: Stored): unknown {
  return { keys: keys.map(kept => ({ ...kept, attempts: undefined })), sealed };
}

/** Do it, and be killed before the transaction of this number. Says whether there was one. */
async function stopBefore(number: number, step: Step): Promise<boolean> {
  let left = number;
  const around = (connection: Connection): Connection => ({
    ...connection,
    use: work =>
      left-- > 0 ? connection.use(work) : Promise.resolve({ ok: false, code: 'vault-closed' } as const),
  });
  const [connection, copy] = [createConnection(storages.name), storages.connectCopy()];
  await step(createPassphrase({ connection: around(connection), copy: around(copy) }, { cost: quick }));
  connection.close();
  copy.close();
  return left < 0;
}

describe.each(changes)('a passphrase that is being %s', (_, before, step, after) => {
  describe.each(happenings)('when it is stopped, and then %s', (_then, happen) => {
    it('opens by the one before or by the new one, wherever it was stopped', async () => {
      let wasStopped = true;
      let stops = 0;
      for (; wasStopped; stops++) {
        storages = createTwoStorages();
        await storages.makeVault(before);
        wasStopped = await stopBefore(stops, step);
        await happen(storages);

        const byNew = await storages.opensWith(secretOf(after), later);
        const byOld = byNew || (await storages.opensWith(secretOf(before), later));
        expect({ stops, opens: wasStopped ? byOld : byNew }).toEqual({ stops, opens: true });
        const [vault, copy] = (await storages.everything()).map(withoutAttempts);
        expect(copy).toEqual(vault);
      }
      expect(stops).toBeGreaterThan(3);
    });
  });

  it('is as it was when the copy does not take the change', async () => {
    await storages.makeVault(before);
    const kept = await storages.everything();
    const faults = createFaults();
    faults.fillDisk();
    const copy = faults.around(storages.connectCopy());
    const places = { connection: createConnection(storages.name), copy };
    const done = await step(createPassphrase(places, { cost: quick }));
    expect(done).toEqual({ ok: false, code: 'copy-not-changed' });
    expect(await storages.everything()).toEqual(kept);
  });

  it('is as it was when the vault does not take the change', async () => {
    await storages.makeVault(before);
    const kept = await storages.everything();
    const faults = createFaults();
    faults.fillDisk();
    const connection = faults.around(createConnection(storages.name));
    const places = { connection, copy: storages.connectCopy() };
    const done = await step(createPassphrase(places, { cost: quick }));
    expect(done).toEqual({ ok: false, code: 'storage-full' });
    expect(await storages.everything()).toEqual(kept);
  });
});
