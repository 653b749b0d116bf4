import { expect, test } from 'vitest';
import { isDried } from '@/lib/domain/advertising/dried';
import type { ItemLine } from '@/lib/domain/advertising/report-lines';
import { DAY } from '@/lib/domain/time-units';
import { decimal } from './support';

const NOW = Date.parse('2026-11-20T00:00:00Z');
const line = (daysAgo: number, commission = '1.5'): ItemLine => ({
  ...{ transactionId: undefined, orderId: 'a', mid: '1', advertiser: '', sku: '', product: '' },
  ...{ brand: '', currency: undefined, u1: undefined, processed: undefined, items: 1 },
  happened: { at: NOW - daysAgo * DAY, exact: true },
  sales: decimal('10'),
  commission: decimal(commission),
});
const eight = (daysAgo: number) => Array.from({ length: 8 }, () => line(daysAgo));

test('commissions have dried up when there were many, and none for two weeks', () => {
  expect(isDried(eight(20), NOW)).toBe(true);
  expect(isDried([...eight(20), line(13.9)], NOW)).toBe(false);
  expect(isDried([...eight(20), line(14)], NOW)).toBe(true);
});

test('cancellations and sales without commission are no sign of life', () => {
  expect(isDried([...eight(20), line(3, '0'), line(2, '-1.5')], NOW)).toBe(true);
});

test('few sales, or long ago, say nothing', () => {
  expect(isDried(eight(20).slice(1), NOW)).toBe(false);
  expect(isDried(eight(45), NOW)).toBe(false);
  expect(isDried([], NOW)).toBe(false);
});
