import type { CalendarEntry } from '../domain/calendar-entry';
import { cleanLine } from '../domain/events/text';
import { DAY, type Instant } from '../domain/time-units';
import { type Component, propertyNamed, textIn } from './ics-properties';
import type { EntryReader } from './ics-reader';
import { occurrencesOf } from './ics-recurrence';
import { Refused } from './ics-refused';
import { type AheadOf, instantAt, lengthOf, type WallTime, wallTimeOf } from './ics-times';
import { cleanLines } from './ics-write';

const LONGEST = 500;
const FIRST = Date.UTC(2010, 0);
const BEYOND = Date.UTC(2101, 0);

/** The start an occurrence had before it was moved, where the entry is one. */
export function movedIn(event: Component, { aheadOf }: EntryReader): Instant | undefined {
  const property = propertyNamed(event, 'recurrence-id');
  const time = property && wallTimeOf(property);
  return time && instantAt(time, aheadOf);
}

/** One entry, or as many as it repeats in the span. Throws `Refused`. */
export function entriesOf(event: Component, reader: EntryReader): CalendarEntry[] {
  const status = textIn(event, 'status').toUpperCase();
  if (status === 'CANCELLED') throw new Refused('cancelled');
  const { time, start, end } = periodOf(event, reader);
  const entry: CalendarEntry = {
    ...wordsOf(event),
    start,
    end,
    allDay: time.isDate,
    tentative: status === 'TENTATIVE',
  };
  const moved = movedIn(event, reader);
  if (moved !== undefined) return [{ ...entry, uid: `${entry.uid}/${moved}` }];
  if (!propertyNamed(event, 'rrule') && !propertyNamed(event, 'rdate')) return [entry];
  return occurrencesOf(event, time, reader).map((at) => ({
    ...entry,
    uid: `${entry.uid}/${at}`,
    start: at,
    end: at + (end - start),
  }));
}

function wordsOf(event: Component) {
  const uid = cleanLine(textIn(event, 'uid'));
  const title = cleanLine(textIn(event, 'summary'));
  if (uid === '' || uid.length > LONGEST) throw new Refused('uid');
  if (title === '' || title.length > LONGEST) throw new Refused('title');
  const description = cleanLines(textIn(event, 'description').slice(0, 4 * LONGEST));
  const url = textIn(event, 'url').slice(0, LONGEST);
  const category = cleanLine(textIn(event, 'categories').slice(0, LONGEST));
  return {
    uid,
    title,
    ...(description && { description }),
    ...(url && { url }),
    ...(category && { category }),
  };
}

function periodOf(event: Component, { aheadOf }: EntryReader) {
  const property = propertyNamed(event, 'dtstart');
  const time = property && wallTimeOf(property);
  if (!time) throw new Refused('start');
  const start = instantAt(time, aheadOf);
  if (start === undefined) throw new Refused('zone');
  const end = endOf(event, time, start, aheadOf);
  if (end <= start) throw new Refused('order');
  if (start < FIRST) throw new Refused('past');
  if (end > BEYOND) throw new Refused('years');
  return { time, start, end };
}

function endOf(event: Component, from: WallTime, start: Instant, aheadOf: AheadOf): Instant {
  const end = propertyNamed(event, 'dtend');
  if (end) {
    const time = wallTimeOf(end);
    if (!time || time.isDate !== from.isDate) throw new Refused('end');
    const at = instantAt(time, aheadOf);
    if (at === undefined) throw new Refused('zone');
    return at;
  }
  const duration = propertyNamed(event, 'duration');
  const length = duration ? lengthOf(duration.values[0]) : from.isDate ? DAY : undefined;
  if (length === undefined) throw new Refused('end');
  return start + length;
}
