import { Button } from '@/components/ui/Button';
import { SALE_STATUSES } from '@/lib/domain/rewards/sale';
import { CHANNELS } from '@/lib/domain/rewards/sums';
import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { saleChoices } from '@/lib/storage/queries/ledger/choices';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../../Choice';
import filters from '../../filters.module.css';
import { SearchField } from '../../SearchField';
import { isNarrowed, type SaleFilterControl } from './use-sale-filter';

export function SaleFilters({ filter, change, reset }: SaleFilterControl) {
  const { months, shops } = useHistory(saleChoices) ?? { months: [], shops: [] };
  return (
    <search className={filters.bar} data-inside aria-label={message('notebook.filter.title')}>
      <SearchField
        text={filter.text ?? ''}
        hint={message('rewards.filter.textHint')}
        onText={(text) => change({ text })}
      />
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
      {isNarrowed(filter) && (
        <div className={filters.foot}>
          <Button look="plain" onClick={reset}>
            {message('notebook.filter.reset')}
          </Button>
        </div>
      )}
    </search>
  );
}
