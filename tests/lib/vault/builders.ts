import { makeDataKey } from '../../../lib/crypto/data-key';
import { seal } from '../../../lib/crypto/envelope';
import type { Cost } from '../../../lib/crypto/passphrase-key';
import type { Channel, Echo } from '../../../lib/vault/channel';
import { type Connection, createConnection } from '../../../lib/vault/connection';
import type { Locks } from '../../../lib/vault/journal';
import { openDataKey } from '../../../lib/vault/keys';
import { type Change, createRecords, type Merge, type Records } from '../../../lib/vault/records';

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

export function change(text: string, around: Partial<Change> = {}): Change {
  return { documentId: 'a', update: bytes(text), summary: `${text}, in one line`, ...around };
}

/** Puts texts one after the other, so that a merged change can be told from its parts. */
export const joined: Merge = updates => new Uint8Array(updates.flatMap(update => [...update]));

export async function expectValue<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; code: string }>,
): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(`Expected a value, not ${result.code}`);
  return result.value;
}

export type TestVault = { name: string; connection: Connection; records: Records };

/** A vault of its own, or another connection to one that is there. `around` may stand between it and the disk. */
export async function openRecords(
  name: string = crypto.randomUUID(),
  around: (connection: Connection) => Connection = connection => connection,
): Promise<TestVault> {
  const connection = createConnection(name);
  const dataKey = await expectValue(openDataKey(connection));
  return { name, connection, records: createRecords(around(connection), dataKey) };
}

/** Grants one holder at a time, and says no to the others, as `ifAvailable` asks. */
export function createLocks(): Locks {
  const held = new Set<string>();
  const request = async (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as Locks['request'] };
}

/** Channels that hear each other at once. */
export function createChannels(count: number): Channel[] {
  const listeners = Array.from({ length: count }, () => new Set<(echo: Echo) => void>());
  return listeners.map((mine, index) => ({
    tell(echo) {
      for (const others of listeners.toSpliced(index, 1)) for (const listener of others) listener(echo);
    },
    listen(listener) {
      mine.add(listener);
      return () => mine.delete(listener);
    },
    close: () => mine.clear(),
  }));
}

/** So little work that a test can try many passphrases. */
export const quick: Cost = { memoryKib: 8, iterations: 1, parallelism: 1 };

/** A vault as it was made before there were passphrases: it keeps the data key itself. */
export async function newOldVault(name: string = crypto.randomUUID()) {
  const connection = createConnection(name);
  const [key, vaultId] = [await makeDataKey(), 'old'];
  const check = await seal(key, new Uint8Array(), { vault: vaultId, document: '', use: 'check' });
  await connection.use(database => database.add('keys', { id: 'data', kind: 'kept', vaultId, key, check }));
  return { name, connection, key };
}
