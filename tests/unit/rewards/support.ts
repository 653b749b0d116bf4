import fc from 'fast-check';
import type { JstMonth } from '@/lib/domain/month';
import type { OrderLine } from '@/lib/domain/rewards/report-lines';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import {
  type MonthSums,
  NO_SUMS,
  type StatusSum,
  type StatusSums,
  sumsOf,
} from '@/lib/domain/rewards/sums';
import { jst, month } from '../rank/support';

export const sum = (sales: number, reward: number, amount: number): StatusSum => ({
  sales,
  reward,
  amount,
});

export const sums = (more: Partial<StatusSums>): StatusSums => ({ ...NO_SUMS, ...more });

export const monthSums = (
  of: string,
  room: Partial<StatusSums> = {},
  other: Partial<StatusSums> = {},
): MonthSums => ({ month: month(of), room: sums(room), other: sums(other) });

export const order = (more: Partial<OrderLine> = {}): OrderLine => ({
  occurredAt: jst('2026-07-05 09:17:23'),
  reward: 99,
  rate: 40,
  amount: 2_480,
  genre: 'キッチン用品',
  shopName: '見本ショップ',
  itemName: 'マグカップ 350ml',
  status: 'unconfirmed',
  linkType: '1',
  device: '3',
  measurementId: '楽天ROOM',
  ...more,
});

/** Sales as reports have them; a correction may be below nothing. */
export const sales = fc.array(
  fc.record({
    status: fc.constantFrom(...SALE_STATUSES),
    reward: fc.integer({ min: -3_000, max: 1_000_000 }),
    amount: fc.integer({ min: -100_000, max: 100_000_000 }),
  }),
  { maxLength: 30 },
);

const channel = sales.map(sumsOf);

/** Roll-ups of some months of three years, each once, in any order. */
export const ledgers: fc.Arbitrary<MonthSums[]> = fc.uniqueArray(
  fc.record({
    month: fc
      .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, of]): JstMonth => month(`${year}-${String(of).padStart(2, '0')}`)),
    room: channel,
    other: channel,
  }),
  { selector: (one) => one.month, maxLength: 15 },
);
