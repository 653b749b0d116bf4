import { message } from '@/lib/i18n/message';
import type { AdvertisingRow } from '@/lib/storage/ledger/advertising/rows';

/** What was sold, as far as the report says, and at whom. */
export const RowName = ({ row }: { row: AdvertisingRow }) => (
  <th scope="row">
    {row.product || row.sku || message('rewards.noName')}
    <small>
      {row.advertiser || row.mid}
      {message('advertising.between')}
      {message('adLedger.row.order', [row.orderId || message('adLedger.row.noOrder')])}
    </small>
  </th>
);
