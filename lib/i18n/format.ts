import { firstDay, type JstMonth } from '../domain/month';
import type { Instant, JstDay } from '../domain/time';
import { message } from './message';

const ZONE = 'Asia/Tokyo';

/** The language of the texts, which a browser in a third language falls back from. */
export const language = (): 'ja' | 'en' => (message('extension.language') === 'en' ? 'en' : 'ja');

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make; there is one for each language and set of options. */
function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = language() === 'ja' ? 'ja-JP' : 'en-GB';
  const made = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formats.set(key, made);
  return made;
}

/** `11月20日 08:11`, `20 Nov, 08:11 JST`; always the time in Japan. */
export function dateTime(at: Instant): string {
  const text = format('dateTime', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return language() === 'ja' ? text : `${text} JST`;
}

/** `08:11:04`, the time in Japan. */
export const timeOfDay = (at: Instant): string =>
  format('time', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** `08:11`, the time in Japan. */
export const hourMinute = (at: Instant): string =>
  format('hourMinute', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** Noon in Japan on a day: formats as that day. Said without a calendar library, which the panel
 * has no room for. */
const noon = (day: JstDay): Instant => Date.parse(`${day}T12:00:00+09:00`);

/** The day in Japan at an instant: `11月20日(金)`, `Fri 20 Nov`. */
export const dayName = (at: Instant): string =>
  format('day', { month: 'short', day: 'numeric', weekday: 'short' }).format(at);

/** `2026年11月20日(金)`, `Fri 20 Nov 2026`. */
export const fullDayName = (day: JstDay): string =>
  format('fullDay', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(noon(day));

/** `金`, `Fri`. */
export const weekdayName = (day: JstDay): string =>
  format('weekday', { weekday: 'short' }).format(noon(day));

export const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value);

/** Integer yen: `2,480円`, `¥2,480`. */
export const yen = (value: number): string => message('unit.yen', [count(value)]);

/** `10月3日`, `3 Oct`. */
export const dayMonth = (day: JstDay): string =>
  format('dayMonth', { month: 'short', day: 'numeric' }).format(noon(day));

/** `2026年11月`, `Nov 2026`. */
export const monthName = (month: JstMonth): string =>
  format('month', { year: 'numeric', month: 'short' }).format(noon(firstDay(month)));

/** `11月`, `Nov`. */
export const shortMonth = (month: JstMonth): string =>
  format('shortMonth', { month: 'short' }).format(noon(firstDay(month)));
