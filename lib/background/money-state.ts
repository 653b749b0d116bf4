import { ZERO } from '../domain/money/decimal';
import { monthOf, previousMonth } from '../domain/month';
import { moneyGlance } from '../domain/rewards/glance';
import type { Instant } from '../domain/time';
import type { AdvertisingMonth, MoneyState } from '../messaging/protocol';
import type { HistoryDb } from '../storage/db';
import { advertisingSums } from '../storage/ledger/advertising/sums';
import { lastImport } from '../storage/ledger/undo';
import { ledgerMonths } from '../storage/queries/ledger/months';

/** One row for each month with a report, and the last import: never the sales themselves. */
export async function moneyState(db: HistoryDb, now: Instant): Promise<MoneyState> {
  const [months, last, advertising] = await Promise.all([
    ledgerMonths(db),
    lastImport(db),
    advertisingMonths(db, now),
  ]);
  return { importedAt: last?.at, glance: moneyGlance(months, now), advertising };
}

/** This month and the one before it. */
async function advertisingMonths(db: HistoryDb, now: Instant): Promise<AdvertisingMonth[]> {
  const month = monthOf(now);
  const sums = await advertisingSums(db, 'month', previousMonth(month), month);
  return [...new Set(sums.map(({ currency }) => currency))].sort().map((currency) => {
    const of = (own: typeof month) =>
      sums.find((sum) => sum.currency === currency && sum.month === own)?.commission ?? ZERO;
    return { currency, thisMonth: of(month), lastMonth: of(previousMonth(month)) };
  });
}
