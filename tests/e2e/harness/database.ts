export type Row = Record<string, unknown>;
/** Rows by table name, in key order. */
export type History = Record<string, Row[]>;

/** A page of Chromium or Firefox. */
interface Evaluating {
  evaluate<T>(run: (name: string) => Promise<T>, name: string): Promise<T>;
}

/**
 * All tables of the notebook, read with plain IndexedDB from a page of the extension's origin:
 * what the user's disk holds, not what our own code says about it.
 *
 * No function inside of `evaluate` has a name: tsx marks named ones with a helper that the page
 * does not have.
 */
export async function readHistory(page: Evaluating, name = 'room-techo'): Promise<History> {
  return page.evaluate(async (database) => {
    // Opening a database that is not there would create it, empty, in front of the extension.
    const known = await indexedDB.databases();
    if (!known.some((entry) => entry.name === database)) return {};
    const opening = indexedDB.open(database);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...db.objectStoreNames];
    const rows = tables.map(async (table) => {
      const reading = db.transaction(table).objectStore(table).getAll();
      return new Promise<[string, Row[]]>((resolve, reject) => {
        reading.onsuccess = () => resolve([table, reading.result]);
        reading.onerror = () => reject(reading.error);
      });
    });
    const history = Object.fromEntries(await Promise.all(rows));
    db.close();
    return history;
  }, name);
}
