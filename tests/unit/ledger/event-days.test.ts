import { expect, test } from 'vitest';
import { daysFrom } from '@/lib/domain/days';
import { NO_COUNTS } from '@/lib/domain/rollup';
import type { JstDay } from '@/lib/domain/time';
import type { HistoryDb } from '@/lib/storage/db';
import { storeImport } from '@/lib/storage/ledger/import';
import type { Incoming } from '@/lib/storage/ledger/incoming';
import { clicksOn, dailyResults } from '@/lib/storage/queries/event-days';
import { countingSinceItem } from '@/lib/storage/settings';
import { at, freshDb, importId, line, orders } from './support';

const day = (text: string) => text as JstDay;
const JULY = daysFrom(day('2026-07-04'), day('2026-07-07'));
const NOW = at('2026-08-15T12:00');

const importedAt = (db: HistoryDb, when: string, ...files: Incoming[]) =>
  storeImport(db, files, { at: at(when), importId: importId(at(when)) });

const sold = (when: string, reward: number, status: 'unconfirmed' | 'discarded' = 'unconfirmed') =>
  line({ occurredAt: at(when), reward, status });

test('sales by the day they were ordered in Japan, to the millisecond, without discarded ones', async () => {
  const db = freshDb();
  const lines = [
    sold('2026-07-03T23:59:59.999', 1),
    sold('2026-07-04T00:00', 10),
    sold('2026-07-04T23:59:59.999', 20),
    sold('2026-07-06T08:00', 40, 'discarded'),
    sold('2026-07-08T00:00', 80),
  ];
  await importedAt(db, '2026-08-10T09:00', orders(lines));
  const found = await dailyResults(db, JULY, NOW);
  expect(found.get(day('2026-07-04'))).toMatchObject({ sales: 2, reward: 30 });
  expect(found.get(day('2026-07-05'))).toMatchObject({ sales: 0, reward: 0 });
  expect(found.get(day('2026-07-06'))).toMatchObject({ sales: 0, reward: 0 });
  expect([...found.keys()]).toEqual(JULY);
});

test('what no report told is unknown: other months, and days from the report on', async () => {
  const db = freshDb();
  const asked = [...JULY, day('2026-06-30'), day('2026-08-01')];
  await importedAt(db, '2026-07-06T09:00', orders([sold('2026-07-06T08:00', 5)]));
  const known = async () => {
    const found = await dailyResults(db, asked, NOW);
    return [...found].filter(([, { sales }]) => sales !== undefined).map(([one]) => one);
  };
  expect(await known()).toEqual(['2026-07-04', '2026-07-05']);
  // A later import of an older file tells no more than the file could know.
  const old = orders([], { fileAt: at('2026-07-05T09:00') } as Partial<Incoming>);
  await importedAt(db, '2026-07-09T09:00', old);
  expect(await known()).toEqual(['2026-07-04', '2026-07-05']);
  await importedAt(db, '2026-08-02T09:00', orders([sold('2026-07-06T09:00', 6)]));
  expect(await known()).toEqual(JULY);
});

test('posts are known from the day on which counting began, and not of days to come', async () => {
  const db = freshDb();
  await countingSinceItem.setValue(day('2026-07-05'));
  await db.rollups.bulkPut([
    { ...NO_COUNTS, day: day('2026-07-04'), posts: 9 },
    { ...NO_COUNTS, day: day('2026-07-06'), posts: 3 },
  ]);
  const posts = async (now: string) =>
    [...(await dailyResults(db, JULY, at(now))).values()].map((one) => one.posts);
  expect(await posts('2026-08-15T12:00')).toEqual([undefined, 0, 3, 0]);
  expect(await posts('2026-07-06T23:59:59.999')).toEqual([undefined, 0, 3]);
});

test('clicks as the last report of the day said', async () => {
  const db = freshDb();
  const said = (clicks: number) =>
    ({
      name: 'period.csv',
      rejected: 0,
      kind: 'period',
      months: [],
      lines: [{ kind: 'period', day: JULY[0], clicks, reward: 0, sales: 0, amount: 0 }],
    }) as unknown as Incoming;
  await importedAt(db, '2026-07-05T09:00', said(12));
  await importedAt(db, '2026-07-06T09:00', said(15));
  expect([...(await clicksOn(db, JULY))]).toEqual([['2026-07-04', 15]]);
  const found = await dailyResults(db, JULY, NOW);
  expect([...found.values()].map(({ clicks }) => clicks)).toEqual([15, ...Array(3)]);
});
