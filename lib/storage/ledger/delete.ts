import { shiftDay, startOfDay } from '../../domain/days';
import { firstDay, type JstMonth, lastDay, monthOfDay } from '../../domain/month';
import { inForce } from '../../domain/rewards/saying';
import { noSales } from '../../domain/rewards/sums';
import type { JstDay } from '../../domain/time';
import type { HistoryDb } from '../db';
import { deleteAdvertisingDays } from './advertising/delete';
import { forgetTraces } from './forget-traces';
import type { LedgerSumRow, ReportLine } from './rows';
import { applyToSums } from './sums';

/** Sales deleted in one transaction, their sums with them. */
const PIECE = 1_000;

/**
 * Deletes the sales of these days, and the report lines whose day or month lies wholly in them. A
 * stop leaves sums and sales that agree, and the next call goes on. Imports stay listed: what they
 * brought outside of these days can still be undone.
 */
export async function deleteLedgerDays(db: HistoryDb, from: JstDay, to: JstDay): Promise<void> {
  let more = true;
  while (more) more = await deleteSales(db, from, to);
  await deleteAdvertisingDays(db, from, to);
  const months = [monthOfDay(from), monthOfDay(to)] as const;
  const isInside = (month: JstMonth) => firstDay(month) >= from && lastDay(month) <= to;
  await db.transaction('rw', [db.reportLines, db.ledgerSums], async () => {
    for (const kind of ['period', 'shop', 'payment'] as const) {
      await db.reportLines
        .where('[kind+month]')
        .between([kind, months[0]], [kind, months[1]], true, true)
        .filter(({ history }) => {
          const line: ReportLine = inForce(history).says;
          if (line.kind === 'period') return line.day >= from && line.day <= to;
          return isInside(line.month);
        })
        .delete();
    }
    // That a month had a report is known from its sales or from an empty one of these.
    await db.ledgerSums
      .where('[scope+month]')
      .between(['month', months[0]], ['month', months[1]], true, true)
      .filter((sum) => isInside(sum.month) && isEmpty(sum))
      .delete();
  });
}

const isEmpty = ({ room, other }: LedgerSumRow): boolean => noSales(room) && noSales(other);

/** One piece; whether there may be more. */
function deleteSales(db: HistoryDb, from: JstDay, to: JstDay): Promise<boolean> {
  const { rewards, ledgerSums, traces, traceAnswers } = db;
  return db.transaction('rw', [rewards, ledgerSums, traces, traceAnswers], async () => {
    const sales = await rewards
      .where('occurredAt')
      .between(startOfDay(from), startOfDay(shiftDay(to, 1)), true, false)
      .limit(PIECE)
      .toArray();
    await rewards.bulkDelete(sales.map(({ fingerprint }) => fingerprint));
    await applyToSums(
      db,
      sales.map((before) => ({ before, after: undefined })),
    );
    await forgetMonths(db, new Set(sales.map(({ month }) => month)));
    // What the user said of a name goes with the last sale under it.
    await traceAnswers.bulkDelete(
      await forgetTraces(
        db,
        sales.map(({ sold }) => sold),
      ),
    );
    return sales.length === PIECE;
  });
}

/** A month that has lost all its sales is unknown: its report was not empty. */
async function forgetMonths(db: HistoryDb, months: ReadonlySet<JstMonth>): Promise<void> {
  for (const month of months) {
    const sum = await db.ledgerSums.get(['month', '', month]);
    if (sum && isEmpty(sum)) await db.ledgerSums.delete(['month', '', month]);
  }
}
