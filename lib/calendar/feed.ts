import type { CampaignEvent, FeedId, Origin } from '../domain/events/event';
import { importedEvents } from '../domain/events/json-file';
import type { FileProblem, RowProblem } from '../domain/events/problems';
import type { Instant } from '../domain/time-units';
import { eventOfEntry } from './event-entries';
import { readIcs } from './ics-read';

/** What is left out of a calendar file: things an ordinary calendar may well hold. */
const LEFT_OUT: readonly string[] = [
  ...['cancelled', 'recurrence', 'zone', 'past', 'order'],
  ...['length', 'title', 'titleLength'],
];

export interface ProblemRow {
  row: number;
  problem: RowProblem;
}

export type ReadEvents =
  | { kind: 'events'; accepted: CampaignEvent[]; refused: ProblemRow[] }
  | { kind: 'problem'; problem: FileProblem };

export interface ReadOptions {
  origin: Origin;
  /** Where repeating entries are spelt out. */
  span: { from: Instant; to: Instant };
  /** The word that our own files put behind the title of an estimate. */
  mark: string;
}

/** A file of events in either form, each row judged by itself: what the user imports. */
export async function readEvents(file: string, options: ReadOptions): Promise<ReadEvents> {
  const start = file
    .slice(0, 1_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return importedEvents(file, options.origin);
  if (/^BEGIN:VCALENDAR/i.test(start)) return calendarEvents(file, options);
  return { kind: 'problem', problem: 'unknownFormat' };
}

async function calendarEvents(file: string, options: ReadOptions): Promise<ReadEvents> {
  const read = await readIcs(file, options.span);
  if (read.kind === 'problem') return read;
  const accepted: CampaignEvent[] = [];
  const refused: ProblemRow[] = [...read.refused];
  const ids = new Set<string>();
  for (const { row, entry } of read.entries) {
    const parsed = eventOfEntry(entry, options.origin, options.mark);
    if (parsed.kind === 'problem') refused.push({ row, problem: parsed.problem });
    else if (ids.has(parsed.event.id)) refused.push({ row, problem: 'twice' });
    else {
      ids.add(parsed.event.id);
      accepted.push(parsed.event);
    }
  }
  return { kind: 'events', accepted, refused: refused.sort((a, b) => a.row - b.row) };
}

export type ReadFeed =
  | { kind: 'events'; events: CampaignEvent[]; leftOut: ProblemRow[] }
  | { kind: 'problem'; problem: FileProblem }
  /** The first rows that nobody honest would send. */
  | { kind: 'rows'; rows: ProblemRow[] };

const TOLD = 20;

/**
 * What a subscribed address sent. Nobody looks at its rows one by one, so it is taken as a whole
 * or not at all; only what an ordinary calendar may hold is left out.
 */
export async function readFeed(
  file: string,
  feed: FeedId,
  options: Omit<ReadOptions, 'origin'>,
): Promise<ReadFeed> {
  const read = await readEvents(file, { ...options, origin: { from: 'feed', feed } });
  if (read.kind === 'problem') return read;
  const bad = read.refused.filter(({ problem }) => !LEFT_OUT.includes(problem));
  if (bad.length > 0) return { kind: 'rows', rows: bad.slice(0, TOLD) };
  return { kind: 'events', events: read.accepted, leftOut: read.refused };
}
