import type { Permille } from '../rank/ranks';

/** 未確定, 確定, 破棄: what Rakuten says of a sale, in the order of its codes 0, 1, 2. */
export const SALE_STATUSES = ['unconfirmed', 'confirmed', 'discarded'] as const;
export type SaleStatus = (typeof SALE_STATUSES)[number];

/** Integer yen. */
export type Yen = number;

/** Cap of the normal reward and, separately, of the bonus, for one unit of an item (several). */
export const UNIT_CAP: Yen = 1_000;
/** From this rate on the shop pays more and the caps of the normal reward do not hold (single). */
export const RAISED_RATE: Permille = 50;

/** One sale of a report. */
export interface SaleLine {
  amount: Yen;
  rate?: Permille | undefined;
  /** As the report has it, caps and rounding included. */
  reward?: Yen | undefined;
  /** Units sold; reports do not tell. */
  quantity?: number | undefined;
  status: SaleStatus;
}

/** Rounded down to the yen, without ever leaving whole numbers. */
export function shareOf(amount: Yen, rate: Permille): Yen {
  const thousandths = Math.max(0, amount) * rate;
  return (thousandths - (thousandths % 1_000)) / 1_000;
}

const unitsOf = ({ quantity }: SaleLine): number => Math.max(1, quantity ?? 1);

/** Capped by itself, beside the normal reward. */
export const bonusOf = (line: SaleLine, rate: Permille): Yen =>
  Math.min(shareOf(line.amount, rate), UNIT_CAP * unitsOf(line));

/** As reported, else from its rate; unknown without either. */
export function normalOf(line: SaleLine): Yen | undefined {
  if (line.reward !== undefined) return line.reward;
  if (line.rate === undefined) return undefined;
  const full = shareOf(line.amount, line.rate);
  return line.rate >= RAISED_RATE ? full : Math.min(full, UNIT_CAP * unitsOf(line));
}
