import type { Brand } from '../brand';
import { DAY, type Instant } from '../time-units';

/**
 * A calendar day in GMT, `YYYY-MM-DD`: what reports are asked for, with `tz=GMT`. Only requests
 * have such days; whatever is shown goes by the days of Japan.
 */
export type GmtDay = Brand<string, 'GmtDay'>;

export const gmtDay = (at: Instant): GmtDay => new Date(at).toISOString().slice(0, 10) as GmtDay;

const startOf = (day: GmtDay): Instant => Date.parse(`${day}T00:00:00Z`);

export const shiftGmtDay = (day: GmtDay, by: number): GmtDay => gmtDay(startOf(day) + by * DAY);

/** Number of days, both included. */
export const gmtDaysIn = (from: GmtDay, to: GmtDay): number =>
  (startOf(to) - startOf(from)) / DAY + 1;

export const firstOfMonth = (day: GmtDay): GmtDay => `${day.slice(0, 8)}01` as GmtDay;
