import Dexie from 'dexie';
import type { JstMonth } from '../../../domain/month';
import type { PaymentLine, PeriodLine, ShopLine } from '../../../domain/rewards/report-lines';
import { inForce } from '../../../domain/rewards/saying';
import type { HistoryDb } from '../../db';
import type { LedgerSumRow, ReportLine, Scope } from '../../ledger/rows';

const ALL = [Dexie.minKey, Dexie.maxKey] as const;

/** The sums of one scope in a span of months, or in all of them. */
function sumsIn(db: HistoryDb, scope: Scope, from?: JstMonth, to?: JstMonth) {
  return db.ledgerSums
    .where('[scope+month]')
    .between([scope, from ?? ALL[0]], [scope, to ?? ALL[1]], true, true);
}

/** Every month of sale with a report, in order. */
export const ledgerMonths = (
  db: HistoryDb,
  from?: JstMonth,
  to?: JstMonth,
): Promise<LedgerSumRow[]> => sumsIn(db, 'month', from, to).toArray();

/** Of shops, genres, sold names or raised rates, month by month. */
export const groupSums = (
  db: HistoryDb,
  scope: Exclude<Scope, 'month'>,
  from?: JstMonth,
  to?: JstMonth,
): Promise<LedgerSumRow[]> => sumsIn(db, scope, from, to).toArray();

async function linesOf<Kind extends ReportLine['kind']>(
  db: HistoryDb,
  kind: Kind,
  from?: JstMonth,
  to?: JstMonth,
): Promise<Extract<ReportLine, { kind: Kind }>[]> {
  const rows = await db.reportLines
    .where('[kind+month]')
    .between([kind, from ?? ALL[0]], [kind, to ?? ALL[1]], true, true)
    .toArray();
  const isKind = (line: ReportLine): line is Extract<ReportLine, { kind: Kind }> =>
    line.kind === kind;
  return rows.map(({ history }) => inForce(history).says).filter(isKind);
}

export const periodLines = (db: HistoryDb, from?: JstMonth, to?: JstMonth): Promise<PeriodLine[]> =>
  linesOf(db, 'period', from, to);

export const shopLines = (
  db: HistoryDb,
  from?: JstMonth,
  to?: JstMonth,
): Promise<(ShopLine & { month: JstMonth })[]> => linesOf(db, 'shop', from, to);

export const paymentLines = (db: HistoryDb): Promise<PaymentLine[]> => linesOf(db, 'payment');
