import { networkTitle } from '@/lib/i18n/ad-ledger-words';
import { message } from '@/lib/i18n/message';
import type { SaleChoices } from '@/lib/storage/queries/ledger/choices';
import { Choice } from '../../Choice';
import { SearchField } from '../../SearchField';
import type { SaleFilterControl } from './use-sale-filter';

const TYPED = ['brand', 'sku', 'u1'] as const;

export const AdvertisingFilters = ({
  filter,
  change,
  choices: { networks, advertisers },
}: SaleFilterControl & { choices: SaleChoices }) => (
  <>
    <Choice
      label={message('adLedger.filter.network')}
      value={filter.network === undefined ? undefined : `${filter.network}`}
      options={networks.map((id) => ({ value: `${id}`, text: networkTitle(id) }))}
      onValue={(value) => change({ network: networks.find((id) => `${id}` === value) })}
    />
    <Choice
      label={message('adLedger.filter.advertiser')}
      value={filter.advertiser}
      options={advertisers
        .filter(({ name }) => filter.network === undefined || name.startsWith(`${filter.network} `))
        .map(({ name, label }) => ({ value: name, text: label }))}
      onValue={(advertiser) => change({ advertiser })}
    />
    {TYPED.map((field) => (
      <SearchField
        key={field}
        label={message(`adLedger.filter.${field}`)}
        text={filter[field] ?? ''}
        onText={(text) => change({ [field]: text })}
      />
    ))}
  </>
);
