import { message } from '@/lib/i18n/message';
import type { AdvertisingSumRow } from '@/lib/storage/ledger/advertising/rows';
import { yenRatesItem } from '@/lib/storage/settings';
import { useNow } from '@/lib/stores/use-now';
import { useStored } from '@/lib/stores/use-stored';
import { Part } from '../../Part';
import { RangePicker } from '../../range/RangePicker';
import { monthsOf } from '../../range/range';
import { useRange } from '../../range/use-range';
import figures from '../figures/figures.module.css';
import { Checks } from './Checks';
import { CurrencyMonths } from './CurrencyMonths';
import { CurrencyTable } from './CurrencyTable';
import { Drawer } from './Drawer';
import { LostSales } from './LostSales';
import { RateForm } from './RateForm';
import { SkuTable } from './SkuTable';
import { U1Table } from './U1Table';

const MINUTE = 60_000;

/** What Rakuten Advertising pays, each currency by itself. */
export function Network({ sums }: { sums: readonly AdvertisingSumRow[] }) {
  const now = Math.floor(useNow(MINUTE) / MINUTE) * MINUTE;
  const [choice, choose] = useRange();
  const range = monthsOf(choice, now);
  const rates = useStored(yenRatesItem) ?? [];
  const own = sums.filter(({ month }) => month >= range.from && month <= range.to);
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
  return (
    <Part title={message('adLedger.months.title')}>
      <p className={figures.lead}>{message('adLedger.months.lead')}</p>
      <div className={figures.picker}>
        <RangePicker choice={choice} range={range} now={now} onChoose={choose} />
      </div>
      {own.length === 0 ? (
        <p className={figures.none}>{message('adLedger.months.none')}</p>
      ) : (
        <>
          <CurrencyMonths sums={own} range={range} />
          <CurrencyTable sums={own} rates={rates} />
        </>
      )}
      <Drawer title={message('adLedger.rate.title')}>
        <RateForm currencies={currencies} rates={rates} now={now} />
      </Drawer>
      <Drawer title={message('adLedger.sku.title')}>
        <SkuTable range={range} />
      </Drawer>
      <Drawer title={message('adLedger.u1.title')}>
        <U1Table range={range} />
      </Drawer>
      <Drawer title={message('adLedger.lost.title')}>
        <LostSales range={range} />
      </Drawer>
      <Drawer title={message('adLedger.check.title')}>
        <Checks range={range} />
      </Drawer>
    </Part>
  );
}
