import { tz } from '@date-fns/tz';
import { addDays, format, startOfDay } from 'date-fns';
import type { Brand } from './brand';
import type { Instant } from './time-units';

export * from './time-units';

/** A calendar day in Japan, `YYYY-MM-DD`. */
export type JstDay = Brand<string, 'JstDay'>;

const JST = { in: tz('Asia/Tokyo') };

/** The day in Japan that contains the instant, whatever the machine's zone. */
export function jstDay(at: Instant): JstDay {
  return format(at, 'yyyy-MM-dd', JST) as JstDay;
}

/** Noon in Japan on a day; no number where there is no such day. */
const noonOf = (day: string): Instant => Date.parse(`${day}T03:00:00Z`);

/** The first millisecond of a Japanese day. */
export function jstDayStart(day: JstDay): Instant {
  return startOfDay(noonOf(day), JST).getTime();
}

export function addJstDays(day: JstDay, days: number): JstDay {
  return format(addDays(jstDayStart(day), days, JST), 'yyyy-MM-dd', JST) as JstDay;
}

/** A well-formed existing day, as a typed or stored string is checked before use. */
export function parseJstDay(text: string): JstDay | undefined {
  // The day after the last one of 9999 could not be written in this form.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('9999')) return undefined;
  const noon = noonOf(text);
  return Number.isNaN(noon) || jstDay(noon) !== text ? undefined : (text as JstDay);
}
