import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { CHANNELS } from '@/lib/domain/rewards/sums';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { saleChoices } from '@/lib/storage/queries/ledger/choices';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../../Choice';
import { FilterFrame } from '../../FilterFrame';
import type { SaleFilterControl } from './use-sale-filter';

export function SaleFilters(control: SaleFilterControl) {
  const { filter, change } = control;
  const { months, shops } = useHistory(saleChoices) ?? { months: [], shops: [] };
  return (
    <FilterFrame control={control} hint={message('rewards.filter.textHint')} inside>
      <Choice
        label={message('rewards.filter.month')}
        value={filter.month}
        options={months.map((month) => ({ value: month, text: monthName(month) }))}
        onValue={(month) => change({ month })}
      />
      <Choice
        label={message('rewards.filter.status')}
        value={filter.status}
        options={SALE_STATUSES.map((status) => ({
          value: status,
          text: message(`rewards.status.${status}`),
        }))}
        onValue={(status) => change({ status })}
      />
      <Choice
        label={message('rewards.filter.shop')}
        value={filter.shop}
        options={shops.map((shop) => ({ value: shop, text: shop }))}
        onValue={(shop) => change({ shop })}
      />
      <Choice
        label={message('rewards.column.channel')}
        value={filter.channel}
        options={CHANNELS.map((channel) => ({
          value: channel,
          text: message(`rewards.channel.${channel}`),
        }))}
        onValue={(channel) => change({ channel })}
      />
    </FilterFrame>
  );
}
