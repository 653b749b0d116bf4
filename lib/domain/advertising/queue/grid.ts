import { type GmtDay, gmtDaysIn } from '../gmt';
import type { AdvertisingReport } from '../report-kinds';
import { ownedBy } from './connection';
import type { QueueState, RunKind, Task } from './state';

export type CellState = 'done' | 'part' | 'failed' | 'asking' | 'left';

/** What became of one report's requests for one month. */
export interface Cell {
  /** `YYYY-MM`, a month of GMT. */
  month: string;
  state: CellState;
  /** Days that came, and days that were asked for. */
  days: number;
  of: number;
}

export interface GridRow {
  report: AdvertisingReport;
  /** Oldest first. */
  cells: readonly Cell[];
}

const monthOf = (day: GmtDay): string => day.slice(0, 7);
const daysOf = ({ from, to }: Task): number => gmtDaysIn(from, to);

type Entry = readonly [Task, 'done' | 'failed' | 'asking' | 'left'];

/** The requests of a connection's run by report and month; halves of a month are one cell. */
export function gridOf(state: QueueState, connection: string, run: RunKind = 'import'): GridRow[] {
  const entries: Entry[] = [
    ...state.finished.map((task) => [task, 'done'] as const),
    ...state.failed.map(({ task }) => [task, 'failed'] as const),
    ...(state.asking ? [[state.asking.task, 'asking'] as const] : []),
    ...[...state.waiting, ...state.held].map((task) => [task, 'left'] as const),
  ];
  const isOwn = ownedBy(connection, run);
  const own = entries.filter(([task]) => isOwn(task));
  const months = [...new Set(own.map(([{ from }]) => monthOf(from)))].sort();
  const reports = [...new Set(own.map(([{ report }]) => report))];
  return reports.map((report) => ({
    report,
    cells: months.map((month) =>
      cellOf(
        month,
        own.filter(([task]) => task.report === report && monthOf(task.from) === month),
      ),
    ),
  }));
}

function cellOf(month: string, entries: readonly Entry[]): Cell {
  const sum = (wanted: (entry: Entry) => boolean) =>
    entries.filter(wanted).reduce((days, [task]) => days + daysOf(task), 0);
  const [days, of] = [sum(([, what]) => what === 'done'), sum(() => true)];
  const has = (what: Entry[1]) => entries.some(([, one]) => one === what);
  if (has('asking')) return { month, state: 'asking', days, of };
  if (has('failed')) return { month, state: 'failed', days, of };
  if (days === of && of > 0) return { month, state: 'done', days, of };
  return { month, state: days > 0 ? 'part' : 'left', days, of };
}
