import { dayContaining, daysBetween } from '../days';
import type { Instant } from '../time-units';

/** Sales and their statuses appear within a day or two; a week is long enough to look again. */
export const STALE_DAYS = 7;

/** How many days old the last import is, once it is old enough to say so. */
export function staleDays(importedAt: Instant, now: Instant): number | undefined {
  const age = daysBetween(dayContaining(importedAt), dayContaining(now));
  return age >= STALE_DAYS ? age : undefined;
}
