import { isDay, startOfDay } from '../domain/days';
import { HOUR, type Instant, MINUTE, SECOND } from '../domain/time-units';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The date and time fields of a zip entry (MS-DOS, two seconds exact). They carry no zone; taken
 * as Japanese time, which keeps the order among the entries of one zip in any case.
 */
export function zipTime(date: number, time: number): Instant | undefined {
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
  if (!isDay(day)) return undefined;
  const seconds = (time & 31) * 2 * SECOND;
  return startOfDay(day) + (time >> 11) * HOUR + ((time >> 5) & 63) * MINUTE + seconds;
}
