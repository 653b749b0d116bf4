import { shiftDay } from '@/lib/domain/days';
import { addMonths, type JstMonth, monthOf } from '@/lib/domain/month';
import type { MetricId } from '@/lib/domain/rank/metrics';
import type { Rank } from '@/lib/domain/rank/ranks';
import { type DayCounts, NO_COUNTS } from '@/lib/domain/rollup';
import { DAY, type JstDay, jstDay } from '@/lib/domain/time';
import { history } from '@/lib/storage/history';
import type { SnapshotRow } from '@/lib/storage/rows';
import { countingSinceItem } from '@/lib/storage/settings';
import { room } from '../../unit/timeline/histories';

export const now = (): number => Date.now();
export const today = (): JstDay => jstDay(now());
export const present = (): JstMonth => monthOf(now());
export const ago = (months: number): JstMonth => addMonths(present(), -months);

/** What the profile said some days ago. */
export async function snapshot(daysAgo: number, said: Partial<SnapshotRow>): Promise<void> {
  const at = now() - daysAgo * DAY;
  await history.snapshots.put({ room: room('aoi_techo'), day: jstDay(at), at, ...said });
}

export const exact = (count: number) => ({ count, rounded: false });
export const rounded = (count: number) => ({ count, rounded: true });

/** What was counted on a day some days ago; the counting began a year before. */
export async function counted(daysAgo: number, counts: Partial<DayCounts>): Promise<void> {
  await countingSinceItem.setValue(shiftDay(today(), -400));
  await history.rollups.put({ ...NO_COUNTS, ...counts, day: shiftDay(today(), -daysAgo) });
}

export async function typed(
  month: JstMonth,
  values: Partial<Record<MetricId, number>>,
  rank?: Rank,
): Promise<void> {
  const at = now();
  const entries = Object.entries(values).map(([metric, value]) => [metric, { value, at }]);
  await history.months.put({
    month,
    values: Object.fromEntries(entries),
    ...(rank && { rank: { value: rank, at } }),
  });
}
