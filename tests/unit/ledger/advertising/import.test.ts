import { describe, expect, test } from 'vitest';
import { halves, type Span } from '@/lib/domain/advertising/chunks';
import type { Currency } from '@/lib/domain/money/money';
import type { HistoryDb } from '@/lib/storage/db';
import { storePull } from '@/lib/storage/ledger/advertising/store';
import { advertisingSums } from '@/lib/storage/ledger/advertising/sums';
import { undoImport } from '@/lib/storage/ledger/undo';
import { dropPull } from '@/lib/storage/pulls/pulls';
import type { PullId } from '@/lib/storage/pulls/rows';
import { item, signature, skuLine } from '../../domain/advertising/ledger/support';
import { decimal } from '../../domain/advertising/support';
import { importId, line, orders, put as putFiles } from '../support';
import { chunk, dump, freshDb, OCTOBER, pulled, put } from './support';

const rows = async (db: HistoryDb) =>
  (await db.advertising.where('soldAt').above(0).toArray()).map(
    ({ transactionId, orderId, commission, u1, brand }) => ({
      ...{ transactionId, orderId, commission, u1, brand },
    }),
  );

describe('a pull becomes part of the ledger', () => {
  test('whole, once, with its sums, and its answers go', async () => {
    const db = freshDb();
    const lines = [item('1.5', { transactionId: 'a' }), item('-0.25', { transactionId: 'b' })];
    const stored = await put(db, 1, [chunk('items', lines)]);
    expect(stored).toMatchObject({ added: 2, changed: 0, known: 0, pull: { lost: 0 } });
    const [sum] = await advertisingSums(db, 'month');
    expect(sum).toMatchObject({ rows: 2, commission: '1.25', reversed: '-0.25' });
    expect(await db.pulledChunks.count()).toBe(0);
    expect(await db.pulls.get('pull-1' as PullId)).toMatchObject({ state: 'stored' });
    expect(
      await storePull(db, 'pull-1' as PullId, { at: 2, importId: importId(2) }),
    ).toBeUndefined();
  });

  test('and the same again adds nothing', async () => {
    const db = freshDb();
    const lines = [item('1'), item('1'), item('2', { transactionId: 'x' })];
    const answers = [
      chunk('items', lines),
      chunk('sku', [skuLine('3')]),
      chunk('signatureOrders', [signature('post', { orderId: 'unknown' })]),
    ];
    await put(db, 1, answers);
    const before = await dump(db);
    expect(await put(db, 2, answers)).toBeUndefined();
    expect(await dump(db)).toEqual(before);
  });

  test('or is dropped, and nothing of it stays', async () => {
    const db = freshDb();
    const id = await pulled(db, 'no', [chunk('items', [item('1')])]);
    await dropPull(db, id);
    expect(await storePull(db, id, { at: 1, importId: importId(1) })).toBeUndefined();
    expect([await db.rewards.count(), await db.pulledChunks.count()]).toEqual([0, 0]);
  });
});

describe('what is known of a row', () => {
  test('keeps its money when a report says otherwise, and remembers that it did', async () => {
    const db = freshDb();
    await put(db, 1, [chunk('items', [item('1', { transactionId: 'x' })])]);
    const other = [chunk('items', [item('9', { transactionId: 'x' })])];
    expect(await put(db, 2, other)).toMatchObject({ changed: 0, pull: { conflicts: 1 } });
    expect(await put(db, 3, other)).toBeUndefined();
    const [row] = await db.advertising.toArray();
    expect(row).toMatchObject({ commission: '1', conflicts: [{ commission: '9', at: 2 }] });
  });

  test('is found again under a day without a time, and by a transaction that came later', async () => {
    const db = freshDb();
    await put(db, 1, [chunk('items', [item('1'), item('1')])]);
    const named = [item('1', { transactionId: 'x' }), item('1', { transactionId: 'y' })];
    expect(await put(db, 2, [chunk('items', named)])).toMatchObject({ added: 0, changed: 2 });
    expect(await put(db, 3, [chunk('items', [...named].reverse())])).toBeUndefined();
  });

  test('a transaction that moved by a year is the same row', async () => {
    const db = freshDb();
    const at = item('1').happened.at;
    await put(db, 1, [chunk('items', [item('1', { transactionId: 'x' })])]);
    const later = { at: at + 365 * 86_400_000, exact: true };
    const again = item('1', { transactionId: 'x', happened: later });
    expect(await put(db, 2, [chunk('items', [again])])).toBeUndefined();
  });

  test('gets its u1 and its brand later, and from lines that were there first', async () => {
    const u1 = chunk('signatureOrders', [signature('post-9')]);
    const brand = chunk('sku', [
      skuLine('1', { mid: '77', orderId: 'O-1', sku: item('1').sku, brand: 'Acme' }),
    ]);
    const items = chunk('items', [item('1')]);
    for (const order of [
      [items, u1, brand],
      [u1, brand, items],
      [brand, items, u1],
    ]) {
      const db = freshDb();
      for (const [index, one] of order.entries()) await put(db, index + 1, [one]);
      expect(await rows(db)).toMatchObject([{ u1: 'post-9', brand: 'Acme' }]);
      const kinds = (await db.advertisingLines.toArray()).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'statement')).toEqual([]);
    }
  });
});

test('sums of days are replaced by newer ones of the same days, never by older ones', async () => {
  const db = freshDb();
  const sku = (commission: string, at: number) => chunk('sku', [skuLine(commission)], { at });
  const totals = async () =>
    (await db.advertisingLines.toArray()).flatMap(({ says }) =>
      says.kind === 'sku' ? says.total.commission : [],
    );
  await put(db, 1, [sku('1', 10)]);
  await put(db, 2, [sku('2', 20)]);
  expect(await totals()).toEqual(['2']);
  expect(await put(db, 3, [sku('3', 15)])).toBeUndefined();
  expect(await totals()).toEqual(['2']);
  expect(await undoImport(db, importId(2))).toBe(true);
  expect(await totals()).toEqual(['1']);
});

describe('when a month came in halves', () => {
  const [older, newer] = halves(OCTOBER) ?? [];
  const sku = (commission: string, at: number, days?: Span) =>
    chunk('sku', [skuLine(commission)], { at, ...days });
  const activity = (clicks: string, at: number, days?: Span) => {
    const line = { u1: 'post', mid: '77', advertiser: 'Shop', clicks: Number(clicks) };
    return chunk('signatureActivity', [{ ...line, impressions: undefined, orders: undefined }], {
      at,
      ...days,
    });
  };
  const figures = async (db: HistoryDb) =>
    (await db.advertisingLines.toArray()).flatMap(({ says }) => {
      if (says.kind === 'sku') return says.total.commission;
      return says.kind === 'activity' ? `${says.line.clicks}` : [];
    });

  test.each([
    ['items', sku],
    ['u1', activity],
  ])('sums of %s take the place of the whole only together', async (_, sums) => {
    const db = freshDb();
    await put(db, 1, [sums('9', 10)]);
    expect(await put(db, 2, [sums('3', 20, newer)])).toBeUndefined();
    expect(await put(db, 3, [sums('2', 30, older)])).toBeUndefined();
    expect(await figures(db)).toEqual(['9']);
    await put(db, 4, [sums('4', 40, newer), sums('2', 41, older)]);
    expect((await figures(db)).sort()).toEqual(['2', '4']);
    await put(db, 5, [sums('5', 50, newer)]);
    expect((await figures(db)).sort()).toEqual(['2', '5']);
    await put(db, 6, [sums('8', 60)]);
    expect(await figures(db)).toEqual(['8']);
  });

  test('what a line says of its own sale is taken all the same', async () => {
    const db = freshDb();
    await put(db, 1, [chunk('items', [item('1')]), sku('9', 10)]);
    const named = skuLine('1', { mid: '77', orderId: 'O-1', sku: item('1').sku, brand: 'Acme' });
    await put(db, 2, [chunk('sku', [named], { at: 20, ...newer })]);
    expect(await rows(db)).toMatchObject([{ brand: 'Acme' }]);
    expect(await figures(db)).toEqual(['9']);
  });
});

test('the last of each source can be undone, whatever came from the other', async () => {
  const db = freshDb();
  await put(db, 1, [chunk('items', [item('1')])]);
  await putFiles(db, 2, orders([line()]));
  await put(db, 3, [chunk('items', [item('2', { transactionId: 'x' })])]);
  expect(await undoImport(db, importId(1))).toBe(false);
  expect(await undoImport(db, importId(2))).toBe(true);
  expect(await undoImport(db, importId(3))).toBe(true);
  expect(await undoImport(db, importId(1))).toBe(true);
  expect([await db.rewards.count(), await db.advertisingSums.count()]).toEqual([0, 0]);
});

test('currencies are never added up', async () => {
  const db = freshDb();
  const euro = 'EUR' as Currency;
  await put(db, 1, [
    chunk('items', [item('1'), item('2', { currency: euro, sales: decimal('7') })]),
  ]);
  const sums = await advertisingSums(db, 'month');
  expect(sums.map(({ currency, commission }) => [currency, commission])).toEqual([
    ['EUR', '2'],
    ['USD', '1'],
  ]);
});
