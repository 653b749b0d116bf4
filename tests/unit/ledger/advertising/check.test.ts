import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { LostLine } from '@/lib/domain/advertising/report-lines';
import type { JstMonth } from '@/lib/domain/month';
import { checks } from '@/lib/storage/queries/ledger/advertising/check';
import { item, moment } from '../../domain/advertising/ledger/support';
import { decimal } from '../../domain/advertising/support';
import { chunk, freshDb, put } from './support';

const OCTOBER = '2026-10' as JstMonth;
const lost = (sales: string, happened: LostLine['happened']): LostLine => {
  const { processed: _, commission: __, ...marks } = item('1');
  return { ...marks, sales: decimal(sales), happened, reason: 'Return Exceeded', orderId: sales };
};

describe('a month of the reports, which is one of GMT', () => {
  const checked = async (said: LostLine) => {
    const db = freshDb();
    await put(db, 1, [chunk('nonCommissionable', [said])]);
    return checks(db, OCTOBER, OCTOBER);
  };

  test('has lost sales of its last evening, which is another month in Japan', async () => {
    const found = await checked(lost('12.5', moment('2026-10-31T20:00:00')));
    expect(found).toMatchObject([{ month: OCTOBER, reported: '12.5', difference: '0' }]);
  });

  test('has those that the report gives no date', async () => {
    const found = await checked(lost('12.5', undefined));
    expect(found).toMatchObject([{ month: OCTOBER, reported: '12.5', difference: '0' }]);
  });
});
