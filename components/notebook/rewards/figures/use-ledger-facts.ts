import { useMemo } from 'react';
import { dayContaining } from '@/lib/domain/days';
import type { JstMonth } from '@/lib/domain/month';
import { clicksByMonth } from '@/lib/domain/rewards/clicks';
import { type Ledger, ledgerOf } from '@/lib/domain/rewards/ledger';
import { nextPaidMonth } from '@/lib/domain/rewards/payout';
import { type PayoutCalendar, payoutCalendar } from '@/lib/domain/rewards/payouts';
import type { Instant } from '@/lib/domain/time-units';
import type { LedgerSumRow } from '@/lib/storage/ledger/rows';
import { monthRanks } from '@/lib/storage/queries/ledger/month-ranks';
import { paymentLines, periodLines } from '@/lib/storage/queries/ledger/months';
import { useHistory } from '@/lib/stores/use-history';

export interface LedgerFacts {
  ledger: Ledger;
  payouts: PayoutCalendar;
  /** Of every link, month by month; a month without a report of its days is unknown. */
  clicks: ReadonlyMap<JstMonth, number>;
}

/** What the sections show, from one row a month of sales and one a day of clicks. */
export function useLedgerFacts(
  months: readonly LedgerSumRow[],
  now: Instant,
): LedgerFacts | undefined {
  const next = nextPaidMonth(dayContaining(now));
  const read = useHistory(
    async (db) => ({
      clicks: clicksByMonth(await periodLines(db)),
      payments: await paymentLines(db),
      ranks: await monthRanks(db, next, now),
    }),
    [next],
  );
  return useMemo(() => {
    if (!read) return undefined;
    const { clicks, payments, ranks } = read;
    return {
      ledger: ledgerOf(months, now),
      payouts: payoutCalendar({ months, payments, ranks }, now),
      clicks,
    };
  }, [read, months, now]);
}
