import { actionCounts } from '../domain/rollup';
import type { HistoryDb } from './db';
import { countDay } from './rollups';
import type { ActionRow } from './rows';

/** Stores what the user did; the same sighting sent twice is one row. Inside a transaction. */
export async function putAction(db: HistoryDb, action: ActionRow): Promise<void> {
  if (await db.actions.get(action.id)) return;
  await countDay(db, action.day, actionCounts(action));
  await db.actions.put(action);
}
