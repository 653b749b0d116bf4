import type { OrderLine } from './report-lines';
import { RAISED_RATE, shareOf, UNIT_CAP, type Yen } from './sale';

/** For one buyer in one month (several); raised rates are exempt (single). */
export const BUYER_CAP: Yen = 3_000;

/**
 * What the reward of a line shows. `unit`: it is the cap of one unit. `raised`: the shop pays more,
 * without caps. `below`: less than its rate says, for a reason the report does not give.
 * `buyer-possible`: the same, and the lines of that second add up to the cap of a buyer. A report
 * names no buyer, so that this cap is never sure.
 */
export type CapSign = 'unit' | 'raised' | 'below' | 'buyer-possible';

type Capped = Pick<OrderLine, 'occurredAt' | 'amount' | 'rate' | 'reward' | 'status'>;

/** What each line shows, in their order; a discarded one shows no cap. */
export function capsOf(lines: readonly Capped[]): (CapSign | undefined)[] {
  const together = new Map<number, Yen>();
  for (const line of lines) {
    if (isExempt(line)) continue;
    const second = secondOf(line);
    together.set(second, (together.get(second) ?? 0) + line.reward);
  }
  return lines.map((line) => {
    const sign = signOf(line);
    const atCap = together.get(secondOf(line)) === BUYER_CAP;
    return sign === 'below' && atCap ? 'buyer-possible' : sign;
  });
}

/** Lines of one order have the same second; the report has no order id. */
const secondOf = ({ occurredAt }: Capped): number => Math.floor(occurredAt / 1_000);

/** Whether the shop pays more than the normal rate (`RAISED_RATE`). */
export const isRaised = ({ rate }: Pick<OrderLine, 'rate'>): boolean =>
  rate !== undefined && rate >= RAISED_RATE;
const isExempt = (line: Capped): boolean => isRaised(line) || line.status === 'discarded';

function signOf(line: Capped): CapSign | undefined {
  if (isRaised(line)) return 'raised';
  if (line.rate === undefined || isExempt(line)) return undefined;
  const full = shareOf(line.amount, line.rate);
  if (line.reward === UNIT_CAP && full > UNIT_CAP) return 'unit';
  return line.reward < full ? 'below' : undefined;
}
