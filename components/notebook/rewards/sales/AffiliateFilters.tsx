import { CHANNELS } from '@/lib/domain/rewards/sums';
import { message } from '@/lib/i18n/message';
import type { SaleChoices } from '@/lib/storage/queries/ledger/choices';
import { Choice } from '../../Choice';
import type { SaleFilterControl } from './use-sale-filter';

export const AffiliateFilters = ({
  filter,
  change,
  choices,
}: SaleFilterControl & { choices: SaleChoices }) => (
  <>
    <Choice
      label={message('rewards.filter.shop')}
      value={filter.shop}
      options={choices.shops.map((shop) => ({ value: shop, text: shop }))}
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
  </>
);
