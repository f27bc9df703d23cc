// The device's own database: what waits to be sent, and the last answers of chosen screens.

const name = 'tongxin';

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const outbox = request.result.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('owner', 'owner');
      const answers = request.result.createObjectStore('answers', { keyPath: ['owner', 'key'] });
      answers.createIndex('owner', 'owner');
    };
    request.onsuccess = () => {
      // A newer release in another tab may want to change the database.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The database is held by another tab.'));
  });
}

export function deviceDatabase(): Promise<IDBDatabase> {
  opening ??= open().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

export type DeviceStore = 'outbox' | 'answers';

/** One transaction; it is through only when the disk has it. */
export async function inDevice<Result>(
  store: DeviceStore,
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => IDBRequest<Result> | undefined,
): Promise<Result | undefined> {
  const database = await deviceDatabase();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
