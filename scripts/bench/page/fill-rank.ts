import type { PostId } from '../../../lib/domain/identity';
import { type DayCounts, NO_COUNTS } from '../../../lib/domain/rollup';
import { DAY, type JstDay } from '../../../lib/domain/time';
import type { MonthRow, PostRow, SnapshotRow } from '../../../lib/storage/rows';
import { dayOf, OWN_ROOM } from './history';
import { Random } from './random';

/** What is typed for the month that is not over; made up like that of the others when left out. */
type Present = Partial<Record<'clicks' | 'photosApproved', number>>;

declare global {
  /** Fills the tables that the rank page speaks of; says on which day the counting began. */
  var benchRankFill: (days: number, posts: number, present?: Present) => Promise<JstDay>;
}

/** One of them in thirty is what a page would say rounded. */
function snapshotOf(at: number, index: number, random: Random): SnapshotRow {
  const level = (count: number) => ({ count, rounded: random.chance(0.03) });
  return {
    room: OWN_ROOM,
    day: dayOf(at),
    at,
    rank: index < 70 ? 'C' : index > 200 ? 'A' : 'B',
    followers: level(1_000 + index * 4 + random.below(20)),
    following: level(300),
    posts: level(5_000 + index * 55),
    collections: level(12),
    likes: level(40_000 + index * 90),
  };
}

function postOf(index: number, posts: number, now: number, days: number, random: Random): PostRow {
  const postedOn = dayOf(now - Math.floor((index / posts) * days) * DAY);
  return {
    id: (1_700_000_000_000_000 + index).toString() as PostId,
    room: OWN_ROOM,
    postedOn,
    month: postedOn.slice(0, 7),
    original: random.chance(0.3),
    seenAt: now,
  };
}

function monthsOf(rows: readonly SnapshotRow[], random: Random): MonthRow[] {
  const lastDays = new Map(rows.map((row) => [row.day.slice(0, 7), row]));
  return [...lastDays].map(([month, { at }]) => {
    const value = (most: number) => ({ value: random.below(most), at });
    return {
      month: month as MonthRow['month'],
      values: {
        clicks: value(3_000),
        photosApproved: value(60),
        sales: value(200),
        salesYen: value(900_000),
        reward: value(40_000),
      },
    };
  });
}

const finished = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

globalThis.benchRankFill = async (days, posts, present = {}) => {
  const random = new Random(20261120);
  const now = Date.now();
  const snapshots = Array.from({ length: days }, (_, index) =>
    snapshotOf(now - (days - 1 - index) * DAY, index, random),
  );
  const counts = new Map<JstDay, DayCounts>(
    snapshots.map(({ day }) => [day, { ...NO_COUNTS, searches: 1, follows: 2, likes: 5 }]),
  );
  const db = await opened('room-techo');
  const work = db.transaction(['posts', 'snapshots', 'months', 'rollups'], 'readwrite');
  for (let index = 0; index < posts; index++) {
    const post = postOf(index, posts, now, days, random);
    work.objectStore('posts').put(post);
    const day = post.postedOn && counts.get(post.postedOn);
    if (!day) continue;
    day.posts += 1;
    day.photos += post.original ? 1 : 0;
  }
  for (const row of snapshots) work.objectStore('snapshots').put(row);
  const months = monthsOf(snapshots, random);
  for (const row of months) {
    const typed = row === months.at(-1) ? Object.entries(present) : [];
    const values = typed.map(([metric, value]) => [metric, { value, at: now }]);
    const all = { ...row.values, ...Object.fromEntries(values) };
    work.objectStore('months').put({ ...row, values: all });
  }
  for (const [day, row] of counts) work.objectStore('rollups').put({ ...row, day });
  await finished(work);
  db.close();
  return dayOf(now - (days - 1) * DAY);
};
