import Dexie, { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import type { HistoryDb } from '../storage/db';
import { history } from '../storage/history';

/** Between two readings, in ms. */
const PAUSE = 2_000;

/**
 * An answer that takes long to read: as `useHistory`, but what was begun is finished and shown,
 * however often the history changes meanwhile. `signal` is a short query that tells of changes.
 * All three are to be the same at every call until something else is asked for.
 */
export function useHeavyHistory<Ask, T>(
  query: (db: HistoryDb, ask: Ask) => Promise<T>,
  signal: (db: HistoryDb) => Promise<unknown>,
  ask: Ask,
): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let ended = false;
    let busy = false;
    let again = false;
    const fail = (error: unknown) => {
      // Thrown while drawing, so that the error screen shows it.
      setAnswer(() => {
        throw error instanceof Dexie.DatabaseClosedError ? new Error(error.message) : error;
      });
    };
    const load = async () => {
      if (ended) return;
      again = busy;
      if (busy) return;
      busy = true;
      const found = await query(history, ask);
      if (ended) return;
      setAnswer(found);
      setTimeout(() => {
        busy = false;
        if (again) load().catch(fail);
      }, PAUSE);
    };
    const changes = liveQuery(() => signal(history)).subscribe(() => {
      load().catch(fail);
    }, fail);
    return () => {
      ended = true;
      changes.unsubscribe();
    };
  }, [query, signal, ask]);
  return answer;
}
