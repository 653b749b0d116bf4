import { monthName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { type SaleChoices, saleChoices } from '@/lib/storage/queries/ledger/choices';
import { SOURCES } from '@/lib/storage/queries/ledger/sales-filter';
import { useHistory } from '@/lib/stores/use-history';
import { Choice } from '../../Choice';
import { FilterFrame } from '../../FilterFrame';
import { AdvertisingFilters } from './AdvertisingFilters';
import { AffiliateFilters } from './AffiliateFilters';
import { StatusChoice } from './StatusChoice';
import type { SaleFilterControl } from './use-sale-filter';

const NONE: SaleChoices = { months: [], shops: [], networks: [], advertisers: [] };

/** What only one source has is offered once that source is chosen, or where there is no other. */
export function SaleFilters(control: SaleFilterControl) {
  const { filter, change } = control;
  const choices = useHistory(saleChoices) ?? NONE;
  const has = { affiliate: choices.shops.length > 0, advertising: choices.networks.length > 0 };
  const both = has.affiliate && has.advertising;
  const one = filter.source ?? (has.advertising ? 'rakuten-advertising' : 'rakuten-affiliate');
  const only = both && filter.source === undefined ? undefined : one;
  const hint = message(has.advertising ? 'adLedger.filter.hint' : 'rewards.filter.textHint');
  return (
    <FilterFrame control={control} hint={hint} inside>
      {both && (
        <Choice
          label={message('adLedger.filter.source')}
          value={filter.source}
          options={SOURCES.map((source) => ({ value: source, text: sourceName(source) }))}
          onValue={(source) => change({ ...NOTHING, source })}
        />
      )}
      <Choice
        label={message('rewards.filter.month')}
        value={filter.month}
        options={choices.months.map((month) => ({ value: month, text: monthName(month) }))}
        onValue={(month) => change({ month })}
      />
      <StatusChoice {...control} only={only} />
      {only === 'rakuten-affiliate' && <AffiliateFilters {...control} choices={choices} />}
      {only === 'rakuten-advertising' && <AdvertisingFilters {...control} choices={choices} />}
    </FilterFrame>
  );
}

/** Another source has other fields. */
const NOTHING = {
  ...{ status: undefined, channel: undefined, shop: undefined, derived: undefined },
  ...{ network: undefined, advertiser: undefined },
  ...{ brand: undefined, sku: undefined, u1: undefined },
};

const sourceName = (source: (typeof SOURCES)[number]): string =>
  message(source === 'rakuten-affiliate' ? 'adLedger.affiliate' : 'adLedger.name');
