import { gmtDay } from '../../../../domain/advertising/gmt';
import { lostByReason } from '../../../../domain/advertising/ledger/lost';
import type { NetworkId } from '../../../../domain/advertising/networks';
import { add, type Decimal, negate, ZERO } from '../../../../domain/money/decimal';
import { type Currency, type Sums, sumsOf } from '../../../../domain/money/money';
import { type JstMonth, nextMonth } from '../../../../domain/month';
import type { Instant } from '../../../../domain/time-units';
import type { HistoryDb } from '../../../db';
import { linesOf } from '../../../ledger/advertising/line-book';
import type { StatedReport } from '../../../ledger/advertising/rows';
import { advertisingSums } from '../../../ledger/advertising/sums';

/** What a report added up to against what the ledger has, for one month of GMT and one currency. */
export interface Check {
  month: JstMonth;
  network: NetworkId;
  report: StatedReport;
  currency: Currency;
  /** Commission; of lost sales, what was sold. */
  reported: Decimal;
  inLedger: Decimal;
  difference: Decimal;
  /** When the last part of it was read. */
  at: Instant;
}

/** The latest month first. */
export async function checks(db: HistoryDb, from: JstMonth, to: JstMonth): Promise<Check[]> {
  const [statements, sums, lost] = await Promise.all([
    linesOf(db, 'statement', from, to).toArray(),
    advertisingSums(db, 'network', from, to),
    lostSums(db, from, to),
  ]);
  const inLedger = new Map(
    sums.map(({ name, month, currency, commission }) => [
      `${name} ${month} ${currency}`,
      commission,
    ]),
  );
  const found = new Map<string, Check>();
  for (const { network, month, says } of statements) {
    if (says.kind !== 'statement') continue;
    const { report, at } = says;
    for (const { currency, amount } of report === 'nonCommissionable'
      ? says.sales
      : says.commission) {
      const key = `${network} ${month} ${currency}`;
      const own = report === 'nonCommissionable' ? lost.get(key) : inLedger.get(key);
      const known = found.get(`${report} ${key}`);
      const reported = add(known?.reported ?? ZERO, amount);
      const held = own ?? ZERO;
      found.set(`${report} ${key}`, {
        ...{ month, network, report, currency, reported, inLedger: held },
        difference: add(held, negate(reported)),
        at: Math.max(at, known?.at ?? 0),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.month === b.month ? 0 : a.month < b.month ? 1 : -1));
}

/**
 * Lost sales have no sums of their own: there are few. The last hours of a month of GMT are in the
 * next one in Japan; a line without a date has the month of its request.
 */
async function lostSums(db: HistoryDb, from: JstMonth, to: JstMonth) {
  const lines = await linesOf(db, 'lost', from, nextMonth(to)).toArray();
  const groups = new Map<string, Parameters<typeof lostByReason>[0][number][]>();
  for (const { network, month, says } of lines) {
    if (says.kind !== 'lost') continue;
    const at = says.sale.happened?.at;
    const key = `${network} ${at === undefined ? month : gmtDay(at).slice(0, 7)}`;
    groups.set(key, [...(groups.get(key) ?? []), says.sale]);
  }
  const found = new Map<string, Decimal>();
  for (const [key, sales] of groups) {
    const all: Sums = sumsOf(
      lostByReason(sales).flatMap(({ sales: own }) =>
        [...own].map(([currency, amount]) => ({ currency, amount })),
      ),
    );
    for (const [currency, amount] of all) found.set(`${key} ${currency}`, amount);
  }
  return found;
}
