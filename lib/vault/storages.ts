/** The storage buckets of Chromium, as far as they are used. */
export type Buckets = {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
  keys(): Promise<string[]>;
};

/** Everywhere the browser may hold something of ours. Given by tests; else those of this page. */
export type Storages = {
  indexedDB: IDBFactory;
  /** Not in Firefox. */
  buckets?: Buckets | undefined;
  estimate?: (() => Promise<StorageEstimate>) | undefined;
};

/** One database that is there, and where to delete it. `place` is `` for the first storage, else the bucket. */
export type FoundDatabase = { place: string; name: string; factory: IDBFactory };

/** The storages of this page. Throws where the browser gives none. */
export function storagesHere(): Storages {
  const { storage, storageBuckets } = (globalThis.navigator ?? {}) as Navigator & {
    storageBuckets?: Buckets;
  };
  return { indexedDB, buckets: storageBuckets, estimate: storage && (() => storage.estimate()) };
}

/** Every database in every storage, whoever made it. */
export async function findDatabases(storages: Storages): Promise<FoundDatabase[]> {
  const found = await databasesIn('', storages.indexedDB);
  for (const bucket of (await storages.buckets?.keys()) ?? []) {
    const opened = await storages.buckets?.open(bucket);
    if (opened) found.push(...(await databasesIn(bucket, opened.indexedDB)));
  }
  return found;
}

async function databasesIn(place: string, factory: IDBFactory): Promise<FoundDatabase[]> {
  const databases = await factory.databases();
  return databases.map(({ name = '' }) => ({ place, name, factory }));
}

/** What lies in a database: its documents, and the records that hold their words. */
export type Contents = { documents: Set<string>; records: number };

/** Count what a vault's database holds, without making it when it is not there. */
export async function countContents({ factory, name }: FoundDatabase): Promise<Contents> {
  const database = await openIfThere(factory, name);
  if (!database) return { documents: new Set(), records: 0 };
  try {
    return await countIn(database);
  } finally {
    database.close();
  }
}

async function countIn(database: IDBDatabase): Promise<Contents> {
  const stores = ['updates', 'documents', 'snapshots'].filter(store =>
    database.objectStoreNames.contains(store),
  );
  const documents = new Set<string>();
  let records = 0;
  if (stores.length === 0) return { documents, records };
  const transaction = database.transaction(stores);
  for (const store of stores) {
    const values: unknown[] = await answer(transaction.objectStore(store).getAll());
    records += values.length;
    for (const value of values) documents.add(String((value as { documentId?: unknown }).documentId));
  }
  return { documents, records };
}

/** Opening is also making, unless the making is stopped. */
function openIfThere(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isMade = false;
    request.onupgradeneeded = () => {
      isMade = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isMade ? resolve(undefined) : reject(request.error));
  });
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
