import { fieldsOf } from '../rank/checked';
import type { CampaignEvent, Origin } from './event';
import { jstIso } from './instant-text';
import { type EventProblem, parseEvent } from './parse';

const FORMAT = 'room-techo-events';
const VERSION = 1;
/** Characters. */
export const MAX_EVENT_FILE = 1_000_000;
export const MAX_FILE_EVENTS = 2_000;

/** Instants as the user reads them, in Japan; who said so stays in this browser. */
export function exportedEvents(events: readonly CampaignEvent[]): string {
  const rows = events.map(({ origin: _, startsAt, endsAt, entryOpensAt, ...rest }) => ({
    ...rest,
    startsAt: jstIso(startsAt),
    endsAt: jstIso(endsAt),
    ...(entryOpensAt !== undefined && { entryOpensAt: jstIso(entryOpensAt) }),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, events: rows }, null, 2)}\n`;
}

export type EventFileProblem = 'tooLarge' | 'notJson' | 'notEvents' | 'newer' | 'tooMany';

export interface RefusedRow {
  /** From 1. */
  row: number;
  problem: EventProblem | 'twice';
}

export type EventFile =
  | { kind: 'events'; accepted: CampaignEvent[]; refused: RefusedRow[] }
  | { kind: 'problem'; problem: EventFileProblem };

/** The rows of a file, each judged by itself; all of them come from where the file came from. */
export function importedEvents(file: string, origin: Origin): EventFile {
  if (file.length > MAX_EVENT_FILE) return { kind: 'problem', problem: 'tooLarge' };
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'problem', problem: 'notJson' };
  }
  const { format, version, events } = fieldsOf(data);
  if (format !== FORMAT || !Number.isSafeInteger(version) || !Array.isArray(events)) {
    return { kind: 'problem', problem: 'notEvents' };
  }
  if (version !== VERSION) return { kind: 'problem', problem: 'newer' };
  if (events.length > MAX_FILE_EVENTS) return { kind: 'problem', problem: 'tooMany' };
  return rowsOf(events, origin);
}

function rowsOf(rows: readonly unknown[], origin: Origin): EventFile {
  const accepted: CampaignEvent[] = [];
  const refused: RefusedRow[] = [];
  const ids = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
    const parsed = parseEvent(isRow ? { ...row, origin } : row);
    if (parsed.kind === 'problem') refused.push({ row: index + 1, problem: parsed.problem });
    else if (ids.has(parsed.event.id)) refused.push({ row: index + 1, problem: 'twice' });
    else {
      ids.add(parsed.event.id);
      accepted.push(parsed.event);
    }
  }
  return { kind: 'events', accepted, refused };
}
