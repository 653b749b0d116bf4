import type { RoomSlug } from '../identity';
import type { JstMonth } from '../month';
import type { DayCounts } from '../rollup';
import type { JstDay } from '../time';
import type { Instant } from '../time-units';
import type { Figure } from './figure';
import type { MetricId } from './metrics';
import type { Rank } from './ranks';

/** A number as the site writes it: `396K` is 396,000 rounded. */
export interface SiteCount {
  count: number;
  rounded: boolean;
}

export const SNAPSHOT_COUNTS = ['followers', 'following', 'posts', 'collections', 'likes'] as const;
export type SnapshotCount = (typeof SNAPSHOT_COUNTS)[number];

/** What the own profile said on a day in Japan; the last reading of the day stays. */
export type Snapshot = {
  room: RoomSlug;
  day: JstDay;
  at: Instant;
  rank?: Rank;
} & Partial<Record<SnapshotCount, SiteCount>>;

/** Everything a profile can say, in the order in which screens list it. */
export const SNAPSHOT_FIELDS = ['rank', ...SNAPSHOT_COUNTS] as const;
export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

/** What a snapshot does not hold, because the page did not say it in a way we know. */
export const missedIn = (snapshot: Snapshot): SnapshotField[] =>
  SNAPSHOT_FIELDS.filter((field) => snapshot[field] === undefined);

export interface Typed<T> {
  value: T;
  at: Instant;
}

/** What the user typed of a month. */
export interface TypedMonth {
  month: JstMonth;
  rank?: Typed<Rank>;
  values: Partial<Record<MetricId, Typed<number | boolean>>>;
}

export interface DayRecord extends DayCounts {
  day: JstDay;
}

/** All that the history holds of the own ROOM's rank, in the order of its days and months. */
export interface RankRecords {
  days: readonly DayRecord[];
  snapshots: readonly Snapshot[];
  typed: readonly TypedMonth[];
  /** What imported reports say. */
  imported: readonly Figure[];
  /** The first day on which the notebook counted: before it a missing day is unknown. */
  since: JstDay | undefined;
}

export const NO_RECORDS: RankRecords = {
  days: [],
  snapshots: [],
  typed: [],
  imported: [],
  since: undefined,
};
