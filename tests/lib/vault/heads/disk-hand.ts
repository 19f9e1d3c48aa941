import type { Connection } from '../../../../lib/vault/connection';
import type { VaultDatabase } from '../../../../lib/vault/schema';
import { expectValue } from '../builders';

/** One record as it lies on the disk. */
export type Lying = { store: Store; key: IDBValidKey; value: unknown };
export type Store = 'updates' | 'documents' | 'heads' | 'keys';

/** Does to a vault's records what a bad disk does, or someone who holds the disk and not the key. */
export function createDiskHand(connection: Connection) {
  const use = <Value>(work: (database: VaultDatabase) => Promise<Value>) => expectValue(connection.use(work));

  const put = ({ store, key, value }: Lying) =>
    use(async database => {
      // Only the store of changes keeps its keys beside its records.
      await database.put(store, value as never, store === 'updates' ? (key as never) : undefined);
    });

  return {
    put,
    all: (store: Store): Promise<Lying[]> =>
      use(async database => {
        const [keys, values] = [await database.getAllKeys(store), await database.getAll(store)];
        return values.map((value, at) => ({ store, key: keys[at]!, value }));
      }),
    take: ({ store, key }: Lying) => use(database => database.delete(store, key as never)),
    /** Flip one byte somewhere in the bytes of a record. */
    flip: (lying: Lying, at: number) => put({ ...lying, value: flipped(lying.value, at) }),
  };
}

/** A copy in which one byte is another. */
function flipped(value: unknown, at: number): unknown {
  const copied = structuredClone(value);
  const places = bytesOf(copied);
  const total = places.reduce((sum, bytes) => sum + bytes.length, 0);
  let left = at % total;
  for (const bytes of places) {
    if (left < bytes.length) {
      bytes[left]! ^= 0x40;
      break;
    }
    left -= bytes.length;
  }
  return copied;
}

function bytesOf(value: unknown): Uint8Array[] {
  if (value instanceof Uint8Array) return [value];
  if (typeof value !== 'object' || value === null || value instanceof CryptoKey) return [];
  return Object.values(value).flatMap(bytesOf);
}
