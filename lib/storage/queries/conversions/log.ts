import type { Kind } from '../../../domain/conversions/kind';
import type { State } from '../../../domain/conversions/queue/state';
import type { ConversionRow } from '../../conversions/rows';
import type { HistoryDb } from '../../db';

export interface LogFilter {
  state?: State | undefined;
  kind?: Kind | undefined;
  /** A part of the order's number. */
  text?: string | undefined;
}

const fits =
  ({ state, kind, text = '' }: LogFilter) =>
  (row: ConversionRow): boolean =>
    (state === undefined || row.state === state) &&
    (kind === undefined || row.event.kind === kind) &&
    row.orderId.toLowerCase().includes(text.trim().toLowerCase());

/** The latest that fit, and how many there are in all. */
export async function conversionLog(
  db: HistoryDb,
  filter: LogFilter,
  limit: number,
): Promise<{ rows: ConversionRow[]; total: number; all: number }> {
  const fitting = db.conversions.orderBy('at').reverse().filter(fits(filter));
  const [rows, total, all] = await Promise.all([
    fitting.clone().limit(limit).toArray(),
    fitting.count(),
    db.conversions.count(),
  ]);
  return { rows, total, all };
}
