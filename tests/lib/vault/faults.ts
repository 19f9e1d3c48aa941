import { type IDBPTransaction, unwrap } from 'idb';

import type { Connection } from '../../../lib/vault/connection';
import type { VaultDatabase } from '../../../lib/vault/schema';

/** What stands between a vault and its disk, and what it saw. */
export type Faults = {
  around(connection: Connection): Connection;
  /** Fail the write of this number, counted from now, with an error of this name. */
  failWrite(number: number, name: string): void;
  /** From now on the disk is full: transactions are written, and then undone by the browser. */
  fillDisk(): void;
  emptyDisk(): void;
  /** How many writes there were. */
  writes(): number;
  /** The durability of every transaction that could write. */
  durabilities(): string[];
};

const writing = new Set<string | symbol>(['add', 'put', 'delete', 'clear']);

type Call = (...values: unknown[]) => unknown;

/** Make a disk that can fail. What it does is what browsers do: a failed transaction leaves nothing behind. */
export function createFaults(): Faults {
  let writes = 0;
  let failing: { number: number; name: string } | undefined;
  let isFull = false;
  const durabilities: string[] = [];

  const onWrite = () => {
    writes++;
    if (failing?.number === writes) throw new DOMException('made by a test', failing.name);
  };

  const onTransaction = (transaction: IDBTransaction) => {
    if (transaction.mode !== 'readwrite') return;
    durabilities.push(transaction.durability);
    if (isFull) queueMicrotask(() => abortAsFull(transaction));
  };

  function watch<Target extends object>(target: Target): Target {
    return new Proxy(target, {
      get(_, property) {
        const found: unknown = Reflect.get(target, property);
        if (typeof found !== 'function') return found;
        const call = (found as Call).bind(target);
        if (writing.has(property)) return watchWrite(call);
        if (property === 'transaction') return watchTransaction(call);
        return property === 'objectStore' ? (...values: unknown[]) => watch(call(...values) as object) : call;
      },
    });
  }

  const watchWrite = (call: Call): Call => {
    return (...values) => {
      onWrite();
      return call(...values);
    };
  };

  const watchTransaction = (call: Call): Call => {
    return (...values) => {
      const transaction = call(...values) as object;
      onTransaction(unwrap(transaction as IDBPTransaction));
      return watch(transaction);
    };
  };

  return {
    around: connection => ({
      ...connection,
      use: work => connection.use((database: VaultDatabase) => work(watch(database))),
    }),
    failWrite(number, name) {
      writes = 0;
      failing = { number, name };
    },
    fillDisk() {
      isFull = true;
    },
    emptyDisk() {
      isFull = false;
    },
    writes: () => writes,
    durabilities: () => durabilities,
  };
}

/** `abort()` says only that it was aborted; a browser whose disk is full also says why. */
function abortAsFull(transaction: IDBTransaction): void {
  (transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
}
