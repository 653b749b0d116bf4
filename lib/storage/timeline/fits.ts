import type { Instant } from '../../domain/time';
import { spanOf, type TimelineFilter } from '../../domain/timeline';
import { phaseOf } from '../../domain/windows';
import type { Stored } from './source';

/** Whether a stored row fits a filter, its free text aside. */
export function fits(filter: TimelineFilter, now: Instant): (row: Stored) => boolean {
  const { lo, hi } = spanOf(filter);
  const { room, shopUrl, phase, kind } = filter;
  return (row) =>
    row.at >= lo &&
    row.at <= hi &&
    (room === undefined || row.room === room) &&
    (shopUrl === undefined || row.shopUrl === shopUrl) &&
    (kind === undefined || (kind === 'passage') === (row.type === 'click')) &&
    (phase === undefined || (row.type === 'click' && phaseOf(row.click, now) === phase));
}
