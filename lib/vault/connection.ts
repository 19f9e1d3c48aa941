import { fail, type Result, succeed } from '../base/result';
import { failureAtOpening, failureAtReopening, failureInUse, type VaultFailure } from './failures';
import { openDatabase, type VaultDatabase } from './schema';

/** Work on an open database. It may be begun twice, so what it does twice must be as if done once. */
export type Work<Value> = (database: VaultDatabase) => Promise<Value>;

/** Which of the browser's storages. Asked each time the database is opened. */
export type Factory = () => IDBFactory | Promise<IDBFactory>;

/** The way to the database. Whatever goes wrong on it is an answer, never an exception. */
export type Connection = {
  /** Do some work. When the browser has closed the database, it is opened and the work is begun anew. */
  use<Value>(work: Work<Value>): Promise<Result<Value, VaultFailure>>;
  /** Work on this vault and no other, should another lie here one day under the same name. */
  stayWith(vaultId: string): void;
  close(): void;
};

/**
 * Connect to the database of this name.
 *
 * A vault that was deleted while we were connected (a wipe, or "Clear site data") is not made
 * again by us: that would mix words sealed under the old key into a new vault.
 */
export function createConnection(name: string, factory: Factory = () => indexedDB): Connection {
  let opening: Promise<VaultDatabase> | undefined;
  let expected: string | undefined;
  let wasOpen = false;
  let isOver = false;

  const forget = () => {
    opening = undefined;
  };
  const end = () => {
    isOver = true;
    forget();
  };

  async function open(): Promise<VaultDatabase> {
    const database = await openDatabase(name, { replaced: end, ended: forget }, await factory());
    if (expected !== undefined && !(await holds(database, expected))) {
      end();
      database.close();
    }
    wasOpen = true;
    return database;
  }

  async function use<Value>(work: Work<Value>, isSecondTry = false): Promise<Result<Value, VaultFailure>> {
    if (isOver) return fail('vault-closed');
    opening ??= open();
    const opened = await settle(opening, wasOpen ? failureAtReopening : failureAtOpening);
    if (isOver) return fail('vault-closed');
    if (!opened.ok) {
      forget();
      return opened;
    }
    const done = await settle(work(opened.value), failureInUse);
    // A connection can be closing before any event tells us so: after a full disk, for one.
    if (done.ok || done.code !== 'vault-closed' || isSecondTry) return done;
    opened.value.close();
    forget();
    return use(work, true);
  }

  return {
    use: work => use(work),
    stayWith(vaultId) {
      expected = vaultId;
    },
    close() {
      void opening?.then(database => database.close(), forget);
      end();
    },
  };
}

async function holds(database: VaultDatabase, vaultId: string): Promise<boolean> {
  return (await database.get('keys', 'data'))?.vaultId === vaultId;
}

async function settle<Value>(
  work: Promise<Value>,
  codeOf: (error: unknown) => VaultFailure,
): Promise<Result<Value, VaultFailure>> {
  try {
    return succeed(await work);
  } catch (error) {
    return fail(codeOf(error));
  }
}
