import fc from 'fast-check';
import { expect } from 'vitest';
import type { GmtDay } from '@/lib/domain/advertising/gmt';
import type { ItemLine, SignatureLine } from '@/lib/domain/advertising/report-lines';
import { add, ZERO } from '@/lib/domain/money/decimal';
import type { Currency } from '@/lib/domain/money/money';
import type { HistoryDb } from '@/lib/storage/db';
import type { AdvertisingRow, AdvertisingScope } from '@/lib/storage/ledger/advertising/rows';
import { item, signature, skuLine } from '../../domain/advertising/ledger/support';
import { decimal } from '../../domain/advertising/support';
import { type Chunk, chunk } from './support';

/** Rakuten's side: what exists, in two months. Few orders, so that reports meet them again. */
const sale = fc
  .record({
    month: fc.constantFrom('09', '10'),
    order: fc.integer({ min: 1, max: 4 }),
    sku: fc.constantFrom('A', 'B'),
    mid: fc.constantFrom('77', '78'),
    commission: fc.constantFrom('1', '0.335', '-0.335', '0', '1234.5'),
    currency: fc.constantFrom(undefined, 'EUR' as Currency),
    identified: fc.boolean(),
  })
  .map(({ month, order, sku, mid, commission, currency, identified }) => {
    const id = [month, order, sku, mid, commission, currency ?? ''].join('-');
    return {
      month,
      line: item(commission, {
        happened: { at: Date.parse(`2026-${month}-0${order}T12:00:00Z`), exact: true },
        orderId: `${month}-${order}`,
        sales: decimal(commission.startsWith('-') ? '-10' : '10'),
        transactionId: identified ? id : undefined,
        ...{ sku, mid, currency },
      }),
    };
  });

export const sales = fc.array(sale, { maxLength: 14 });
type Sales = readonly { month: string; line: ItemLine }[];

const daysOf = (month: string) => ({
  from: `2026-${month}-01` as GmtDay,
  to: `2026-${month}-${month === '09' ? '30' : '31'}` as GmtDay,
});

/** An order has one u1, and a SKU one brand, whatever report says so. */
const u1Of = ({ line }: Sales[number]): SignatureLine =>
  signature(`post-${line.orderId}`, {
    ...{ mid: line.mid, orderId: line.orderId, happened: line.happened },
  });

/** The answers to the three requests of each month. */
export function answersOf(all: Sales): Chunk[] {
  return ['09', '10'].flatMap((month) => {
    const own = all.filter((one) => one.month === month);
    const lines = own.map(({ line }) => line);
    const skus = own.map(({ line }) =>
      skuLine('1', { mid: line.mid, orderId: line.orderId, sku: line.sku, brand: `B${line.sku}` }),
    );
    return [
      chunk('items', lines, daysOf(month)),
      chunk('signatureOrders', own.map(u1Of), daysOf(month)),
      chunk('sku', [...skus, skuLine('2')], daysOf(month)),
    ];
  });
}

const OF: Record<AdvertisingScope, (row: AdvertisingRow) => string> = {
  month: () => '',
  advertiser: ({ network, mid }) => `${network} ${mid}`,
  network: ({ network }) => `${network}`,
};

/** Every sum, of its own rows alone, and every row in one. */
export async function expectSumsToBeThoseOfTheRows(db: HistoryDb): Promise<void> {
  const rows = await db.advertising.toArray();
  const sums = await db.advertisingSums.toArray();
  for (const { scope, name, month, currency, rows: count, commission, sales: sold } of sums) {
    const own = rows.filter(
      (row) =>
        row.currency === currency &&
        OF[scope](row) === name &&
        (scope === 'network' ? new Date(row.soldAt).toISOString().slice(0, 7) : row.month) ===
          month,
    );
    expect(count).toBe(own.length);
    expect(commission).toBe(own.reduce((all, row) => add(all, row.commission), ZERO));
    expect(sold).toBe(own.reduce((all, row) => add(all, row.sales), ZERO));
  }
  for (const scope of ['month', 'advertiser', 'network'])
    expect(sums.reduce((all, one) => all + (one.scope === scope ? one.rows : 0), 0)).toBe(
      rows.length,
    );
}
