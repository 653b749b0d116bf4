import { shiftDay } from '../../domain/days';
import { addMonths, firstDay, type JstMonth, lastDay } from '../../domain/month';
import { PACE_DAYS } from '../../domain/rank/daily';
import type { Figure } from '../../domain/rank/figure';
import type { RankRecords, Snapshot } from '../../domain/rank/records';
import { clicksByMonth } from '../../domain/rewards/clicks';
import { importedFigures } from '../../domain/rewards/rank-figures';
import type { HistoryDb } from '../db';
import { lastImport } from '../ledger/undo';
import { countingSinceItem } from '../settings';
import { ledgerMonths, periodLines } from './ledger/months';

/**
 * What the history holds of the own ROOM from one month to another, with the days before that the
 * pace needs. One row a day and one a month: never the clicks, posts, actions or sales
 * themselves.
 */
export async function rankRecords(
  db: HistoryDb,
  from: JstMonth,
  to: JstMonth,
): Promise<RankRecords> {
  const begin = shiftDay(firstDay(from), -PACE_DAYS);
  const end = lastDay(to);
  const [days, snapshots, typed, imported, since] = await Promise.all([
    db.rollups.where('day').between(begin, end, true, true).toArray(),
    ownSnapshots(db, begin, end),
    // A year more, for the rank that holds until another one is known.
    db.months.where('month').between(addMonths(from, -12), to, true, true).toArray(),
    figuresOfReports(db, from, to),
    countingSinceItem.getValue(),
  ]);
  return { days, snapshots, typed, imported, since: since ?? undefined };
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

/** Of a month's sums and its days; told when the last report was imported. */
async function figuresOfReports(db: HistoryDb, from: JstMonth, to: JstMonth): Promise<Figure[]> {
  const last = await lastImport(db);
  if (!last) return [];
  const [months, days] = await Promise.all([ledgerMonths(db, from, to), periodLines(db, from, to)]);
  return importedFigures(months, clicksByMonth(days), last.at);
}
