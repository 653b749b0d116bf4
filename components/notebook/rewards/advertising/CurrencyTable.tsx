import {
  type AdvertisingSum,
  addAdvertising,
  NO_ADVERTISING,
} from '@/lib/domain/advertising/ledger/sums';
import type { Currency } from '@/lib/domain/money/money';
import type { YenRate } from '@/lib/domain/money/yen-rate';
import { aboutYen } from '@/lib/i18n/ad-ledger-words';
import { count, fullDayName } from '@/lib/i18n/format';
import { message } from '@/lib/i18n/message';
import { amountWords } from '@/lib/i18n/money';
import type { AdvertisingSumRow } from '@/lib/storage/ledger/advertising/rows';
import { MoneyTable } from '../figures/MoneyTable';
import css from './advertising.module.css';

type Row = AdvertisingSum & { currency: Currency };

interface Props {
  sums: readonly AdvertisingSumRow[];
  rates: readonly YenRate[];
}

/** What the months come to; a row for each currency, and no row for all of them. */
export function CurrencyTable({ sums, rates }: Props) {
  const rows = new Map<Currency, Row>();
  for (const sum of sums) {
    const known = rows.get(sum.currency) ?? { ...NO_ADVERTISING, currency: sum.currency };
    rows.set(sum.currency, { ...known, ...addAdvertising(known, sum) });
  }
  const known = rates.filter(({ currency }) => rows.has(currency));
  const amount = (of: 'sales' | 'commission' | 'reversed') => (row: Row) =>
    amountWords({ amount: row[of], currency: row.currency });
  return (
    <MoneyTable
      caption={message('adLedger.months.table')}
      rows={[...rows.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))}
      keyOf={({ currency }) => currency}
      columns={[
        { title: message('adLedger.months.currency'), cell: ({ currency }) => currency },
        { title: message('adLedger.months.rows'), cell: (row) => count(row.rows) },
        { title: message('adLedger.preview.sales'), cell: amount('sales') },
        { title: message('adLedger.months.net'), cell: amount('commission') },
        { title: message('adLedger.months.reversedColumn'), cell: amount('reversed') },
        ...(known.length === 0
          ? []
          : [
              {
                title: message('adLedger.months.about'),
                cell: ({ commission, currency }: Row) => (
                  <>
                    {aboutYen({ amount: commission, currency }, known) ?? '–'}
                    <RateNote rate={known.find((rate) => rate.currency === currency)} />
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

const RateNote = ({ rate }: { rate: YenRate | undefined }) =>
  rate ? (
    <span className={css.about}>
      {message('adLedger.months.rateNote', [rate.currency, rate.yen, fullDayName(rate.day)])}
    </span>
  ) : null;
