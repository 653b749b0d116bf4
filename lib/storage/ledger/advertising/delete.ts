import { shiftDay, startOfDay } from '../../../domain/days';
import { firstDay, type JstMonth, lastDay, monthOfDay } from '../../../domain/month';
import type { JstDay } from '../../../domain/time';
import type { Instant } from '../../../domain/time-units';
import type { HistoryDb } from '../../db';
import type { AdvertisingLineKind, AdvertisingLineRow } from './rows';
import { applyToAdvertisingSums } from './sums';

/** Rows deleted in one transaction, their sums with them. */
const PIECE = 1_000;

interface Days {
  from: JstDay;
  to: JstDay;
  start: Instant;
  end: Instant;
}

/**
 * Deletes what happened on these days, and sums of days that lie wholly in them. What imports
 * replaced is forgotten, so that undoing brings nothing of it back: pulls from before can no longer
 * be undone.
 */
export async function deleteAdvertisingDays(db: HistoryDb, from: JstDay, to: JstDay) {
  const days: Days = { from, to, start: startOfDay(from), end: startOfDay(shiftDay(to, 1)) };
  let more = true;
  while (more) more = await deleteRows(db, days);
  await db.transaction('rw', [db.advertisingLines, db.undos], async () => {
    const lines = await linesIn(db, days);
    await db.advertisingLines.bulkDelete(lines.map(({ key }) => key));
    if (lines.length > 0) await db.undos.clear();
  });
}

/** One piece; whether there may be more. */
const deleteRows = (db: HistoryDb, { start, end }: Days): Promise<boolean> =>
  db.transaction('rw', [db.rewards, db.advertisingSums, db.undos], async () => {
    const rows = await db.advertising
      .where('soldAt')
      .between(start, end, true, false)
      .limit(PIECE)
      .toArray();
    if (rows.length > 0) await db.undos.clear();
    await db.advertising.bulkDelete(rows.map(({ fingerprint }) => fingerprint));
    await applyToAdvertisingSums(
      db,
      rows.map((before) => ({ before, after: undefined })),
    );
    return rows.length === PIECE;
  });

const KINDS: readonly AdvertisingLineKind[] = [
  ...(['lost', 'sku', 'activity', 'openU1', 'openSku', 'statement'] as const),
];

async function linesIn(db: HistoryDb, days: Days): Promise<AdvertisingLineRow[]> {
  const months = [monthOfDay(days.from), monthOfDay(days.to)] as const;
  const found = KINDS.map((kind) =>
    db.advertisingLines
      .where('[kind+month]')
      .between([kind, months[0]], [kind, months[1]], true, true)
      .filter((row) => isIn(row, days))
      .toArray(),
  );
  return (await Promise.all(found)).flat();
}

/** A line that happened at a moment goes with its day; one of a month, or of days, when all of it does. */
function isIn({ says, month }: AdvertisingLineRow, { from, to, start, end }: Days): boolean {
  const moment = momentOf(says);
  if (moment !== undefined) return moment >= start && moment < end;
  if (says.kind === 'lost') return wholeMonthIn(month, from, to);
  const span = says.kind === 'sku' ? says.total : 'from' in says ? says : undefined;
  // Days of GMT and of Japan of one name: nearly the same, and sums have nothing finer.
  return span !== undefined && `${span.from}` >= from && `${span.to}` <= to;
}

function momentOf(says: AdvertisingLineRow['says']): Instant | undefined {
  if (says.kind === 'lost') return says.sale.happened?.at;
  return says.kind === 'openU1' ? says.line.happened.at : undefined;
}

const wholeMonthIn = (month: JstMonth, from: JstDay, to: JstDay): boolean =>
  firstDay(month) >= from && lastDay(month) <= to;
