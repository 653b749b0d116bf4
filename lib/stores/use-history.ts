import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { HistoryDb } from '../storage/db';
import { history } from '../storage/history';

/**
 * What a query of the history answers, again with every change; `undefined` until it is known. A
 * history that cannot be opened is an error for the error screen: by itself a live query takes it
 * for one that is closed at the moment, and waits for ever.
 */
export function useHistory<T>(
  query: (db: HistoryDb) => Promise<T>,
  deps: readonly unknown[] = [],
): T | undefined {
  return useLiveQuery(
    () =>
      query(history).catch((error: unknown) => {
        if (error instanceof Dexie.DatabaseClosedError) throw new Error(error.message);
        throw error;
      }),
    [...deps],
  );
}
