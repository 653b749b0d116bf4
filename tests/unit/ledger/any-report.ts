import fc from 'fast-check';
import { expect } from 'vitest';
import { monthOf } from '@/lib/domain/month';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { RAISED_RATE, SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { noSales, sumsOf } from '@/lib/domain/rewards/sums';
import type { HistoryDb } from '@/lib/storage/db';
import { type LedgerSumRow, type RewardRow, SCOPES } from '@/lib/storage/ledger/rows';
import { at, line, orders } from './support';

/** Few different sales, so that reports meet the same ones again. */
const lines: fc.Arbitrary<OrderLine[]> = fc.array(
  fc
    .record({
      occurredAt: fc.constantFrom(
        at('2026-06-30T23:59:59'),
        at('2026-07-01T00:00:00'),
        at('2026-07-05T09:17:23'),
      ),
      shopName: fc.constantFrom('見本ショップ', '別の見本店'),
      genre: fc.constantFrom('家電', 'キッチン用品'),
      itemName: fc.constantFrom('マグカップ', '木のうつわ'),
      measurementId: fc.constantFrom('楽天ROOM', 'myblog'),
      status: fc.constantFrom(...SALE_STATUSES),
      reward: fc.constantFrom(0, 50, 99),
      rate: fc.constantFrom(undefined, 49, 50),
      amount: fc.constantFrom(500, 2_480),
    })
    .map(line),
  { maxLength: 12 },
);

export const report = lines.chain((sales) =>
  fc
    .record({ fileAt: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }) })
    .map(({ fileAt }) =>
      orders(sales, {
        months: [...new Set(sales.map(({ occurredAt }) => monthOf(occurredAt)))],
        ...(fileAt && { fileAt }),
      }),
    ),
);

const OF: Record<LedgerSumRow['scope'], (row: RewardRow) => string | undefined> = {
  month: () => '',
  shop: ({ shopName }) => shopName,
  genre: ({ genre }) => genre,
  raised: ({ rate = 0 }) => (rate >= RAISED_RATE ? '' : undefined),
};

/** Every sum, and every sale in one. */
export async function expectSumsToBeThoseOfTheRows(db: HistoryDb): Promise<void> {
  const rows = await db.rewards.toArray();
  const sums = await db.ledgerSums.toArray();
  for (const { scope, name, month, room, other } of sums) {
    const mine = rows.filter((row) => OF[scope](row) === name && row.month === month);
    expect(room).toEqual(sumsOf(mine.filter(({ channel }) => channel === 'room')));
    expect(other).toEqual(sumsOf(mine.filter(({ channel }) => channel === 'other')));
    expect(scope === 'month' || !(noSales(room) && noSales(other))).toBe(true);
  }
  const keys = new Set(sums.map(({ scope, name, month }) => `${scope} ${name} ${month}`));
  for (const row of rows) {
    for (const scope of SCOPES) {
      const name = OF[scope](row);
      if (name !== undefined) expect(keys).toContain(`${scope} ${name} ${row.month}`);
    }
  }
}
