import { type HistoryMark, markAfter } from '../domain/backup/lost';
import { DAY, type Instant } from '../domain/time-units';
import type { Clock } from '../platform/clock';
import { countRows, hasRows } from '../storage/backup/backup';
import type { HistoryDb } from '../storage/db';
import { historyMarkItem } from '../storage/settings';

/**
 * Looks whether the history is still there and remembers that it was. A browser that runs out of
 * space may throw it away without a word; the user is told at the next start.
 */
export async function lookAfterHistory(db: HistoryDb, now: Clock): Promise<void> {
  const mark = await historyMarkItem.getValue();
  if (mark?.lostAt !== undefined) return;
  const isThere = await hasRows(db);
  if (isThere && mark && isFresh(mark, now())) return;
  const rows = isThere ? await countRows(db) : 0;
  await historyMarkItem.setValue(markAfter(mark, rows, now()));
}

/** Counting reads every key, and a worker starts many times a day. */
const isFresh = ({ at }: HistoryMark, now: Instant): boolean => Math.abs(now - at) < DAY;
