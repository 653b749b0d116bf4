import type { Instant } from '../time-units';

/**
 * Kept beside the history, in the other of the browser's two stores: should the browser throw the
 * history away, this is left to tell.
 */
export interface HistoryMark {
  /** Rows there were, and when they were last counted. */
  rows: number;
  at: Instant;
  /** When it was noticed that they are gone; until the user has answered. */
  lostAt?: Instant | undefined;
}

/**
 * What is known after a look at the history. Rows that are gone without having been deleted are
 * lost; what was recorded since does not hide it.
 */
export function markAfter(
  mark: HistoryMark | null,
  rows: number,
  now: Instant,
): HistoryMark | null {
  if (mark?.lostAt !== undefined) return mark;
  if (rows > 0) return { rows, at: now };
  return mark && mark.rows > 0 ? { ...mark, lostAt: now } : null;
}
