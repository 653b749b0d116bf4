import { monthOf } from '@/lib/domain/month';
import type { Fingerprint } from '@/lib/domain/rewards/fingerprint';
import { payoutMonth } from '@/lib/domain/rewards/payout';
import { asImportId } from '@/lib/domain/rewards/saying';
import { type SoldKey, soldKey } from '@/lib/domain/rewards/trace/sold-name';
import type { RewardRow } from '@/lib/storage/ledger/rows';
import { NOW, uuid } from '../../helpers/builders';

export const fingerprint = (n: number): Fingerprint =>
  `rakuten-affiliate:${n.toString(16).padStart(32, '0')}` as Fingerprint;

export const soldKeyOf = (name: string): SoldKey => soldKey('見本ショップ', name);

/** A sale of the n-th hour before now, as one import told it. */
export function saleRow(n: number, more: Partial<RewardRow> = {}): RewardRow {
  const occurredAt = NOW - n * 3_600_000;
  const month = monthOf(occurredAt);
  const saying = {
    says: { status: 'unconfirmed' as const, reward: 50 },
    at: NOW,
    importId: asImportId(uuid(1)),
  };
  return {
    fingerprint: fingerprint(n),
    source: 'rakuten-affiliate',
    occurredAt,
    month,
    payoutMonth: payoutMonth(month),
    channel: 'room',
    sold: soldKeyOf('木のうつわ'),
    reward: 50,
    rate: 40,
    amount: 2_480,
    genre: 'キッチン用品',
    shopName: '見本ショップ',
    itemName: '木のうつわ',
    status: 'unconfirmed',
    linkType: '1',
    device: '1',
    measurementId: '楽天ROOM',
    history: [saying],
    imports: [saying.importId],
    ...more,
  };
}
