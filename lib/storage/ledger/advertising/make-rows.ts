import { type LedgerRow, orderKeyOf } from '../../../domain/advertising/ledger/row';
import { monthOf } from '../../../domain/month';
import type { ImportId } from '../../../domain/rewards/saying';
import type { Hearing } from '../stage';
import { fingerprintOf } from './row-book';
import type { AdvertisingRow, Conflict } from './rows';

export const advertisingRow = (row: LedgerRow, importId: ImportId): AdvertisingRow => ({
  ...row,
  fingerprint: fingerprintOf(row.key),
  source: 'rakuten-advertising',
  soldAt: row.happened.at,
  month: monthOf(row.happened.at),
  order: orderKeyOf(row),
  importId,
});

/** The row keeps its money; that a report said otherwise stays on it, once. */
export function withConflict(
  row: AdvertisingRow,
  { sales, commission, currency }: LedgerRow,
  { at }: Hearing,
): AdvertisingRow {
  const known = (row.conflicts ?? []).some(
    (one) => one.sales === sales && one.commission === commission && one.currency === currency,
  );
  if (known) return row;
  const conflict: Conflict = { at, sales, commission, currency };
  return { ...row, conflicts: [...(row.conflicts ?? []), conflict] };
}
