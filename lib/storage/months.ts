import type { JstMonth } from '../domain/month';
import type { MetricId } from '../domain/rank/metrics';
import type { Rank } from '../domain/rank/ranks';
import type { TypedMonth } from '../domain/rank/records';
import type { Instant } from '../domain/time';
import type { HistoryDb } from './db';

/** What the user typed of a month; `null` takes back what was typed before. */
export interface TypedValues {
  rank?: Rank | null | undefined;
  values: Partial<Record<MetricId, number | boolean | null | undefined>>;
}

/** What is not mentioned stays as it is. Inside a transaction. */
export async function putMonth(
  db: HistoryDb,
  month: JstMonth,
  { rank, values }: TypedValues,
  at: Instant,
): Promise<void> {
  const known: TypedMonth = (await db.months.get(month)) ?? { month, values: {} };
  const kept = Object.entries(known.values).filter(([metric]) => !(metric in values));
  const typed = Object.entries(values).flatMap(([metric, value]) =>
    value === null || value === undefined ? [] : [[metric, { value, at }] as const],
  );
  const { rank: before, ...rest } = known;
  const letter = rank === undefined ? before : rank && { value: rank, at };
  const row: TypedMonth = {
    ...rest,
    ...(letter && { rank: letter }),
    values: Object.fromEntries([...kept, ...typed]),
  };
  if (!row.rank && Object.keys(row.values).length === 0) await db.months.delete(month);
  else await db.months.put(row);
}
