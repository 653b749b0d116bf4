import { addCounts, type DayCounts, NO_COUNTS } from '@/lib/domain/rollup';
import type { JstDay } from '@/lib/domain/time';
import type { TimelineFilter } from '@/lib/domain/timeline';
import { useHistory } from '@/lib/stores/use-history';

export interface Period {
  sum: DayCounts;
  days: ReadonlyMap<JstDay, DayCounts>;
}

/** The counts of the days asked for: one row a day, never the history. */
export function usePeriod({ from, to }: TimelineFilter): Period | undefined {
  return useHistory(
    async (db) => {
      const rows = await db.rollups
        .where('day')
        .between(from ?? '', to ?? '\uffff', true, true)
        .toArray();
      return {
        sum: rows.reduce<DayCounts>((sum, row) => addCounts(sum, row), NO_COUNTS),
        days: new Map(rows.map((row) => [row.day, row])),
      };
    },
    [from, to],
  );
}

/** Rows the timeline has of these days. Bought ones are clicks, counted already. */
export const rowTotal = ({ clicks, linkChecks, otherLinks, cartAttempts }: DayCounts): number =>
  clicks + linkChecks + otherLinks + cartAttempts;
