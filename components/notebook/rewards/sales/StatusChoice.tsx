import { ORDER_STATUSES } from '@/lib/domain/advertising/ledger/orders';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { orderStatus } from '@/lib/i18n/advertising-words';
import { message } from '@/lib/i18n/message';
import type { Source } from '@/lib/storage/queries/ledger/sales-filter';
import { Choice } from '../../Choice';
import type { SaleFilterControl } from './use-sale-filter';

interface Props extends SaleFilterControl {
  /** Undefined: both. */
  only: Source | undefined;
}

/** What a report says of a sale, and what we derive where it says nothing. */
export function StatusChoice({ filter, change, only }: Props) {
  const told = SALE_STATUSES.map((status) => ({
    value: status as string,
    text: message(`rewards.status.${status}`),
    ...(!only && { group: message('adLedger.affiliate') }),
  }));
  const derived = ORDER_STATUSES.map((status) => ({
    value: `derived ${status}`,
    text: orderStatus(status),
    ...(!only && { group: message('adLedger.name') }),
  }));
  const options = [
    ...(only === 'rakuten-advertising' ? [] : told),
    ...(only === 'rakuten-affiliate' ? [] : derived),
  ];
  return (
    <Choice
      label={message('rewards.filter.status')}
      value={filter.derived ? `derived ${filter.derived}` : filter.status}
      options={options}
      onValue={(value) =>
        change({
          status: SALE_STATUSES.find((one) => one === value),
          derived: ORDER_STATUSES.find((one) => `derived ${one}` === value),
        })
      }
    />
  );
}
