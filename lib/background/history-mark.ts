import { markAfter } from '../domain/backup/lost';
import type { Clock } from '../platform/clock';
import { countRows } from '../storage/backup/backup';
import type { HistoryDb } from '../storage/db';
import { historyMarkItem } from '../storage/settings';

/**
 * Looks whether the history is still there and remembers that it was. A browser that runs out of
 * space may throw it away without a word; the user is told at the next start.
 */
export async function lookAfterHistory(db: HistoryDb, now: Clock): Promise<void> {
  const [mark, rows] = [await historyMarkItem.getValue(), await countRows(db)];
  await historyMarkItem.setValue(markAfter(mark, rows, now()));
}
