import { shiftDay } from '../../domain/days';
import { addMonths, firstDay, type JstMonth, lastDay } from '../../domain/month';
import { PACE_DAYS } from '../../domain/rank/daily';
import type { RankRecords, Snapshot } from '../../domain/rank/records';
import type { HistoryDb } from '../db';
import { countingSinceItem } from '../settings';

/**
 * What the history holds of the own ROOM from one month to another, with the days before that the
 * pace needs. One row a day and one a month: never the clicks, posts or actions themselves.
 */
export async function rankRecords(
  db: HistoryDb,
  from: JstMonth,
  to: JstMonth,
): Promise<RankRecords> {
  const begin = shiftDay(firstDay(from), -PACE_DAYS);
  const end = lastDay(to);
  const [days, snapshots, typed, since] = await Promise.all([
    db.rollups.where('day').between(begin, end, true, true).toArray(),
    ownSnapshots(db, begin, end),
    // A year more, for the rank that holds until another one is known.
    db.months.where('month').between(addMonths(from, -12), to, true, true).toArray(),
    countingSinceItem.getValue(),
  ]);
  return { days, snapshots, typed, since: since ?? undefined };
}

/** Of several own ROOMs the one opened last: their numbers are never mixed. */
async function ownSnapshots(db: HistoryDb, begin: string, end: string): Promise<Snapshot[]> {
  const rows = await db.snapshots.where('day').between(begin, end, true, true).sortBy('day');
  const latest = rows.reduce<Snapshot | undefined>(
    (last, row) => (last && last.at > row.at ? last : row),
    undefined,
  );
  if (latest) return rows.filter(({ room }) => room === latest.room);
  const before = await db.snapshots.where('day').below(begin).reverse().first();
  return before ? [before] : [];
}
