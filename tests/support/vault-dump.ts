/*
 * A vault as it lies in IndexedDB, as JSON, so that a small one of every version can be kept among the
 * fixtures. Only for tests: it needs keys that can be exported, which the program never makes.
 */

type Binary = { $bytes: string };
type Key = { $key: string; uses: KeyUsage[] };

export type DatabaseDump = {
  version: number;
  stores: {
    name: string;
    keyPath: string | null;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string }[];
    records: { key: unknown; value: unknown }[];
  }[];
};

/** Read all there is in a database. */
export async function dumpDatabase(factory: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await answer(factory.open(name));
  const stores: DatabaseDump['stores'] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const keys = answer(store.getAllKeys());
    const values = answer(store.getAll());
    const indexes = [...store.indexNames].map(index => ({
      name: index,
      keyPath: String(store.index(index).keyPath),
    }));
    const { keyPath, autoIncrement } = store;
    const records: { key: unknown; value: unknown }[] = [];
    for (const [at, value] of (await values).entries()) {
      records.push({ key: (await keys)[at], value: await toJson(value) });
    }
    stores.push({
      name: storeName,
      keyPath: keyPath === null ? null : String(keyPath),
      autoIncrement,
      indexes,
      records,
    });
  }
  database.close();
  return { version: database.version, stores };
}

/** Make a database of this name that is as the one that was read. */
export async function restoreDatabase(factory: IDBFactory, name: string, dump: DatabaseDump): Promise<void> {
  const values = new Map<unknown, unknown>();
  for (const { records } of dump.stores)
    for (const { value } of records) values.set(value, await fromJson(value));
  const request = factory.open(name, dump.version);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes, records } of dump.stores) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const { key, value } of records) {
        if (keyPath === null) store.put(values.get(value), key as IDBValidKey);
        else store.put(values.get(value));
      }
    }
  };
  (await answer(request)).close();
}

async function toJson(value: unknown): Promise<unknown> {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') } satisfies Binary;
  if (value instanceof CryptoKey) {
    const raw = await crypto.subtle.exportKey('raw', value);
    return { $key: Buffer.from(raw).toString('base64'), uses: value.usages } satisfies Key;
  }
  if (Array.isArray(value)) return Promise.all(value.map(toJson));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await toJson(inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function fromJson(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(fromJson));
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from((value as Binary).$bytes, 'base64'));
  if ('$key' in value) {
    const { $key, uses } = value as Key;
    return crypto.subtle.importKey('raw', Buffer.from($key, 'base64'), 'AES-GCM', false, uses);
  }
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await fromJson(inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
