import { dayContaining, shiftDay, startOfDay } from '../../domain/days';
import { type JstMonth, monthOfDay, monthStart } from '../../domain/month';
import type { DailyResult } from '../../domain/planner/results';
import { inForce } from '../../domain/rewards/saying';
import type { JstDay } from '../../domain/time';
import type { Instant } from '../../domain/time-units';
import type { HistoryDb } from '../db';
import { countingSinceItem } from '../settings';

/**
 * What these days brought, each by itself: nothing of other days is read. A number that nobody
 * recorded or reported is left out, also of days to come.
 */
export async function dailyResults(
  db: HistoryDb,
  days: readonly JstDay[],
  now: Instant,
): Promise<ReadonlyMap<JstDay, DailyResult>> {
  const over = [...new Set(days)].filter((day) => day <= dayContaining(now)).sort();
  const [posts, clicks, sales] = await Promise.all([
    postsOn(db, over),
    clicksOn(db, over),
    salesOn(db, over),
  ]);
  return new Map(
    over.map((day) => [day, { posts: posts(day), clicks: clicks.get(day), ...sales(day) }]),
  );
}

/** Counted since the notebook began to count. */
async function postsOn(db: HistoryDb, days: JstDay[]) {
  const since = await countingSinceItem.getValue();
  const rows = await db.rollups.bulkGet(days);
  const counts = new Map(rows.flatMap((row) => (row ? [[row.day, row.posts] as const] : [])));
  return (day: JstDay) => (since && day >= since ? (counts.get(day) ?? 0) : undefined);
}

/** Clicks of 期間別成果, which has a line a day. */
export async function clicksOn(
  db: HistoryDb,
  days: readonly JstDay[],
): Promise<Map<JstDay, number>> {
  const rows = await db.reportLines.bulkGet(days.map((day) => `period:${day}`));
  return new Map(
    rows.flatMap((row) => {
      const says = row && inForce(row.history).says;
      return says?.kind === 'period' ? [[says.day, says.clicks] as const] : [];
    }),
  );
}

/** Sales by when they were ordered, without discarded ones; of all links, like the clicks. */
async function salesOn(db: HistoryDb, days: readonly JstDay[]) {
  const until = await reportedUntil(db, days[0]);
  const sums = new Map<JstDay, { sales: number; reward: number }>();
  for (const { from, to } of runsOf(days)) {
    await db.rewards
      .where('occurredAt')
      .between(startOfDay(from), startOfDay(shiftDay(to, 1)), true, false)
      .each(({ occurredAt, status, reward }) => {
        if (status === 'discarded') return;
        const day = dayContaining(occurredAt);
        const sum = sums.get(day) ?? { sales: 0, reward: 0 };
        sums.set(day, { sales: sum.sales + 1, reward: sum.reward + reward });
      });
  }
  return (day: JstDay): Pick<DailyResult, 'sales' | 'reward'> => {
    const known = day < (until.get(monthOfDay(day)) ?? '');
    return known ? (sums.get(day) ?? { sales: 0, reward: 0 }) : {};
  };
}

/** For each month, the day of its latest order report: that day and later ones may lack sales. */
async function reportedUntil(
  db: HistoryDb,
  first: JstDay | undefined,
): Promise<Map<JstMonth, JstDay>> {
  const until = new Map<JstMonth, JstDay>();
  if (first === undefined) return until;
  const imports = await db.imports
    .where('at')
    .aboveOrEqual(monthStart(monthOfDay(first)))
    .toArray();
  for (const { at, files } of imports) {
    for (const { kind, months, fileAt } of files) {
      if (kind !== 'order') continue;
      const day = dayContaining(Math.min(at, fileAt ?? at));
      for (const month of months) if (day > (until.get(month) ?? '')) until.set(month, day);
    }
  }
  return until;
}

/** Days in a row, so that each run is one range of the index. */
function runsOf(days: readonly JstDay[]): { from: JstDay; to: JstDay }[] {
  const runs: { from: JstDay; to: JstDay }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && shiftDay(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
}
