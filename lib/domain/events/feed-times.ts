import { DAY, type Instant } from '../time-units';
import type { Subscription } from './subscription';

/** Once a day, and after failures every second, fourth and at last seventh day. */
const MOST_DAYS = 7;

/** When to check an address again; at once when the clock was set back over the last check. */
export function nextCheck(
  { checkedAt, failures }: Pick<Subscription, 'checkedAt' | 'failures'>,
  now: Instant,
): Instant {
  if (checkedAt === undefined || checkedAt > now) return now;
  return checkedAt + DAY * Math.min(MOST_DAYS, 2 ** Math.max(0, failures - 1));
}
