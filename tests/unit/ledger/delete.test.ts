import { expect, test } from 'vitest';
import type { JstMonth } from '@/lib/domain/month';
import type { HistoryDb } from '@/lib/storage/db';
import { deleteLedgerDays } from '@/lib/storage/ledger/delete';
import type { Incoming } from '@/lib/storage/ledger/incoming';
import type { ReportLine } from '@/lib/storage/ledger/rows';
import { lastImport, undoImport } from '@/lib/storage/ledger/undo';
import { historySummary, recordsIn } from '@/lib/storage/queries/options-summary';
import { day } from '../../helpers/builders';
import { expectSumsToBeThoseOfTheRows } from './any-report';
import { at, dump, freshDb, importId, line, orders, put } from './support';

const JULY = '2026-07' as JstMonth;
const months = async (db: HistoryDb) =>
  (await db.ledgerSums.where('[scope+month]').between(['month', ''], ['month', '\uffff']).keys())
    .length;
const days = async (db: HistoryDb) =>
  (await db.rewards.orderBy('occurredAt').toArray()).map(({ occurredAt }) => occurredAt);

const sum = { reward: 100, clicks: 9, sales: 2, amount: 2_000 };
const lines = (kind: ReportLine['kind'], ...said: object[]): Incoming =>
  ({ name: 'a.csv', rejected: 0, kind, lines: said.map((one) => ({ kind, ...one })) }) as Incoming;

test('a range ends with its days in Japan, to the millisecond', async () => {
  const db = freshDb();
  const [first, last] = [at('2026-07-02T00:00:00'), at('2026-07-04T00:00:00')];
  await put(
    db,
    1,
    orders([first - 1, first, last - 1, last].map((occurredAt) => line({ occurredAt }))),
  );
  const range = { from: day('2026-07-02'), to: day('2026-07-03') };
  expect(await recordsIn(db, range)).toBe(2);
  await deleteLedgerDays(db, range.from, range.to);
  expect(await days(db)).toEqual([first - 1, last]);
  await expectSumsToBeThoseOfTheRows(db);
  expect(await recordsIn(db, { all: true })).toBe(2);
  expect(await historySummary(db)).toMatchObject({
    sales: 2,
    since: undefined,
    earliest: '2026-07-01',
  });
});

test('a month that lost all its sales is unknown; an empty one only when it is wholly inside', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]), orders([], { months: ['2026-06' as JstMonth] }));
  await deleteLedgerDays(db, day('2026-06-15'), day('2026-07-20'));
  expect(await months(db)).toBe(1);
  await deleteLedgerDays(db, day('2026-06-01'), day('2026-06-30'));
  expect(await db.ledgerSums.count()).toBe(0);
});

test('report lines go with their day, or with the whole of their month', async () => {
  const db = freshDb();
  const shop = { month: JULY, shopName: '見本ショップ', ...sum };
  await put(
    db,
    1,
    lines('period', { day: '2026-07-01', ...sum }, { day: '2026-07-02', ...sum }),
    lines('shop', shop),
    lines('payment', { month: JULY, points: 1, cash: 0, transfer: 0 }),
  );
  const left = async () => db.reportLines.toCollection().primaryKeys();
  await deleteLedgerDays(db, day('2026-07-02'), day('2026-07-31'));
  expect(await left()).toEqual([
    'payment:2026-07',
    'period:2026-07-01',
    'shop:2026-07:見本ショップ',
  ]);
  await deleteLedgerDays(db, day('2026-07-01'), day('2026-07-31'));
  expect(await left()).toEqual([]);
});

test('what a name was traced to and what was said of it go with its last sale', async () => {
  const db = freshDb();
  const later = line({ occurredAt: at('2026-07-09T10:00:00') });
  await put(db, 1, orders([line(), later, line({ itemName: '木のうつわ' })]));
  for (const { sold, shopName, itemName } of await db.rewards.toArray()) {
    await db.traces.put({ sold, shopName, itemName, kind: 'none', matches: [], tried: '' });
    await db.traceAnswers.put({ sold, no: [] });
  }
  await deleteLedgerDays(db, day('2026-07-05'), day('2026-07-05'));
  const [kept] = await db.rewards.toArray();
  expect(await db.traces.toCollection().primaryKeys()).toEqual([kept?.sold]);
  expect(await db.traceAnswers.toCollection().primaryKeys()).toEqual([kept?.sold]);
});

test('an import that lost rows can still be undone, and brought in again', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  const before = await dump(db);
  const second = orders([
    line({ status: 'confirmed' }),
    line({ occurredAt: at('2026-07-09T10:00:00') }),
  ]);
  await put(db, 2, second);
  await deleteLedgerDays(db, day('2026-07-09'), day('2026-07-09'));
  expect((await lastImport(db))?.id).toBe(importId(2));
  expect(await undoImport(db, importId(2))).toBe(true);
  expect(await dump(db)).toEqual(before);
  await deleteLedgerDays(db, day('2026-07-01'), day('2026-07-31'));
  expect(await put(db, 3, second)).toMatchObject({ added: 2 });
  await expectSumsToBeThoseOfTheRows(db);
});
