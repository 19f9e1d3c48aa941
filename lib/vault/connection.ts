import { fail, type Result, succeed } from '../base/result';
import { failureAtOpening, failureInUse, type VaultFailure } from './failures';
import { openDatabase, type VaultDatabase } from './schema';

/** The way to the database. Whatever goes wrong on it is an answer, never an exception. */
export type Connection = {
  /** Do some work. Opens the database first when the browser has closed it. */
  use<Value>(work: (database: VaultDatabase) => Promise<Value>): Promise<Result<Value, VaultFailure>>;
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
export function createConnection(name: string): Connection {
  let opening: Promise<VaultDatabase> | undefined;
  let expected: string | undefined;
  let isOver = false;

  const forget = () => {
    opening = undefined;
  };
  const end = () => {
    isOver = true;
    forget();
  };
  const reopen = async () => {
    const database = await openDatabase(name, { replaced: end, ended: forget });
    if (expected !== undefined && !(await holds(database, expected))) {
      end();
      database.close();
    }
    return database;
  };

  return {
    async use(work) {
      if (isOver) return fail('vault-closed');
      opening ??= reopen();
      const opened = await settle(opening, failureAtOpening);
      if (isOver) return fail('vault-closed');
      if (!opened.ok) {
        forget();
        return opened;
      }
      const done = await settle(work(opened.value), failureInUse);
      // A connection can be closing before its event tells us so. The next use opens a new one.
      if (!done.ok && done.code === 'vault-closed') {
        opened.value.close();
        forget();
      }
      return done;
    },

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
