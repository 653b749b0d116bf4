import { expect, test } from 'vitest';
import { undoImport } from '@/lib/storage/ledger/undo';
import { dump, freshDb, importId, line, orders, put } from './support';

test('undoing the first import leaves an empty ledger', async () => {
  const db = freshDb();
  const empty = await dump(db);
  await put(db, 1, orders([line(), line({ amount: 500 })]));
  expect(await undoImport(db, importId(1))).toBe(true);
  expect(await dump(db)).toEqual(empty);
});

test('undoing restores exactly what was there', async () => {
  const db = freshDb();
  await put(db, 1, orders([line(), line({ amount: 500 })]));
  const before = await dump(db);
  await put(db, 2, orders([line({ status: 'confirmed' }), line({ shopName: '別の見本店' })]));
  expect(await dump(db)).not.toEqual(before);
  await undoImport(db, importId(2));
  expect(await dump(db)).toEqual(before);
});

test('a file heard twice in one import is undone at once', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  const before = await dump(db);
  const confirmed = orders([line({ status: 'confirmed' })], { fileAt: 1_000 });
  const discarded = orders([line({ status: 'discarded' })], { fileAt: 2_000 });
  await put(db, 2, confirmed, discarded);
  await undoImport(db, importId(2));
  expect(await dump(db)).toEqual(before);
});

test('only the last import is undone', async () => {
  const db = freshDb();
  await put(db, 1, orders([line()]));
  await put(db, 2, orders([line({ status: 'confirmed' })]));
  const before = await dump(db);
  expect(await undoImport(db, importId(1))).toBe(false);
  expect(await dump(db)).toEqual(before);
});

test('a month that another report covers stays known', async () => {
  const db = freshDb();
  await put(db, 1, orders([]));
  const before = await dump(db);
  await put(db, 2, orders([line()]));
  await undoImport(db, importId(2));
  expect(await dump(db)).toEqual(before);
});
