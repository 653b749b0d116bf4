import { addMonths, type JstMonth, monthEnd, monthOfDay } from '../month';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';

/**
 * When a sale is fixed and paid (DESIGN 3.3): a sale of October is fixed at the end of November and
 * paid on 10 December. Several sources say so, Rakuten's own text was not found (`LEDGER_RULES`).
 * Whether a payout moves when its day is a holiday is not known: the day is the rule's, not a
 * bank's. Each of the three numbers changes the rule everywhere.
 */
const MONTHS_TO_FIX = 1;
const MONTHS_TO_PAY = 2;
const DAY_OF_PAYOUT = 10;

/** The month at whose end a month of sale is fixed; taken to be the 成果確定月 of 成果報酬. */
export const confirmationMonth = (sale: JstMonth): JstMonth => addMonths(sale, MONTHS_TO_FIX);

/** The month of sale that a 成果確定月 stands for. */
export const saleMonthOfConfirmation = (confirmation: JstMonth): JstMonth =>
  addMonths(confirmation, -MONTHS_TO_FIX);

/** The first instant at which every sale of the month should be confirmed or discarded. */
export const fixedAt = (sale: JstMonth): Instant => monthEnd(confirmationMonth(sale));

export const payoutMonth = (sale: JstMonth): JstMonth => addMonths(sale, MONTHS_TO_PAY);

export const payoutDay = (sale: JstMonth): JstDay =>
  `${payoutMonth(sale)}-${String(DAY_OF_PAYOUT).padStart(2, '0')}` as JstDay;

/** The month of sale whose payout is the next one, or today's. */
export function nextPaidMonth(today: JstDay): JstMonth {
  const candidate = addMonths(monthOfDay(today), -MONTHS_TO_PAY);
  return payoutDay(candidate) >= today ? candidate : addMonths(candidate, 1);
}
