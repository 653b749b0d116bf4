import { writeIcs } from '@/lib/calendar/ics-write';
import { type PayoutWords, payoutEntries } from '@/lib/calendar/payout-entries';
import type { PayoutCalendar } from '@/lib/domain/rewards/payouts';
import { payoutsAhead } from '@/lib/domain/rewards/payouts-ahead';
import type { Instant } from '@/lib/domain/time-units';
import { monthName, yen } from '@/lib/i18n/format';
import { ledgerRule } from '@/lib/i18n/ledger-words';
import { message } from '@/lib/i18n/message';

const MONTHS = 12;

/** Most calendars show nothing of a tentative status, so the title says that it is an estimate. */
const WORDS: PayoutWords = {
  title: ({ figures }, open) => {
    if (!figures) return message('rewards.figures.payout.entryDay');
    const { confirmed, earned } = figures;
    return open
      ? message('rewards.figures.payout.entryOpen', [yen(earned.reward)])
      : message('rewards.figures.payout.entry', [yen(confirmed.reward)]);
  },
  description: ({ saleMonth, figures }) =>
    [
      message('rewards.figures.payout.of', [monthName(saleMonth)]),
      ...(figures
        ? [
            message('rewards.figures.payout.entryAmounts', [
              yen(figures.confirmed.reward),
              yen(figures.expected.reward + figures.overdue.reward),
            ]),
          ]
        : []),
      ledgerRule('payoutShift'),
    ].join('\n'),
};

/** The next payouts, and the days of those that nothing is known of yet, for twelve months. */
export const payoutFile = (payouts: PayoutCalendar, now: Instant): Promise<string> =>
  writeIcs(payoutEntries(payoutsAhead(payouts, MONTHS), now, WORDS), now);
