import type { CalendarEntry } from '../domain/calendar-entry';
import { dayContaining } from '../domain/days';
import { cleanLine } from '../domain/events/text';
import type { Instant } from '../domain/time-units';
import { loadIcal } from './ical';

/** A line of a file as RFC 7265 puts it: name, parameters, type, value. */
type Property = [name: string, parameters: object, type: string, value: string];

const text = (name: string, value: string): Property => [name, {}, 'text', value];

/** A calendar file (RFC 5545). Times are written in UTC, to the second; whole days as dates. */
export async function writeIcs(entries: readonly CalendarEntry[], now: Instant): Promise<string> {
  const { stringify } = await loadIcal();
  const head = [
    text('version', '2.0'),
    text('prodid', '-//Room Techo//ROOM手帳//JA'),
    text('calscale', 'GREGORIAN'),
  ];
  const events = entries.map((entry) => ['vevent', propertiesOf(entry, now), []]);
  return `${stringify(['vcalendar', head, events])}\r\n`;
}

function propertiesOf(entry: CalendarEntry, now: Instant): Property[] {
  const { uid, title, description, url, category, start, end, allDay, tentative } = entry;
  const moment = (name: string, at: Instant): Property =>
    allDay ? [name, {}, 'date', dayContaining(at)] : [name, {}, 'date-time', utc(at)];
  const href = url !== undefined && URL.canParse(url) ? new URL(url).href : undefined;
  return [
    text('uid', cleanLine(uid)),
    ['dtstamp', {}, 'date-time', utc(now)],
    moment('dtstart', start),
    moment('dtend', end),
    text('summary', cleanLine(title)),
    ...(description ? [text('description', cleanLines(description))] : []),
    ...(href === undefined ? [] : [['url', {}, 'uri', href] satisfies Property]),
    ...(category ? [text('categories', cleanLine(category))] : []),
    text('status', tentative ? 'TENTATIVE' : 'CONFIRMED'),
  ];
}

/** `2026-12-04T11:00:00Z`. */
const utc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

export const cleanLines = (lines: string): string =>
  lines
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .join('\n')
    .trim();
