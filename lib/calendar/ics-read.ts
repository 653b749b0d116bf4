import type { CalendarEntry, CalendarFileProblem, EntryProblem } from '../domain/calendar-entry';
import type { Instant } from '../domain/time-units';
import { loadIcal } from './ical';
import { entriesOf, movedIn } from './ics-entries';
import { type Component, componentOf, textIn } from './ics-properties';
import type { EntryReader } from './ics-reader';
import { Refused } from './ics-refused';
import { zonesOf } from './ics-zones';

/** Characters. */
export const MAX_ICS = 1_000_000;
export const MAX_ICS_ENTRIES = 2_000;
/** Steps that all repeating entries of one file may take together. */
const MAX_STEPS = 20_000;
/** A calendar holds entries, which hold alarms. */
const MAX_DEPTH = 4;

export interface RefusedEntry {
  row: number;
  problem: EntryProblem;
}

export interface ReadEntry {
  /** From 1, in the order of the file; all that one repeating entry makes have the same. */
  row: number;
  entry: CalendarEntry;
}

export type IcsFile =
  | { kind: 'entries'; entries: ReadEntry[]; refused: RefusedEntry[] }
  | { kind: 'problem'; problem: CalendarFileProblem };

/** The entries of a calendar file; what repeats is spelt out inside the span only. */
export async function readIcs(
  file: string,
  span: { from: Instant; to: Instant },
): Promise<IcsFile> {
  const problem = problemOf(file);
  if (problem) return { kind: 'problem', problem };
  const ical = await loadIcal();
  let jcal: unknown;
  try {
    jcal = ical.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'problem', problem: 'malformed' };
  }
  // Several calendars in one file come as a list of them.
  if (!Array.isArray(jcal) || jcal[0] !== 'vcalendar') {
    return { kind: 'problem', problem: 'malformed' };
  }
  const calendar = componentOf(jcal);
  const events = calendar.components.filter(({ name }) => name === 'vevent');
  const aheadOf = zonesOf(calendar, jcal, ical);
  return readAll(events, { ical, aheadOf, span, moved: new Map(), steps: MAX_STEPS });
}

/** Seen before anything is parsed, so that a hostile file costs next to nothing. */
function problemOf(file: string): CalendarFileProblem | undefined {
  if (file.length > MAX_ICS) return 'tooLarge';
  const unfolded = file.replace(/^\ufeff/, '').replace(/\r?\n[ \t]/g, '');
  if (!/^[ \t]*BEGIN:VCALENDAR[ \t]*$/im.test(unfolded.slice(0, 100))) return 'notCalendar';
  let [depth, events] = [0, 0];
  for (const [, edge, name] of unfolded.matchAll(/^[ \t]*(BEGIN|END):([^\r\n]{0,20})/gim)) {
    depth += edge?.toUpperCase() === 'BEGIN' ? 1 : -1;
    if (depth < 0 || depth > MAX_DEPTH) return 'malformed';
    if (name?.trim().toUpperCase() === 'VEVENT') events++;
  }
  if (events > 2 * MAX_ICS_ENTRIES) return 'tooMany';
  return depth === 0 ? undefined : 'malformed';
}

function readAll(events: readonly Component[], reader: EntryReader): IcsFile {
  const entries: ReadEntry[] = [];
  const refused: RefusedEntry[] = [];
  for (const event of events) {
    const moved = movedIn(event, reader);
    const uid = textIn(event, 'uid');
    if (moved !== undefined) reader.moved.set(uid, [...(reader.moved.get(uid) ?? []), moved]);
  }
  for (const [index, event] of events.entries()) {
    try {
      for (const entry of entriesOf(event, reader)) entries.push({ row: index + 1, entry });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.push({ row: index + 1, problem: error.problem });
    }
    if (entries.length > MAX_ICS_ENTRIES) return { kind: 'problem', problem: 'tooMany' };
  }
  return { kind: 'entries', entries, refused };
}
