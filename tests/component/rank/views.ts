import { parseRoomSlug } from '@/lib/domain/identity';
import {
  NO_RECORDS,
  type RankRecords,
  type Snapshot,
  type TypedMonth,
} from '@/lib/domain/rank/records';
import { NO_EDITS } from '@/lib/domain/rank/rulebook-edits';
import { type RankWishes, rankView } from '@/lib/domain/rank/view';
import { NO_COUNTS } from '@/lib/domain/rollup';
import { day, jst, month } from '../../unit/rank/support';

/** The tenth of September 2026, at noon in Japan. */
export const NOW = jst('2026-09-10 12:00');
export const SEPTEMBER = month('2026-09');

export function room() {
  const slug = parseRoomSlug('mihon_hanako');
  if (!slug) throw new Error('no room');
  return slug;
}

export const snapshot = (more: Partial<Snapshot> = {}): Snapshot => ({
  room: room(),
  day: day('2026-09-10'),
  at: jst('2026-09-10 08:11'),
  ...more,
});

export const typed = (in_: string, { rank, ...values }: Typed): TypedMonth => ({
  month: month(in_),
  ...(rank && { rank: { value: rank, at: NOW } }),
  values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: NOW }])),
});
type Typed = {
  rank?: 'S' | 'A' | 'B' | 'C';
  [metric: string]: string | number | boolean | undefined;
};

/** Days of September on which the notebook saw a search, a like and a photo, from the first on. */
export const seenDays = (count: number): RankRecords['days'] =>
  Array.from({ length: count }, (_, index) => ({
    ...NO_COUNTS,
    day: day(`2026-09-${String(index + 1).padStart(2, '0')}`),
    searches: 1,
    likes: 1,
    photos: 1,
    posts: 2,
  }));

export const records = (more: Partial<RankRecords>): RankRecords => ({ ...NO_RECORDS, ...more });

export const WISHES: RankWishes = { rulebook: NO_EDITS, rankGoal: undefined, goals: [] };

export const viewOf = (more: Partial<RankRecords>, wishes: Partial<RankWishes> = {}) =>
  rankView(records(more), { ...WISHES, ...wishes }, NOW);
